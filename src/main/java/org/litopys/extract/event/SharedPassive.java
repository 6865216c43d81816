package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;

/** Reads "was captured in May and retaken in June": the "was" of the first verb holds for both. */
record SharedPassive(Sentence sentence, Clauses clauses) {
  /** What the second of two such verbs is done to. */
  Optional<NounPhrase> doneTo(VerbGroup verb) {
    int start = verb.start();
    while (start > 0 && sentence.token(start - 1).hasTag("RB")) {
      start--;
    }
    boolean joined = start > 0 && sentence.token(start - 1).hasTag("CC");
    if (!joined || !isBareParticiple(verb)) {
      return Optional.empty();
    }
    int end = start;
    return clauses.verbs().stream()
        .filter(other -> other.end() < end && other.finite())
        .reduce((first, second) -> second)
        .filter(VerbGroup::passive)
        .flatMap(clauses::subject);
  }

  /** "retaken in", "retaken by": with neither a helping verb nor an object of its own. */
  private boolean isBareParticiple(VerbGroup verb) {
    return verb.end() == verb.start() + 1
        && sentence.token(verb.head()).tag().matches("VB[ND]")
        && clauses.nouns().startingAt(verb.end()).isEmpty();
  }
}
