package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Finds persons by the form of their names: after a title, with a known given name, with a surname
 * that the text has given in full, or as the subject of a verb of saying.
 */
final class PersonNames {
  private static final int LONGEST = 4;

  /** A title stands this near after a comma. */
  private static final int APPOSITION = 6;

  private final NameWords words;

  PersonNames(NameWords words) {
    this.words = words;
  }

  /**
   * The persons of a sentence.
   *
   * @param known the gazetteer's names in it, which are not taken for parts of others
   */
  List<Found> find(Sentence sentence, List<Found> known, Mentioned mentioned) {
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = endOfRun(sentence, i, known);
      if (end > i) {
        person(sentence, i, end, mentioned, found);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private void person(
      Sentence sentence, int start, int end, Mentioned mentioned, List<Found> found) {
    int length = end - start;
    boolean titled = isTitled(sentence, start);
    if (length > 1
        && length <= LONGEST
        && (words.isGivenName(sentence.token(start).text())
            || titled
            || (isSubject(sentence, start, end) && isAllNames(sentence, start, end)))) {
      found.add(new Found(Name.Type.PERSON, start, end, Found.Way.FULL_NAME));
    } else if (length == 1
        && titled
        && !(end < sentence.size() && words.is(Kind.TITLE, sentence.token(end)))
        && Shape.isNameLike(sentence.token(start))
        && sentence.token(start).hasTag("NNP")) {
      found.add(new Found(Name.Type.PERSON, start, end, Found.Way.TITLE));
    } else {
      for (int i = start; i < end; i++) {
        if (mentioned.isSurname(sentence.token(i)) && Shape.isNameLike(sentence.token(i))) {
          found.add(new Found(Name.Type.PERSON, i, i + 1, Found.Way.SURNAME));
        }
      }
    }
  }

  /** The end of a run of capitalized words that may be a person's name; the start if none is. */
  private int endOfRun(Sentence sentence, int start, List<Found> known) {
    int end = start;
    while (end < sentence.size()
        && isPart(sentence, end, start, known)
        && (end == start || !isBoundary(end, known))) {
      end++;
    }
    while (end > start && !Shape.isNameLike(sentence.token(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a full name of the gazetteer begins or has ended right there. */
  private static boolean isBoundary(int token, List<Found> known) {
    return known.stream()
        .filter(name -> name.type() == Name.Type.PERSON && name.end() - name.start() > 1)
        .anyMatch(name -> name.start() == token || name.end() == token);
  }

  private boolean isPart(Sentence sentence, int i, int start, List<Found> known) {
    Token token = sentence.token(i);
    if (Shape.isNameLike(token) || (i > start && Shape.isInitial(token))) {
      boolean name = token.hasTag("NNP") || words.isGivenName(token.text()) || i > start;
      return name
          && !words.is(Kind.TITLE, token)
          && !words.is(Kind.ORGANIZATION, token)
          && !words.is(Kind.LANDMARK, token)
          && !words.is(Kind.MONTH, token)
          && known.stream().noneMatch(other -> isOther(other, i));
    }
    return i > start
        && words.is(Kind.PARTICLE, token)
        && i + 1 < sentence.size()
        && (Shape.isNameLike(sentence.token(i + 1))
            || words.is(Kind.PARTICLE, sentence.token(i + 1)));
  }

  /** Whether a name of another kind covers the token; a place of one word may be a surname. */
  private static boolean isOther(Found other, int token) {
    return other.covers(token)
        && switch (other.type()) {
          case PERSON -> false;
          case PLACE, WEAPON -> other.end() - other.start() > 1;
          default -> true;
        };
  }

  private boolean isTitled(Sentence sentence, int start) {
    int before = start - 1;
    if (before >= 0 && sentence.token(before).text().equals(".")) {
      before--;
    }
    if (before >= 1
        && sentence.token(before).text().equals(",")
        && !Shape.isCapitalized(sentence.token(before - 1))) {
      before--;
    }
    return before >= 0
        && words.is(Kind.TITLE, sentence.token(before))
        && !sentence.token(before).hasTag("NNS");
  }

  /** "X Y said", "said X Y", "X Y, who", "X Y, a researcher". */
  private boolean isSubject(Sentence sentence, int start, int end) {
    boolean after =
        end < sentence.size()
            && (words.is(Kind.REPORT, sentence.token(end).lemma())
                || (sentence.token(end).text().equals(",") && isApposed(sentence, end + 1)));
    return after || (start > 0 && words.is(Kind.REPORT, sentence.token(start - 1).lemma()));
  }

  private boolean isApposed(Sentence sentence, int from) {
    if (from < sentence.size() && sentence.token(from).text().matches("who|whose|\\d\\d")) {
      return true;
    }
    for (int i = from; i < Math.min(from + APPOSITION, sentence.size()); i++) {
      if (words.is(Kind.TITLE, sentence.token(i))) {
        return true;
      }
      if (!sentence.token(i).hasTag("NN")
          && !sentence.token(i).hasTag("JJ")
          && !sentence.token(i).hasTag("DT")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAllNames(Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!sentence.token(i).hasTag("NNP")) {
        return false;
      }
    }
    return true;
  }
}
