package org.litopys.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.extract.Parsed;
import org.litopys.fact.When;
import org.litopys.fact.When.Precision;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Reads "on the same day" and "later that day": the last day told, here or shortly before. */
final class SameDayWords {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:the|that) same day\\b|\\b(?:later )?that day\\b", Pattern.CASE_INSENSITIVE);

  /** How many sentences back the day may have been told. */
  private static final int BACK = 3;

  private SameDayWords() {}

  /** The day that such words of the sentence mean. */
  static Optional<When> in(Parsed text, Sentence sentence) {
    Matcher matcher =
        WORDS.matcher(text.text().text()).region(sentence.span().start(), sentence.span().end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span words = new Span(matcher.start(), matcher.end());
    List<When> told = new ArrayList<>();
    for (int i = Math.max(0, sentence.index() - BACK); i < sentence.index(); i++) {
      told.addAll(text.dates(text.sentences().get(i)));
    }
    text.dates(sentence).stream()
        .filter(when -> when.span().end() <= words.start())
        .forEach(told::add);
    return told.stream()
        .reduce((first, last) -> last)
        .filter(when -> when.precision() == Precision.DAY)
        .map(when -> new When(words, when.from(), when.to(), when.precision()));
  }
}
