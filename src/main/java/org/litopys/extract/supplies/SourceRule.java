package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Name;

/** Reads "arms and ammunition from Iran": weapons with a country that they come from. */
final class SourceRule implements SupplyRule {
  private final States states;

  SourceRule(States states) {
    this.states = states;
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (Weapon weapon : scene.weapons()) {
      List<Weapon> weapons = scene.list(weapon);
      int end = weapons.get(weapons.size() - 1).end();
      if (weapon.sure() && scene.is(end, "from") && real(scene, weapon, end)) {
        List<NounPhrase> suppliers =
            scene
                .clauses()
                .nouns()
                .startingAt(end + 1)
                .map(base -> states.list(scene.clauses(), base))
                .orElse(ImmutableList.of());
        if (suppliers.stream().anyMatch(state -> country(scene, state))) {
          result.add(
              new Found(
                  suppliers,
                  ImmutableList.of(),
                  weapons,
                  end,
                  Status.DELIVERED,
                  "supplies.source"));
        }
      }
    }
    return result.build();
  }

  /** Whether the verbs around the phrase tell it as done: "would accept arms from" does not. */
  private static boolean real(Scene scene, Weapon weapon, int end) {
    Optional<VerbGroup> governing = scene.verbEndingAt(weapon.from());
    return scene.clauses().verbs().stream()
        .filter(verb -> verb.equals(governing.orElse(verb)))
        .filter(verb -> governing.isPresent() || verb.start() > end)
        .limit(1)
        .noneMatch(SourceRule::open);
  }

  private static boolean open(VerbGroup verb) {
    return verb.modal().isPresent()
        || verb.negated()
        || verb.form() == VerbGroup.Form.INFINITIVE
        || verb.form() == VerbGroup.Form.BARE;
  }

  private static boolean country(Scene scene, NounPhrase state) {
    Optional<Name> name = Naming.name(scene.sentence(), state.head());
    return name.filter(n -> n.type() == Name.Type.COUNTRY).isPresent();
  }
}
