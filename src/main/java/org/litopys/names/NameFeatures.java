package org.litopys.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features of the tokens of a text, for training and for finding. Not thread-safe. */
final class NameFeatures {
  /** So many words are remembered; a text has far fewer. */
  private static final int MOST_WORDS = 20_000;

  /** Stands for the decision before a sentence. */
  static final String START = "_";

  private final NameLists lists;
  private final WordClasses classes;
  private final Map<String, WordFacts> words = new HashMap<>();
  private TextClues clues;

  NameFeatures(NameLists lists, WordClasses classes) {
    this.lists = lists;
    this.classes = classes;
    text(List.of());
  }

  /** Goes to another text. */
  void text(List<String[]> sentences) {
    if (words.size() > MOST_WORDS) {
      words.clear();
    }
    clues = new TextClues(sentences, this::word);
  }

  private WordFacts word(String word) {
    return words.computeIfAbsent(word, w -> WordFacts.of(w, lists, classes));
  }

  SentenceFeatures sentence(String[] tokens) {
    return new SentenceFeatures(tokens, lists, clues, this::word);
  }

  /**
   * The features of a token that earlier decisions give.
   *
   * @param before the decision on the token before it
   * @param second the one before that
   */
  static List<String> decided(SentenceFeatures sentence, int i, String before, String second) {
    WordFacts word = sentence.word(i);
    List<String> f = new ArrayList<>();
    f.add("o=" + before);
    f.add("oo=" + second + "|" + before);
    f.add("ow=" + before + "|" + word.lower());
    f.add("os=" + before + "|" + word.shape());
    f.add("ok=" + before + "|" + word.kind());
    f.add("og=" + before + "|" + sentence.mark(i));
    f.add("ov=" + before + "|" + sentence.word(i - 1).lower());
    return f;
  }
}
