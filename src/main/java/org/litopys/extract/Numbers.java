package org.litopys.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.fact.Quantity;
import org.litopys.fact.Quantity.Bound;
import org.litopys.text.Sentence;

/**
 * Numbers of things as a sentence tells them: "at least 12", "two dozen", "1,200", "10 to 15",
 * "dozens". The span holds the words of the bound ("at least"). Sums of money, percentages and
 * ordinals are left out; years and ages in words are not told apart from counts, which is for the
 * caller to do. Stateless.
 */
public final class Numbers {
  /** Words before a number that say how it is meant, longest first. */
  private static final ImmutableMap<String, Bound> BEFORE =
      ImmutableMap.<String, Bound>builder()
          .put("no fewer than", Bound.AT_LEAST)
          .put("no less than", Bound.AT_LEAST)
          .put("not less than", Bound.AT_LEAST)
          .put("no more than", Bound.AT_MOST)
          .put("not more than", Bound.AT_MOST)
          .put("as many as", Bound.AT_MOST)
          .put("as few as", Bound.EXACT)
          .put("a minimum of", Bound.AT_LEAST)
          .put("a maximum of", Bound.AT_MOST)
          .put("a total of", Bound.EXACT)
          .put("at least", Bound.AT_LEAST)
          .put("at most", Bound.AT_MOST)
          .put("more than", Bound.AT_LEAST)
          .put("upwards of", Bound.AT_LEAST)
          .put("less than", Bound.AT_MOST)
          .put("fewer than", Bound.AT_MOST)
          .put("up to", Bound.AT_MOST)
          .put("close to", Bound.ABOUT)
          .put("an estimated", Bound.ABOUT)
          .put("over", Bound.AT_LEAST)
          .put("about", Bound.ABOUT)
          .put("around", Bound.ABOUT)
          .put("some", Bound.ABOUT)
          .put("approximately", Bound.ABOUT)
          .put("roughly", Bound.ABOUT)
          .put("nearly", Bound.ABOUT)
          .put("almost", Bound.ABOUT)
          .put("exactly", Bound.EXACT)
          .buildOrThrow();

  private static final ImmutableMap<String, Bound> AFTER =
      ImmutableMap.of("or more", Bound.AT_LEAST, "or so", Bound.ABOUT, "or less", Bound.AT_MOST);

  /** Words that stand for a number without naming one, longest first. */
  private static final ImmutableList<String> VAGUE =
      ImmutableList.of(
          "tens of thousands",
          "hundreds of thousands",
          "tens of millions",
          "thousands",
          "millions",
          "hundreds",
          "dozens",
          "scores",
          "several dozen",
          "several hundred",
          "several thousand",
          "a few dozen",
          "a few hundred",
          "a few thousand",
          "a handful of",
          "a number of",
          "several",
          "a few");

  private static final ImmutableSet<String> MONEY = ImmutableSet.of("$", "€", "£", "₴");
  private static final ImmutableSet<String> PERCENT =
      ImmutableSet.of("%", "percent", "per", "percentage");

  private Numbers() {}

  /** All numbers of a sentence, in order, not overlapping. */
  public static List<Quantity> in(Sentence sentence) {
    ImmutableList.Builder<Quantity> found = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i < sentence.size(); ) {
      Optional<Reading> reading = read(sentence, i);
      if (reading.isEmpty()) {
        i++;
        continue;
      }
      found.add(reading.get().quantity(sentence, from));
      i = reading.get().end;
      from = i;
    }
    return found.build();
  }

  /** A number before its bound is known: tokens [start, end). */
  private record Reading(int start, int end, Optional<Long> value, Bound bound) {
    /** The quantity with the words before and after it that bound it. */
    Quantity quantity(Sentence sentence, int from) {
      Bound meant = bound;
      int first = start;
      int last = end;
      for (var before : BEFORE.entrySet()) {
        int at = start - wordCount(before.getKey());
        if (at >= from && matches(sentence, at, before.getKey())) {
          first = at;
          meant = before.getValue();
          break;
        }
      }
      for (var after : AFTER.entrySet()) {
        if (matches(sentence, end, after.getKey())) {
          last = end + wordCount(after.getKey());
          meant = after.getValue();
          break;
        }
      }
      return new Quantity(sentence.span(first, last), value, meant);
    }
  }

  private static Optional<Reading> read(Sentence sentence, int start) {
    for (String vague : VAGUE) {
      if (matches(sentence, start, vague)) {
        return Optional.of(
            new Reading(start, start + wordCount(vague), Optional.empty(), Bound.ABOUT));
      }
    }
    int end = end(sentence, start);
    if (end == start || isMoneyOrShare(sentence, start, end)) {
      return Optional.empty();
    }
    Optional<Reading> range = range(sentence, start, end);
    return range.or(
        () ->
            NumberWords.value(words(sentence, start, end))
                .map(value -> new Reading(start, end, Optional.of(value), bound(sentence, end))));
  }

  private static Bound bound(Sentence sentence, int end) {
    return word(sentence, end - 1).endsWith("+") ? Bound.AT_LEAST : Bound.EXACT;
  }

  /** The end of the number that begins here; {@code start} itself if none does. */
  private static int end(Sentence sentence, int start) {
    int i = start;
    String first = word(sentence, i);
    if (first.equals("half") && i + 1 < sentence.size() && word(sentence, i + 1).startsWith("a")) {
      i += 2;
    } else if (first.equals("a") || first.equals("half")) {
      i++;
    }
    if (i > start && !(i < sentence.size() && NumberWords.isScale(word(sentence, i)))) {
      return start;
    }
    int end = i;
    while (end < sentence.size() && continues(sentence, end, end > start)) {
      end++;
    }
    return end;
  }

  private static boolean continues(Sentence sentence, int i, boolean inside) {
    String word = word(sentence, i);
    if (word.equals("and")) {
      return inside
          && NumberWords.isScale(word(sentence, i - 1))
          && i + 1 < sentence.size()
          && NumberWords.isNumber(word(sentence, i + 1));
    }
    if (NumberWords.isScale(word)) {
      return inside;
    }
    // "July 12 2 people": digits never follow digits in one number.
    return NumberWords.isNumber(word)
        && !(inside && Character.isDigit(word(sentence, i - 1).charAt(0)))
        && !(inside && Character.isDigit(word.charAt(0)));
  }

  /** "10 to 15", "10-15", "between 10 and 15": at least the first. */
  private static Optional<Reading> range(Sentence sentence, int start, int end) {
    int second = end + 1;
    if (second >= sentence.size()) {
      return Optional.empty();
    }
    String link = word(sentence, end);
    boolean between = start > 0 && word(sentence, start - 1).equals("between");
    if (!(link.equals("to")
        || link.equals("–")
        || link.equals("-")
        || link.equals("or")
        || (between && link.equals("and")))) {
      return Optional.empty();
    }
    int last = end(sentence, second);
    Optional<Long> low = NumberWords.value(words(sentence, start, end));
    Optional<Long> high =
        last == second ? Optional.empty() : NumberWords.value(words(sentence, second, last));
    if (low.isEmpty() || high.isEmpty() || isMoneyOrShare(sentence, second, last)) {
      return Optional.empty();
    }
    // "two to three thousand": the scale of the second holds for the first.
    long scale =
        high.get() / 1000 >= 1 && low.get() < 1000 && high.get() % 1000 == 0
            ? scale(sentence, last)
            : 1;
    if (low.get() * scale >= high.get()) {
      return Optional.empty();
    }
    return Optional.of(new Reading(start, last, Optional.of(low.get() * scale), Bound.AT_LEAST));
  }

  private static long scale(Sentence sentence, int end) {
    String last = word(sentence, end - 1);
    return NumberWords.isScale(last) ? NumberWords.value(last).orElse(1L) : 1;
  }

  private static boolean isMoneyOrShare(Sentence sentence, int start, int end) {
    boolean money =
        start > 0 && MONEY.stream().anyMatch(mark -> word(sentence, start - 1).endsWith(mark));
    return money || (end < sentence.size() && PERCENT.contains(word(sentence, end)));
  }

  private static boolean matches(Sentence sentence, int start, String phrase) {
    int count = wordCount(phrase);
    return start >= 0
        && start + count <= sentence.size()
        && words(sentence, start, start + count).equals(phrase);
  }

  private static int wordCount(String phrase) {
    return 1 + (int) phrase.chars().filter(c -> c == ' ').count();
  }

  private static String words(Sentence sentence, int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      words.append(i > start ? " " : "").append(word(sentence, i));
    }
    return words.toString();
  }

  /** A token in lower case, without the zero-width marks that crawled pages carry. */
  private static String word(Sentence sentence, int i) {
    return sentence
        .token(i)
        .text()
        .replaceAll("[\\u200b\\u2060\\ufeff\\u00ad]", "")
        .toLowerCase(Locale.ROOT);
  }
}
