package org.litopys.names;

import java.util.List;
import java.util.Locale;
import org.litopys.gazetteer.Spelling;

/**
 * What is known of a word wherever it stands.
 *
 * @param kinds codes of the word lists that it is in
 * @param kind these codes in one
 * @param key its key in the gazetteer
 * @param classed its learnt class; empty if it has none
 * @param common whether it stands mostly in lower case
 */
record WordFacts(
    String lower,
    String shape,
    List<String> kinds,
    String kind,
    String key,
    String classed,
    boolean common) {

  static final WordFacts NONE = new WordFacts("_", "_", List.of(), "", "", "", false);

  static WordFacts of(String word, NameLists lists, WordClasses classes) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<String> kinds = List.copyOf(lists.kinds(word));
    return new WordFacts(
        lower,
        WordShape.of(word),
        kinds,
        String.join("", kinds),
        Spelling.key(word),
        classes.of(lower),
        classes.isWord(lower));
  }

  /** Its last three letters. */
  String ending() {
    return lower.length() > 3 ? lower.substring(lower.length() - 3) : lower;
  }
}
