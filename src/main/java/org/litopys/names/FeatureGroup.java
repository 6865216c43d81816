package org.litopys.names;

import java.util.Locale;

/** Features of one kind, to be left out when it is tried what they are worth. */
public enum FeatureGroup {
  /** The word and two on either side. */
  WORDS("wW"),
  /** Two words of these at a time. */
  BIGRAMS("xy"),
  /** What the word's characters look like. */
  SHAPES("s"),
  /** The first and last letters. */
  AFFIXES("pe"),
  /** The sentence's start, and words mostly in lower case. */
  START("0"),
  /** Lists of words: titles, heads of bodies' names, given names and so on. */
  LISTS("k"),
  /** Names of the gazetteer and of cities. */
  GAZETTEER("g"),
  /** What the whole text tells of a word. */
  TEXT("c"),
  /** The run of capitalized words that it stands in. */
  RUN("r"),
  /** Classes of words that stand beside like words, two on either side. */
  CLASSES("q"),
  /** The two decisions before, alone and with what is known of the word. */
  DECISIONS("o");

  private final String letters;

  FeatureGroup(String letters) {
    this.letters = letters;
  }

  /** Whether a feature is of the group: its first letter tells. */
  boolean has(String feature) {
    return letters.indexOf(feature.charAt(0)) >= 0;
  }

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
