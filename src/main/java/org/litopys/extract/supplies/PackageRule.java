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
      if ((verb.finite() || verb.form() == VerbGroup.Form.GERUND)
          && words.includes(scene.token(verb.head()))) {
        read(scene, verb).ifPresent(result::add);
      }
    }
    return result.build();
  }

  private Optional<Found> read(Scene scene, VerbGroup verb) {
    Optional<NounPhrase> subject = scene.clauses().subject(verb);
    Optional<Weapon> whole =
        verb.finite()
            ? subject
                .flatMap(phrase -> scene.clauses().nouns().at(phrase.head()))
                .flatMap(scene::weaponAt)
            : holder(scene, verb);
    Optional<Weapon> first = scene.firstAfter(verb).or(() -> objects.of(scene, verb));
    boolean known = verb.finite() && subject.filter(phrase -> meant(scene, phrase)).isPresent();
    if ((whole.isEmpty() && !known) || first.isEmpty()) {
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

  /** "a new Dutch package | containing": the aid right before the participle. */
  private static Optional<Weapon> holder(Scene scene, VerbGroup verb) {
    return scene.weapons().stream()
        .filter(weapon -> weapon.end() == verb.start() && weapon.aid() && scene.military(weapon))
        .filter(weapon -> weapon.owner().isPresent())
        .findFirst();
  }

  /** "this shipment includes", "it includes": a package that was told of before. */
  private boolean meant(Scene scene, NounPhrase subject) {
    boolean it = scene.is(subject.head(), "it") && scene.packaged();
    return it
        || (scene.spoken()
            && definite(scene, subject)
            && words.find(Part.HOLDER, scene.token(subject.head())).isPresent());
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
