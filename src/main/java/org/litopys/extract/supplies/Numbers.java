package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.litopys.fact.Quantity;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** Reads how many weapons a phrase speaks of. */
final class Numbers {
  private static final Set<String> BEFORE =
      ImmutableSet.of(
          "the", "a", "an", "about", "around", "some", "nearly", "over", "almost", "approximately",
          "up", "to", "more", "than", "at", "least", "another", "additional", "roughly", "these",
          "those", "all", "its", "their", "our", "his", "first", "further", "an", "new");
  private static final Set<String> LARGE = ImmutableSet.of("thousand", "million", "billion");
  private static final List<String> WORDS =
      ImmutableList.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Numbers() {}

  /** The index after the number at a phrase's start; the start itself if there is none. */
  static int skip(Sentence sentence, int start, int head) {
    int number = find(sentence, start, head);
    if (number < 0) {
      return start;
    }
    int end = number + 1;
    while (end < head && LARGE.contains(sentence.token(end).lower())) {
      end++;
    }
    return end;
  }

  /** The number at the start of a phrase. */
  static Optional<Quantity> before(Sentence sentence, int start, int head) {
    int number = find(sentence, start, head);
    if (number < 0) {
      return article(sentence, start, head);
    }
    int end = skip(sentence, start, head);
    long factor = 1;
    for (int i = number + 1; i < end; i++) {
      factor *= sentence.token(i).lower().equals("million") ? 1_000_000 : 1_000;
    }
    int from = modifier(sentence, number);
    Span span = sentence.span(from, end);
    long value = Math.round(value(sentence.token(number)) * factor);
    return Optional.of(new Quantity(span, Optional.of(value), bound(sentence, from)));
  }

  private static Optional<Quantity> article(Sentence sentence, int start, int head) {
    String word = sentence.token(start).lower();
    boolean one =
        start < head
            && (word.equals("a") || word.equals("an"))
            && sentence.token(head).tag().matches("NNP?");
    return one
        ? Optional.of(
            new Quantity(sentence.span(start, start + 1), Optional.of(1L), Quantity.Bound.EXACT))
        : Optional.empty();
  }

  private static int modifier(Sentence sentence, int number) {
    int i = number;
    while (i > 0
        && Set.of("about", "around", "some", "nearly", "over", "almost", "approximately", "least",
                "than", "at", "more", "roughly")
            .contains(sentence.token(i - 1).lower())) {
      i--;
    }
    return i;
  }

  private static Quantity.Bound bound(Sentence sentence, int from) {
    return switch (sentence.token(from).lower()) {
      case "over", "more", "at" -> Quantity.Bound.AT_LEAST;
      case "about", "around", "some", "nearly", "almost", "approximately", "roughly" ->
          Quantity.Bound.ABOUT;
      default -> Quantity.Bound.EXACT;
    };
  }

  private static int find(Sentence sentence, int start, int head) {
    for (int i = start; i < head; i++) {
      Token token = sentence.token(i);
      if (numeral(token)) {
        return i;
      }
      if (!BEFORE.contains(token.lower())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean numeral(Token token) {
    return token.text().matches("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?") || WORDS.contains(token.lower());
  }

  private static double value(Token token) {
    int word = WORDS.indexOf(token.text().toLowerCase(Locale.ROOT));
    return word >= 0 ? word : Double.parseDouble(token.text().replace(",", ""));
  }
}
