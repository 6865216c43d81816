package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/** Finds the promise that a noun of supply further right is part of. */
final class Pledges {
  private final SupplyWords words;
  private final States states;

  Pledges(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
  }

  /**
   * "pledged support, including the provision of arms", "will play a role in the transfer of arms".
   */
  Optional<Found> of(Scene scene, NounPhrase base, List<NounPhrase> takers, List<Weapon> weapons) {
    VerbGroup last = null;
    for (VerbGroup verb : scene.clauses().verbs()) {
      boolean before = verb.finite() && verb.end() <= base.start();
      if (before && !verb.passive() && !verb.negated() && promises(scene, verb)) {
        last = verb;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    Governed governed = new Governance(words, scene).of(last);
    List<NounPhrase> suppliers =
        governed.subject().map(s -> states.of(scene.clauses(), s)).orElse(ImmutableList.of());
    if (suppliers.isEmpty() || relative(scene, governed)) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            suppliers, takers, weapons, base.head(), Status.ANNOUNCED, "supplies.pledged-noun"));
  }

  /** "means | that it | continues to use": a clause about another noun promises nothing here. */
  private static boolean relative(Scene scene, Governed governed) {
    int that = governed.subject().map(NounPhrase::start).orElse(0) - 1;
    return (scene.is(that, "that") || scene.is(that, "which"))
        && scene.clauses().nouns().endingAt(that).isPresent();
  }

  private boolean promises(Scene scene, VerbGroup verb) {
    return words
        .find(Part.GOVERNOR, scene.token(verb.head()))
        .filter(entry -> entry.status().orElse(Status.ANNOUNCED) == Status.ANNOUNCED)
        .filter(entry -> !scene.token(verb.head()).lemma().equals("be"))
        .isPresent();
  }
}
