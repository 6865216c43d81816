package org.litopys.nlp;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of one block into sentences. Works on words, since where a full stop belongs to an
 * abbreviation, and which way a quotation mark looks, is known by then.
 */
final class SentenceSplitter {
  /** Longer stretches are lists or damaged text; they are cut, since time grows with length. */
  static final int LONGEST = 300;

  /** Capitalized after an abbreviation, these start a sentence; a name may go on with it. */
  private static final ImmutableSet<String> STARTERS =
      ImmutableSet.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "You",
          "I",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "In",
          "On",
          "At",
          "But",
          "And",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "As",
          "For",
          "From",
          "With",
          "By",
          "However",
          "Meanwhile",
          "Both",
          "Some",
          "Many",
          "Most",
          "Its",
          "His",
          "Her",
          "Their",
          "Our",
          "What",
          "Why",
          "How",
          "Who",
          "Where",
          "According",
          "Since",
          "Although",
          "Not",
          "So",
          "Then",
          "Now",
          "Also");

  /** Verbs that attribute what was asked or cried before them, its author's name in between. */
  private static final ImmutableSet<String> SAYING =
      ImmutableSet.of("said", "says", "asked", "asks", "added", "wrote", "told", "replied");

  private final List<Word> words;

  private SentenceSplitter(List<Word> words) {
    this.words = words;
  }

  /**
   * The words of each sentence, in order. A footnote's number and a stray full stop after a
   * sentence belong to none.
   */
  static List<List<Word>> split(List<Word> words) {
    return new SentenceSplitter(words).split();
  }

  private List<List<Word>> split() {
    List<List<Word>> sentences = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = end(start);
      sentences.add(words.subList(start, end));
      start = afterLeftovers(end);
    }
    return sentences;
  }

  private int end(int start) {
    int limit = Math.min(words.size(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      int end = afterClosers(i);
      if (isStop(words.get(i)) && isEnd(start, i, end)) {
        return end;
      }
    }
    return limit;
  }

  /** Whether the stop at {@code i} ends the sentence, if it and what closes with it go to end. */
  private boolean isEnd(int start, int i, int end) {
    int next = afterLeftovers(end);
    if (next == words.size()) {
      return true;
    }
    Word stop = words.get(i);
    if (stop.is(".")) {
      return !isNumbering(start, i) && (startsAnew(next) || startsInLowerCase(i, next));
    }
    if (stop.is("...")) {
      return startsAnew(next) && !words.get(next - 1).touches(words.get(next));
    }
    return isMark(stop) ? startsAnew(next) && !isAttribution(i, next) : endsShort(stop, next);
  }

  private static boolean isStop(Word word) {
    return word.form().endsWith(".") || isMark(word);
  }

  private static boolean isMark(Word word) {
    return word.first() == '!' || word.first() == '?';
  }

  /** Past the marks that close with the stop: quotation marks, brackets, more stops. */
  private int afterClosers(int i) {
    int next = i + 1;
    while (next < words.size() && isCloser(next)) {
      next++;
    }
    return next;
  }

  private boolean isCloser(int i) {
    Word word = words.get(i);
    return word.is(Word.CLOSE_QUOTE)
        || word.is("-RRB-")
        || (isFullStop(word) && words.get(i - 1).touches(word));
  }

  private static boolean isFullStop(Word word) {
    return word.is(".") || word.is("...") || isMark(word);
  }

  /** Past a footnote's number that is glued to a sentence's end, and past stray stops. */
  private int afterLeftovers(int end) {
    int next = end;
    while (next < words.size() && (isFullStop(words.get(next)) || isFootnote(next))) {
      next++;
    }
    return next;
  }

  private boolean isFootnote(int i) {
    Word word = words.get(i);
    return Character.isDigit(word.first())
        && words.get(i - 1).touches(word)
        && (i + 1 == words.size() || !word.touches(words.get(i + 1)));
  }

  private boolean startsAnew(int next) {
    int i = next;
    while (i < words.size() - 1 && isOpener(words.get(i))) {
      i++;
    }
    char first = words.get(i).first();
    return !Character.isLowerCase(first) && ",;:/%&".indexOf(first) < 0;
  }

  /** Careless text: a full stop after a common word, then no capital. */
  private boolean startsInLowerCase(int i, int next) {
    if (i == 0 || next != i + 1 || words.get(i).touches(words.get(next))) {
      return false;
    }
    String before = words.get(i - 1).form();
    return before.length() > 3
        && before.chars().allMatch(Character::isLowerCase)
        && Character.isLetter(words.get(next).first());
  }

  private static boolean isOpener(Word word) {
    return word.is(Word.OPEN_QUOTE) || word.is("-LRB-") || word.is("-") || word.is("--");
  }

  /** "1. The first": the number of a list item. */
  private boolean isNumbering(int start, int i) {
    return i == start + 1 && Character.isDigit(words.get(start).first());
  }

  /** "Why?" Putin asked. */
  private boolean isAttribution(int i, int next) {
    if (!words.get(next - 1).is(Word.CLOSE_QUOTE) || next - 1 == i) {
      return false;
    }
    int verb = next;
    while (verb < words.size()
        && verb < next + 4
        && Character.isUpperCase(words.get(verb).first())
        && !STARTERS.contains(words.get(verb).form())) {
      verb++;
    }
    return verb > next && verb < words.size() && SAYING.contains(words.get(verb).form());
  }

  /** Whether an abbreviation or an initial ends the sentence. */
  private boolean endsShort(Word word, int next) {
    if (Abbreviations.TITLES.contains(word.form())) {
      return false;
    }
    Word following = words.get(next);
    boolean quoteOpens = following.is(Word.OPEN_QUOTE) && next + 1 < words.size();
    return STARTERS.contains(quoteOpens ? words.get(next + 1).form() : following.form());
  }
}
