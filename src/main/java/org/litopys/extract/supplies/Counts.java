package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.number.Numbers;
import org.litopys.fact.Quantity;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Reads how many weapons a phrase speaks of. */
final class Counts {
  /** Words that can stand before the number of a phrase. */
  private static final Set<String> BEFORE =
      ImmutableSet.of(
          "the",
          "another",
          "additional",
          "these",
          "those",
          "all",
          "its",
          "their",
          "our",
          "his",
          "first",
          "further",
          "new",
          "a",
          "an");

  private Counts() {}

  /** The index after the number at a phrase's start; the start itself if there is none. */
  static int skip(Sentence sentence, int start, int head) {
    Optional<Quantity> number = number(sentence, start, head);
    if (number.isEmpty()) {
      return start;
    }
    int end = start;
    while (end < head && sentence.token(end).span().end() <= number.get().span().end()) {
      end++;
    }
    return end;
  }

  /** The number at the start of a phrase; of "a tank" one. */
  static Optional<Quantity> of(Sentence sentence, int start, int head) {
    Optional<Quantity> number = number(sentence, start, head);
    return number.isPresent() ? number : article(sentence, start, head);
  }

  private static Optional<Quantity> number(Sentence sentence, int start, int head) {
    int first = start;
    while (first < head && BEFORE.contains(sentence.token(first).lower())) {
      first++;
    }
    Span phrase = sentence.span(start, head + 1);
    Span begin = sentence.token(first).span();
    return Numbers.in(sentence).stream()
        .filter(number -> number.span().overlaps(begin))
        .filter(number -> number.span().end() <= phrase.end())
        .findFirst();
  }

  private static Optional<Quantity> article(Sentence sentence, int start, int head) {
    String word = sentence.token(start).lower();
    boolean one =
        start < head
            && (word.equals("a") || word.equals("an"))
            && (sentence.token(head).tag().equals("NN")
                || sentence.token(head).tag().equals("NNP"));
    return one
        ? Optional.of(
            new Quantity(sentence.span(start, start + 1), Optional.of(1L), Quantity.Bound.EXACT))
        : Optional.empty();
  }
}
