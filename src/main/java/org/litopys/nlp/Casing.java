package org.litopys.nlp;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.TagDictionary;

/**
 * Gives headlines in capitals, or with a capital on each word, the letters of running text; the
 * tagger takes all their words for names otherwise. How a word is written, the rest of the document
 * tells, then the words that the tagger knows. Immutable.
 */
final class Casing {
  /** With fewer words there is no telling a headline from a name. */
  private static final int FEWEST_WORDS = 3;

  private static final int LONG_WORD = 4;

  /** In capitals, other words as short are abbreviations: US, UN, EU. */
  private static final ImmutableSet<String> SHORT_WORDS =
      ImmutableSet.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "as", "and", "or", "but",
          "is", "are", "was", "has", "had", "not", "no", "new", "its", "his", "her", "he", "she",
          "may", "can", "say", "ask", "hit", "aid", "war", "up", "off", "out", "if", "how", "why",
          "two", "six", "ten", "one", "men", "all", "day", "ban", "set", "end", "get", "won");

  private final ImmutableSet<String> running;
  private final TagDictionary known;

  private Casing(ImmutableSet<String> running, TagDictionary known) {
    this.running = running;
    this.known = known;
  }

  /**
   * Learns how words are written.
   *
   * @param sentences those of a document
   */
  static Casing of(Collection<List<Word>> sentences, TagDictionary known) {
    ImmutableSet.Builder<String> running = ImmutableSet.builder();
    for (List<Word> sentence : sentences) {
      if (!isUnusual(sentence)) {
        // The first word of a sentence, and of a quotation, is capitalized whatever it is.
        for (int i = 1; i < sentence.size(); i++) {
          if (Character.isLetterOrDigit(sentence.get(i - 1).first())
              || sentence.get(i - 1).is(",")) {
            running.add(sentence.get(i).form());
          }
        }
      }
    }
    return new Casing(running.build(), known);
  }

  /** Whether the sentence is written in capitals or with a capital on nearly each word. */
  static boolean isUnusual(List<Word> sentence) {
    int words = 0;
    int capitals = 0;
    int longWords = 0;
    int titled = 0;
    for (Word word : sentence.subList(1, sentence.size())) {
      String form = word.form();
      if (form.length() > 1 && Character.isLetter(form.charAt(0))) {
        boolean isLong = form.length() >= LONG_WORD;
        words++;
        capitals += isCapitals(form) ? 1 : 0;
        longWords += isLong ? 1 : 0;
        titled += isLong && Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    boolean stopped = sentence.get(sentence.size() - 1).is(".");
    return (words >= FEWEST_WORDS && capitals >= 0.7 * words)
        || (longWords >= FEWEST_WORDS && titled >= 0.8 * longWords && !stopped);
  }

  /** The word's Penn form as it would stand within running text. */
  String form(String form) {
    if (!Character.isUpperCase(form.charAt(0)) || running.contains(form)) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT);
    String title = form.charAt(0) + lower.substring(1);
    if (running.contains(title)) {
      return title;
    }
    if (running.contains(lower)) {
      return lower;
    }
    boolean abbreviated =
        form.length() < LONG_WORD && isCapitals(form) && !SHORT_WORDS.contains(lower);
    if (abbreviated || isOnlyName(title)) {
      return abbreviated ? form : title;
    }
    return known.getTags(lower) != null ? lower : title;
  }

  private boolean isOnlyName(String title) {
    String[] tags = known.getTags(title);
    return tags != null && tags.length == 1 && tags[0].startsWith("NNP");
  }

  private static boolean isCapitals(String form) {
    return Ascii.toUpperCase(form).equals(form) && Character.isUpperCase(form.charAt(0));
  }
}
