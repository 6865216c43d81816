package org.litopys.nlp;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Whether a text may be English. Refuses only what is surely in another language. Looks for the
 * commonest English words first, so that OpenNLP's model is hardly ever loaded. Thread-safe.
 */
public final class LanguageGuard implements Predicate<String> {
  private static final ImmutableSet<String> COMMONEST =
      ImmutableSet.of(
          "the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "by", "has",
          "from", "at", "are", "were", "said", "it", "not");

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{M}]+").omitEmptyStrings();

  /** English text has 25 to 40 of them in a hundred words, other languages below 5. */
  private static final double ENOUGH = 0.12;

  /** With fewer words there is no telling. */
  private static final int FEWEST_WORDS = 20;

  /** The words of a text that are looked at. */
  private static final int MOST_WORDS = 400;

  private static final int MOST_CHARACTERS = 2_000;

  /** How many times likelier than English another language must be. */
  private static final double SURE = 10;

  private final Supplier<LanguageDetectorModel> model =
      Suppliers.memoize(() -> Models.read("/langdetect-183.bin", LanguageDetectorModel::new));

  @Override
  public boolean test(String text) {
    int words = 0;
    int common = 0;
    for (String word : WORDS.split(text)) {
      words++;
      common += COMMONEST.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      if (words == MOST_WORDS) {
        break;
      }
    }
    return words < FEWEST_WORDS || common >= ENOUGH * words || !isForeign(text);
  }

  private boolean isForeign(String text) {
    String part = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    Language[] languages = new LanguageDetectorME(model.get()).predictLanguages(part);
    double english =
        Stream.of(languages)
            .filter(language -> language.getLang().equals("eng"))
            .mapToDouble(Language::getConfidence)
            .sum();
    return languages[0].getConfidence() > SURE * english;
  }
}
