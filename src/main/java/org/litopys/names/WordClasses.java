package org.litopys.names;

import com.google.common.collect.ImmutableMap;

/**
 * Classes of words that stand in like surroundings, learnt from the training sets, and which words
 * these have in lower case. Immutable and thread-safe.
 */
final class WordClasses {
  static final WordClasses NONE = new WordClasses(ImmutableMap.of());

  private final ImmutableMap<String, String> classes;

  /** A word begins with a plus in the map's value if it is one in lower case. */
  WordClasses(ImmutableMap<String, String> classes) {
    this.classes = classes;
  }

  ImmutableMap<String, String> entries() {
    return classes;
  }

  /** The class of a word in lower case; empty if it has none. */
  String of(String lower) {
    String name = classes.getOrDefault(lower, "");
    return name.startsWith("+") ? name.substring(1) : name;
  }

  /** Whether a word is an ordinary one: seen in lower case. */
  boolean isWord(String lower) {
    return classes.getOrDefault(lower, "").startsWith("+");
  }
}
