package org.litopys.gazetteer;

import java.util.List;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * The words around a name that begins at a token, and what they tell of it.
 *
 * @param before the names that were found to its left
 */
record Surroundings(Sentence sentence, int start, List<Found> before, NameWords words) {

  Token token(int i) {
    return sentence.token(i);
  }

  private String lower(int i) {
    return i >= 0 && i < sentence.size() ? token(i).lower() : "";
  }

  private boolean is(Kind kind, int i) {
    return i >= 0 && i < sentence.size() && words.is(kind, token(i));
  }

  /** Whether a word for arms stands beside it or another weapon's name before it. */
  boolean besideWeapon(int end) {
    for (int i = end; i < Math.min(end + 4, sentence.size()); i++) {
      if (is(Kind.WEAPON, i)) {
        return true;
      }
      if (!token(i).hasTag("NN") && !token(i).hasTag("JJ")) {
        break;
      }
    }
    return is(Kind.WEAPON, start - 1)
        || isListedAfter(Name.Type.WEAPON)
        || isExample()
        || isSupplied();
  }

  /** "sent Kyiv twelve Archers": the object of a verb of supply. */
  private boolean isSupplied() {
    for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
      if (words.is(Kind.SUPPLY, token(i).lemma())) {
        return true;
      }
      boolean passes =
          token(i).tag().matches("NNP|CD|DT|JJ|PRP\\$")
              || token(i).lower().equals("with")
              || token(i).lower().equals("for");
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** "systems such as the Avenger". */
  private boolean isExample() {
    int i = lower(start - 1).equals("the") ? start - 2 : start - 1;
    int noun = lower(i).equals("as") && lower(i - 1).equals("such") ? i - 2 : i - 1;
    return (lower(i).equals("as") || lower(i).equals("like"))
        && (is(Kind.WEAPON, noun) || is(Kind.WEAPON, noun - 1));
  }

  /** Whether it is told to say something or is quoted: "RT reported", "according to AP". */
  boolean speaks(int end) {
    boolean reports = end < sentence.size() && words.is(Kind.REPORT, token(end).lemma());
    String word = lower(start - 1);
    return reports
        || is(Kind.ORGANIZATION, start - 1)
        || (word.equals("to") && lower(start - 2).equals("according"))
        || word.equals("told");
  }

  /** Whether words around it say that it is a place. */
  boolean isLocated(int end) {
    return is(Kind.LOCATIVE, start - 1)
        || is(Kind.SETTLEMENT, start - 1)
        || isListedAfter(Name.Type.PLACE)
        || isListedAfter(Name.Type.REGION)
        || is(Kind.SETTLEMENT, end)
        || (lower(start - 1).equals(",") && is(Kind.SETTLEMENT, start - 2));
  }

  /** Whether it goes on a list that a name of this type began: "X, Y and Z". */
  private boolean isListedAfter(Name.Type type) {
    String word = lower(start - 1);
    boolean joined = word.equals("and") || word.equals("or") || word.equals("&");
    int end = joined && lower(start - 2).equals(",") ? start - 2 : start - 1;
    int last = lower(end - 1).equals(")") ? end - 1 : end;
    return (joined || word.equals(",")) && Found.endsAt(before, type, last);
  }

  /** Whether a verb stands before it that is done to places: "shelled", "captured". */
  boolean isAssailed() {
    return is(Kind.ASSAILING, start - 1);
  }

  /** Whether another word of a name follows. */
  boolean isFollowedByName(int end) {
    return end < sentence.size() && Shape.isNameLike(token(end)) && token(end).hasTag("NNP");
  }
}
