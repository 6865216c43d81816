package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Supplies.Status;

/** Reads "Poland, a supplier of tanks to Ukraine": who is told to be a giver of weapons. */
final class ActorRule implements SupplyRule {
  private final SupplyWords words;
  private final States states;
  private final SupplyNouns nouns;

  ActorRule(SupplyWords words, States states, WeaponNouns nouns) {
    this.words = words;
    this.states = states;
    this.nouns = new SupplyNouns(nouns);
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (NounPhrase base : scene.clauses().nouns().all()) {
      if (words.actor(scene.token(base.head()))) {
        read(scene, base).ifPresent(result::add);
      }
    }
    return result.build();
  }

  private Optional<Found> read(Scene scene, NounPhrase base) {
    List<Weapon> after = SupplyNouns.after(scene, base);
    List<Weapon> weapons = after.isEmpty() ? nouns.compound(scene, base).stream().toList() : after;
    List<NounPhrase> givers = givers(scene, base.start());
    if (weapons.isEmpty() || givers.isEmpty()) {
      return Optional.empty();
    }
    int end = Math.max(base.end(), weapons.get(weapons.size() - 1).end());
    return Optional.of(
        new Found(
            givers,
            Attachments.after(scene, states, end, ImmutableSet.of("to", "for")),
            weapons,
            base.head(),
            Status.DELIVERED,
            "supplies.actor-noun"));
  }

  /** The phrase before, or the subject of "is". */
  private List<NounPhrase> givers(Scene scene, int start) {
    if (scene.is(start - 1, ",")) {
      return scene
          .clauses()
          .nouns()
          .endingAt(start - 1)
          .map(phrase -> states.list(scene.clauses(), phrase))
          .orElse(ImmutableList.of());
    }
    return scene
        .verbEndingAt(start)
        .filter(verb -> scene.token(verb.head()).lemma().equals("be"))
        .flatMap(verb -> scene.clauses().subject(verb))
        .map(subject -> states.of(scene.clauses(), subject))
        .orElse(ImmutableList.of());
  }
}
