package org.litopys.extract.supplies;

import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;

/** Finds the phrases that one is joined to on its left: "Oslo, Riga and | Rome". */
final class Joined {
  private Joined() {}

  /** The phrase with what it is joined to; the first of them is its head. */
  static NounPhrase left(Clauses clauses, NounPhrase last) {
    NounPhrase first = last;
    int end = before(clauses.sentence(), first.start());
    while (end < first.start()) {
      Optional<NounPhrase> next = clauses.nouns().endingAt(end);
      if (next.isEmpty()) {
        return first;
      }
      first = new NounPhrase(next.get().start(), next.get().head(), last.end());
      end = before(clauses.sentence(), first.start());
    }
    return first;
  }

  /** The index before "and", a comma or both; the start itself if none stands there. */
  private static int before(Sentence sentence, int start) {
    int i = start;
    if (i > 0 && sentence.token(i - 1).lower().equals("and")) {
      i--;
    }
    if (i > 0 && sentence.token(i - 1).text().equals(",")) {
      i--;
    }
    return i;
  }
}
