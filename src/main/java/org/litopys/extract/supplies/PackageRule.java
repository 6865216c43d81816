package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/** Reads "the package includes missiles and drones"; who gives it was told before. */
final class PackageRule implements SupplyRule {
  static final String ID = "supplies.package-includes";

  private static final Set<String> DEFINITE = ImmutableSet.of("this", "these", "the");

  /** What a package can be called after it was named. */
  private static final Set<String> CONTENTS =
      ImmutableSet.of("capabilities", "deliveries", "supplies", "shipment", "items", "commitment");

  private final SupplyWords words;
  private final States states;

  PackageRule(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (VerbGroup verb : scene.clauses().verbs()) {
      boolean includes =
          verb.finite()
              && words
                  .find(Part.VERB, scene.token(verb.head()))
                  .filter(entry -> entry.frame() == Frame.INCLUDE)
                  .isPresent();
      if (includes) {
        read(scene, verb).ifPresent(result::add);
      }
    }
    return result.build();
  }

  private Optional<Found> read(Scene scene, VerbGroup verb) {
    Optional<Weapon> whole =
        scene
            .clauses()
            .subject(verb)
            .flatMap(subject -> scene.clauses().nouns().at(subject.head()))
            .flatMap(scene::weaponAt);
    Optional<Weapon> first = scene.firstAfter(verb);
    boolean definite =
        scene
            .clauses()
            .subject(verb)
            .filter(subject -> DEFINITE.contains(scene.token(subject.start()).lower()))
            .filter(subject -> CONTENTS.contains(scene.token(subject.head()).lower()))
            .isPresent();
    if ((whole.isEmpty() && !(definite && scene.spoken())) || first.isEmpty()) {
      return Optional.empty();
    }
    List<NounPhrase> suppliers =
        whole
            .flatMap(Weapon::owner)
            .map(owner -> states.list(scene.clauses(), owner))
            .orElse(ImmutableList.of());
    return Optional.of(
        new Found(
            suppliers,
            ImmutableList.of(),
            scene.list(first.get()),
            verb.head(),
            Status.ANNOUNCED,
            ID));
  }
}
