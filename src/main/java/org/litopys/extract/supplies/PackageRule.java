package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/** Reads "the package includes missiles and drones"; who gives it was told before. */
final class PackageRule implements SupplyRule {
  static final String ID = "supplies.package-includes";

  private static final Set<String> DEFINITE = ImmutableSet.of("this", "these", "the");

  private final SupplyWords words;
  private final States states;
  private final Objects objects;

  PackageRule(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
    this.objects = new Objects(words, states);
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (VerbGroup verb : scene.clauses().verbs()) {
      if (verb.finite() && words.includes(scene.token(verb.head()))) {
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
    Optional<Weapon> first = scene.firstAfter(verb).or(() -> objects.of(scene, verb));
    boolean definite =
        scene
            .clauses()
            .subject(verb)
            .filter(subject -> definite(scene, subject))
            .filter(subject -> words.find(Part.HOLDER, scene.token(subject.head())).isPresent())
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
            suppliers.isEmpty() ? sayers(scene, verb) : suppliers,
            ImmutableList.of(),
            scene.list(first.get()),
            verb.head(),
            Status.ANNOUNCED,
            ID));
  }

  /** "this shipment", "Tuesday's announcement". */
  private static boolean definite(Scene scene, NounPhrase subject) {
    boolean owned = false;
    for (int i = subject.start(); i < subject.head(); i++) {
      owned |= scene.token(i).hasTag("POS");
    }
    return owned || DEFINITE.contains(scene.token(subject.start()).lower());
  }

  /** "Oslo said the package would include": who tells what the package holds gives it. */
  private List<NounPhrase> sayers(Scene scene, VerbGroup verb) {
    int start = scene.clauses().subject(verb).map(NounPhrase::start).orElse(verb.start());
    int end = scene.is(start - 1, "that") ? start - 1 : start;
    return scene
        .verbEndingAt(end)
        .filter(outer -> words.find(Part.TELLER, scene.token(outer.head())).isPresent())
        .flatMap(outer -> scene.clauses().subject(outer))
        .filter(subject -> Naming.capital(scene.sentence(), subject))
        .map(subject -> states.of(scene.clauses(), subject))
        .orElse(ImmutableList.of());
  }
}
