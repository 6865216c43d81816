package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Finds bodies and landmarks by the head of their name: "Ministry of Strategic Industries", "47th
 * Mechanized Brigade", "Prosecutor General's Office", "Boryspil Airport".
 */
final class BodyNames {
  private final NameWords words;

  BodyNames(NameWords words) {
    this.words = words;
  }

  /**
   * The bodies of a sentence.
   *
   * @param known names that a body's name does not run into: persons, and countries with a
   *     possessive ending
   */
  List<Found> find(Sentence sentence, List<Found> known) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int head = i;
      Token token = sentence.token(head);
      boolean landmark = words.is(Kind.LANDMARK, token);
      if ((landmark || words.is(Kind.ORGANIZATION, token))
          && Shape.isNameLike(token)
          && token.hasTag("NNP")
          && known.stream().noneMatch(name -> isPerson(name, head))) {
        int start = start(sentence, head, known);
        int end = landmark ? head + 1 : end(sentence, head + 1, known);
        if (end - start > 1) {
          Name.Type type = landmark ? Name.Type.PLACE : Name.Type.ORGANIZATION;
          found.add(new Found(type, start, end, Found.Way.HEAD_WORD));
        }
      }
    }
    return found;
  }

  private static boolean isPerson(Found name, int token) {
    return name.type() == Name.Type.PERSON && name.covers(token);
  }

  /** Leftwards over capitalized words, numbers of units, nationalities, possessives. */
  private int start(Sentence sentence, int head, List<Found> known) {
    int start = head;
    while (start > 0 && isLeftPart(sentence, start - 1, known)) {
      start--;
    }
    while (start < head
        && sentence.token(start).text().matches("'s|’s|The|A|An|In|At|On|And|But")) {
      start++;
    }
    return start;
  }

  private boolean isLeftPart(Sentence sentence, int i, List<Found> known) {
    Token token = sentence.token(i);
    if (token.hasTag("POS")) {
      return i > 0
          && Shape.isCapitalized(sentence.token(i - 1))
          && known.stream().noneMatch(name -> name.end() == i && name.type() != Name.Type.PLACE);
    }
    if (token.text().matches("\\d+(st|nd|rd|th)")) {
      return true;
    }
    return Shape.isCapitalized(token)
        && (token.hasTag("NN") || token.hasTag("JJ") || token.hasTag("VB"))
        && (!words.is(Kind.TITLE, token) || i + 1 < sentence.size())
        && known.stream().noneMatch(name -> isPerson(name, i));
  }

  /** Rightwards over "of", "for", "on" with the capitalized words that follow. */
  private int end(Sentence sentence, int from, List<Found> known) {
    int end = from;
    while (end < sentence.size()) {
      int next = end;
      if (sentence.token(next).text().matches("of|for|on")) {
        next++;
        if (next < sentence.size() && sentence.token(next).text().equals("the")) {
          next++;
        }
      } else if (sentence.token(next).text().equals("and") && end > from) {
        next++;
      }
      int stop = next;
      while (stop < sentence.size() && isRightPart(sentence, stop, known)) {
        stop++;
      }
      if (stop == next) {
        return end;
      }
      end = stop;
    }
    return end;
  }

  private boolean isRightPart(Sentence sentence, int i, List<Found> known) {
    Token token = sentence.token(i);
    return Shape.isCapitalized(token)
        && (token.hasTag("NN") || token.hasTag("JJ"))
        && !words.is(Kind.TITLE, token)
        && !words.is(Kind.MONTH, token)
        && known.stream().noneMatch(name -> isPerson(name, i));
  }
}
