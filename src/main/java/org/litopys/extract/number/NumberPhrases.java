package org.litopys.extract.number;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.litopys.fact.Quantity.Bound;

/** The phrases that say how a number is meant, and those that stand for one without naming it. */
final class NumberPhrases {
  /** Words in lower case, and how they make a number meant. */
  record Phrase(ImmutableList<String> words, Bound bound) {
    int size() {
      return words.size();
    }

    private boolean at(List<String> sentence, int start) {
      return start >= 0
          && start + size() <= sentence.size()
          && words.equals(sentence.subList(start, start + size()));
    }
  }

  private static final Splitter COMMAS = Splitter.on(", ");
  private static final Splitter BLANKS = Splitter.on(' ');

  /** By the last word, longest first. */
  private static final ImmutableListMultimap<String, Phrase> BEFORE =
      index(
          Map.of(
              Bound.AT_LEAST,
              "no fewer than, no less than, not less than, a minimum of, at least, more than,"
                  + " upwards of, over",
              Bound.AT_MOST,
              "no more than, not more than, as many as, a maximum of, at most, less than, fewer"
                  + " than, up to",
              Bound.ABOUT,
              "close to, an estimated, about, around, some, approximately, roughly, nearly, almost",
              Bound.EXACT,
              "as few as, a total of, exactly"),
          phrase -> phrase.words().get(phrase.size() - 1));

  private static final ImmutableListMultimap<String, Phrase> AFTER =
      index(
          Map.of(Bound.AT_LEAST, "or more", Bound.ABOUT, "or so", Bound.AT_MOST, "or less"),
          phrase -> phrase.words().get(0));

  private static final ImmutableListMultimap<String, Phrase> VAGUE =
      index(
          Map.of(
              Bound.ABOUT,
              "tens of thousands, hundreds of thousands, tens of millions, thousands, millions,"
                  + " hundreds, dozens, scores, several dozen, several hundred, several thousand, a"
                  + " few dozen, a few hundred, a few thousand, a handful of, a number of, several,"
                  + " a few"),
          phrase -> phrase.words().get(0));

  private NumberPhrases() {}

  private static ImmutableListMultimap<String, Phrase> index(
      Map<Bound, String> phrases, Function<Phrase, String> key) {
    return phrases.entrySet().stream()
        .flatMap(
            entry ->
                COMMAS
                    .splitToStream(entry.getValue())
                    .map(words -> ImmutableList.copyOf(BLANKS.split(words)))
                    .map(words -> new Phrase(words, entry.getKey())))
        .sorted((first, second) -> Integer.compare(second.size(), first.size()))
        .collect(ImmutableListMultimap.toImmutableListMultimap(key, Function.identity()));
  }

  /** The bound that ends before word {@code end} and begins no earlier than {@code from}. */
  static Optional<Phrase> before(List<String> sentence, int end, int from) {
    return end == 0
        ? Optional.empty()
        : BEFORE.get(sentence.get(end - 1)).stream()
            .filter(
                phrase -> end - phrase.size() >= from && phrase.at(sentence, end - phrase.size()))
            .findFirst();
  }

  /** The bound that begins with word {@code start}. */
  static Optional<Phrase> after(List<String> sentence, int start) {
    return first(AFTER, sentence, start);
  }

  /** The words in the place of a number that begin with word {@code start}. */
  static Optional<Phrase> vague(List<String> sentence, int start) {
    return first(VAGUE, sentence, start);
  }

  private static Optional<Phrase> first(
      ImmutableListMultimap<String, Phrase> phrases, List<String> sentence, int start) {
    return start == sentence.size()
        ? Optional.empty()
        : phrases.get(sentence.get(start)).stream()
            .filter(phrase -> phrase.at(sentence, start))
            .findFirst();
  }
}
