package org.litopys.names;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;

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

  /**
   * Of ordinary words and of classes.
   *
   * @param words those that stand mostly in lower case
   * @param classes the class of each word that has one
   */
  static WordClasses of(Set<String> words, Map<String, String> classes) {
    ImmutableMap.Builder<String, String> marked = ImmutableMap.builder();
    for (String word : Sets.union(words, classes.keySet())) {
      marked.put(word, (words.contains(word) ? "+" : "") + classes.getOrDefault(word, ""));
    }
    return new WordClasses(marked.buildOrThrow());
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
