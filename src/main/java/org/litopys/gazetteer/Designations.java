package org.litopys.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.litopys.gazetteer.NameWords.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/** Finds arms by their designation with a word for arms near: "M1117 armored vehicles". */
final class Designations {
  private static final int NEAR = 4;
  private final NameWords words;

  Designations(NameWords words) {
    this.words = words;
  }

  List<Found> find(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (Shape.isDesignation(sentence.token(i)) && isBesideWeapon(sentence, i)) {
        found.add(new Found(Name.Type.WEAPON, i, i + 1, Found.Way.SHAPE));
      }
    }
    return found;
  }

  private boolean isBesideWeapon(Sentence sentence, int token) {
    for (int i = token + 1; i < Math.min(token + 1 + NEAR, sentence.size()); i++) {
      if (words.is(Kind.WEAPON, sentence.token(i))) {
        return true;
      }
      if (!sentence.token(i).hasTag("NN") && !sentence.token(i).hasTag("JJ")) {
        return false;
      }
    }
    return false;
  }
}
