package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/**
 * Reads "Moscow uses Tehran's drones", "Iranian drones fired by Russia": who uses them got them.
 */
final class UseRule implements SupplyRule {
  static final String ID = "supplies.use";

  private final SupplyWords words;
  private final States states;

  UseRule(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (VerbGroup verb : scene.clauses().verbs()) {
      if (words.find(Part.USER, scene.token(verb.head())).isPresent() && real(verb)) {
        result.addAll(PassiveRule.is(scene, verb) ? passive(scene, verb) : active(scene, verb));
      }
    }
    return result.build();
  }

  private static boolean real(VerbGroup verb) {
    boolean told = verb.finite() || verb.form() == VerbGroup.Form.PARTICIPLE;
    return told && !verb.negated() && verb.modal().isEmpty();
  }

  private List<Found> active(Scene scene, VerbGroup verb) {
    List<NounPhrase> users =
        scene
            .clauses()
            .subject(verb)
            .map(subject -> states.of(scene.clauses(), subject))
            .orElse(ImmutableList.of());
    return scene.weapons().stream()
        .filter(weapon -> weapon.from() >= verb.end() && weapon.from() <= verb.end() + 1)
        .findFirst()
        .map(weapon -> found(scene, verb, weapon, users))
        .orElse(ImmutableList.of());
  }

  private List<Found> passive(Scene scene, VerbGroup verb) {
    List<NounPhrase> users = Attachments.after(scene, states, verb.end(), ImmutableSet.of("by"));
    return scene
        .clauses()
        .subject(verb)
        .flatMap(subject -> scene.clauses().nouns().at(subject.head()))
        .flatMap(scene::weaponAt)
        .map(weapon -> found(scene, verb, weapon, users))
        .orElse(ImmutableList.of());
  }

  private List<Found> found(Scene scene, VerbGroup verb, Weapon first, List<NounPhrase> users) {
    List<Found> result = new ArrayList<>();
    for (Weapon weapon : scene.list(first)) {
      List<NounPhrase> givers = Origins.of(scene, states, weapon);
      if (weapon.sure() && !weapon.aid() && !givers.isEmpty() && !users.isEmpty()) {
        result.add(
            new Found(givers, users, ImmutableList.of(weapon), verb.head(), Status.DELIVERED, ID));
      }
    }
    return result;
  }
}
