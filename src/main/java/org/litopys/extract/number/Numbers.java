package org.litopys.extract.number;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.fact.Quantity;
import org.litopys.fact.Quantity.Bound;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * Numbers of things as a sentence tells them: "at least 12", "two dozen", "1,200", "10 to 15",
 * "dozens". The span holds the words of the bound ("at least"). Sums of money, percentages and
 * ordinals are left out; years and ages in words are not told apart from counts, which is for the
 * caller to do. Stateless.
 */
public final class Numbers {
  private static final ImmutableSet<String> MONEY = ImmutableSet.of("$", "€", "£", "₴");
  private static final ImmutableSet<String> PERCENT =
      ImmutableSet.of("%", "percent", "per", "percentage");

  private static final Pattern GLUED = Pattern.compile("(?<low>\\d{1,9})[-–](?<high>\\d{1,9})");

  /** Marks without width that crawled pages carry. */
  private static final CharMatcher NO_WIDTH = CharMatcher.anyOf("\u200b\u2060\ufeff\u00ad");

  private final Sentence sentence;

  /** Its tokens in lower case. */
  private final List<String> words;

  private Numbers(Sentence sentence) {
    this.sentence = sentence;
    this.words =
        sentence.tokens().stream().map(token -> NO_WIDTH.removeFrom(token.lower())).toList();
  }

  /** All numbers of a sentence, in order, not overlapping. */
  public static List<Quantity> in(Sentence sentence) {
    return new Numbers(sentence).all();
  }

  private List<Quantity> all() {
    ImmutableList.Builder<Quantity> found = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i < words.size(); ) {
      Optional<Reading> reading = read(i);
      if (reading.isEmpty()) {
        i++;
        continue;
      }
      found.add(quantity(reading.get(), from));
      i = reading.get().end;
      from = i;
    }
    return found.build();
  }

  /** A number before its bound is known: tokens [start, end). */
  private record Reading(int start, int end, Optional<Long> value, Bound bound) {}

  /** The quantity with the words before and after it that bound it. */
  private Quantity quantity(Reading reading, int from) {
    Optional<NumberPhrases.Phrase> before = NumberPhrases.before(words, reading.start, from);
    Optional<NumberPhrases.Phrase> after = NumberPhrases.after(words, reading.end);
    Span span =
        sentence.span(
            reading.start - before.map(NumberPhrases.Phrase::size).orElse(0),
            reading.end + after.map(NumberPhrases.Phrase::size).orElse(0));
    Bound meant = after.or(() -> before).map(NumberPhrases.Phrase::bound).orElse(reading.bound);
    return new Quantity(span, reading.value, meant);
  }

  private Optional<Reading> read(int start) {
    Optional<NumberPhrases.Phrase> vague = NumberPhrases.vague(words, start);
    if (vague.isPresent()) {
      int end = start + vague.get().size();
      return Optional.of(new Reading(start, end, Optional.empty(), vague.get().bound()));
    }
    Matcher glued = GLUED.matcher(words.get(start));
    int end = glued.matches() ? start + 1 : end(start);
    if (end == start || isMoneyOrShare(start, end)) {
      return Optional.empty();
    }
    if (glued.matches()) {
      return glued(start, glued);
    }
    return range(start, end)
        .or(
            () ->
                value(start, end)
                    .map(value -> new Reading(start, end, Optional.of(value), bound(end))));
  }

  private Optional<Long> value(int start, int end) {
    return NumberWords.value(String.join(" ", words.subList(start, end)));
  }

  private Bound bound(int end) {
    return words.get(end - 1).endsWith("+") ? Bound.AT_LEAST : Bound.EXACT;
  }

  /** The end of the number that begins here; {@code start} itself if none does. */
  private int end(int start) {
    int i = start;
    String first = words.get(i);
    if (first.equals("half") && i + 1 < words.size() && words.get(i + 1).startsWith("a")) {
      i += 2;
    } else if (first.equals("a") || first.equals("half")) {
      i++;
    }
    if (i > start && !(i < words.size() && NumberWords.isScale(words.get(i)))) {
      return start;
    }
    int end = i;
    while (end < words.size() && continues(end, end > start)) {
      end++;
    }
    return end;
  }

  private boolean continues(int i, boolean inside) {
    String word = words.get(i);
    if (word.equals("and")) {
      return inside
          && NumberWords.isScale(words.get(i - 1))
          && i + 1 < words.size()
          && NumberWords.isNumber(words.get(i + 1));
    }
    if (NumberWords.isScale(word)) {
      return inside;
    }
    // "July 12 2 people": digits never follow digits in one number.
    return NumberWords.isNumber(word)
        && !(inside && Character.isDigit(words.get(i - 1).charAt(0)))
        && !(inside && Character.isDigit(word.charAt(0)));
  }

  /** "10 to 15", "10-15", "between 10 and 15": at least the first. */
  private Optional<Reading> range(int start, int end) {
    int second = end + 1;
    if (second >= words.size()) {
      return Optional.empty();
    }
    String link = words.get(end);
    boolean between = start > 0 && words.get(start - 1).equals("between");
    if (!(link.equals("to")
        || link.equals("–")
        || link.equals("-")
        || link.equals("or")
        || (between && link.equals("and")))) {
      return Optional.empty();
    }
    int last = end(second);
    Optional<Long> low = value(start, end);
    Optional<Long> high = last == second ? Optional.empty() : value(second, last);
    if (low.isEmpty() || high.isEmpty() || isMoneyOrShare(second, last)) {
      return Optional.empty();
    }
    // "two to three thousand": the scale of the second holds for the first.
    long scale =
        high.get() / 1000 >= 1 && low.get() < 1000 && high.get() % 1000 == 0 ? scale(last) : 1;
    if (low.get() * scale >= high.get()) {
      return Optional.empty();
    }
    int from = between ? start - 1 : start;
    return Optional.of(new Reading(from, last, Optional.of(low.get() * scale), Bound.AT_LEAST));
  }

  /** "10-15" in one word; "2022-23" is no range of counts. */
  private static Optional<Reading> glued(int start, Matcher range) {
    long low = Long.parseLong(range.group("low"));
    return low < Long.parseLong(range.group("high"))
        ? Optional.of(new Reading(start, start + 1, Optional.of(low), Bound.AT_LEAST))
        : Optional.empty();
  }

  private long scale(int end) {
    String last = words.get(end - 1);
    return NumberWords.isScale(last) ? NumberWords.value(last).orElse(1L) : 1;
  }

  private boolean isMoneyOrShare(int start, int end) {
    boolean money =
        start > 0 && MONEY.stream().anyMatch(mark -> words.get(start - 1).endsWith(mark));
    return money || (end < words.size() && PERCENT.contains(words.get(end)));
  }
}
