package org.litopys.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells opening from closing quotation marks, single and double, by the mark itself, by the spaces
 * around it and by what is open already. Holds what is open in one stretch of text.
 */
final class Quotes {
  private final List<Word> words;
  private final String text;
  private boolean openDouble;
  private boolean openSingle;

  private Quotes(List<Word> words, String text) {
    this.words = words;
    this.text = text;
  }

  /**
   * The same words, quotation marks in their Penn forms. An apostrophe after a plural stays one.
   *
   * @param text the characters that the words count in, marks as they stand
   */
  static List<Word> directed(List<Word> words, String text) {
    return new Quotes(words, text).directed();
  }

  private List<Word> directed() {
    List<Word> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.is("\"") || word.is("''")) {
        openDouble = opensDouble(i);
        result.add(quote(word, openDouble));
      } else if (word.is("'") && !isApostrophe(i)) {
        openSingle = opensSingle(i);
        result.add(quote(word, openSingle));
      } else {
        result.add(word);
      }
    }
    return result;
  }

  private static Word quote(Word word, boolean opens) {
    return new Word(word.start(), word.end(), opens ? Word.OPEN_QUOTE : Word.CLOSE_QUOTE);
  }

  private boolean opensDouble(int i) {
    return switch (text.charAt(words.get(i).start())) {
      case '«', '„', '〝' -> true;
      // The lower quote's partner: German and Ukrainian close with what English opens with.
      case '“' -> !(openDouble && gapAfter(i) && !gapBefore(i));
      case '”', '»', '〞' -> !openDouble && gapBefore(i) && !gapAfter(i);
      default -> opensBySpaces(i, openDouble);
    };
  }

  private boolean opensSingle(int i) {
    return switch (text.charAt(words.get(i).start())) {
      case '‘', '‚', '‛', '‹' -> true;
      case '›' -> false;
      default -> opensBySpaces(i, openSingle);
    };
  }

  /** Whether a single mark ends a plural's possessive, or is none of a pair. */
  private boolean isApostrophe(int i) {
    char mark = text.charAt(words.get(i).start());
    return !openSingle && !gapBefore(i) && mark != '‘' && mark != '‚' && mark != '‹';
  }

  private boolean opensBySpaces(int i, boolean open) {
    boolean before = gapBefore(i);
    boolean after = gapAfter(i);
    return before == after ? !open : before;
  }

  private boolean gapBefore(int i) {
    if (i == 0 || !words.get(i - 1).touches(words.get(i))) {
      return true;
    }
    Word before = words.get(i - 1);
    return before.is("-LRB-") || before.is("--") || before.is(Word.OPEN_QUOTE);
  }

  private boolean gapAfter(int i) {
    if (i + 1 == words.size() || !words.get(i).touches(words.get(i + 1))) {
      return true;
    }
    Word after = words.get(i + 1);
    return (after.form().length() == 1 && ".,;:!?".indexOf(after.first()) >= 0)
        || after.is("-RRB-")
        || after.is("--")
        || after.is("...");
  }
}
