package org.litopys.names;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a whole text tells of its words: a surname that stands alone in one sentence has a title, a
 * given name or a verb of saying beside it in another. Filled once a text.
 */
final class TextClues {
  private final SetMultimap<String, String> clues = HashMultimap.create();

  TextClues(List<String[]> sentences, Function<String, WordFacts> words) {
    for (String[] tokens : sentences) {
      for (int i = 0; i < tokens.length; i++) {
        if (Character.isLowerCase(tokens[i].charAt(0))) {
          clues.put(tokens[i], "low");
        } else if (Character.isUpperCase(tokens[i].charAt(0))) {
          beside(tokens, i, words);
        }
      }
    }
  }

  private void beside(String[] tokens, int i, Function<String, WordFacts> words) {
    String word = tokens[i];
    if (i > 0) {
      List<String> before = words.apply(tokens[i - 1]).kinds();
      if (before.contains("tit")) {
        clues.put(word, "tit");
      }
      if (before.contains("G")) {
        clues.put(word, "giv");
      }
      if (tokens[i - 1].equals("in") || tokens[i - 1].equals("near")) {
        clues.put(word, "in");
      }
      if (tokens[i - 1].equals("the")) {
        clues.put(word, "the");
      }
    }
    if (i + 1 < tokens.length) {
      if (words.apply(tokens[i + 1]).kinds().contains("rep")) {
        clues.put(word, "say");
      }
      if (Character.isLowerCase(tokens[i + 1].charAt(0)) && i > 0) {
        clues.put(word, "cap");
      }
    }
  }

  /** The clues for a word as it is written. */
  Set<String> of(String word) {
    return clues.get(word);
  }

  /** Whether the text has it in lower case. */
  boolean isWord(String lower) {
    return clues.containsEntry(lower, "low");
  }
}
