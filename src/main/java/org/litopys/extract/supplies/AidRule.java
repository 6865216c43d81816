package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/** Reads aid that itself names its giver: "latest US military aid for Kyiv", "aid from Poland". */
final class AidRule implements SupplyRule {
  private final SupplyWords words;
  private final States states;

  AidRule(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    if (topic(scene)) {
      return ImmutableList.of();
    }
    for (Weapon weapon : scene.weapons()) {
      if (weapon.aid() && scene.military(weapon) && !scene.is(weapon.from() - 1, "without")) {
        read(scene, weapon).ifPresent(result::add);
      }
    }
    return result.build();
  }

  /** A title without a verb, or what opens a list of items, tells of no supply by itself. */
  private static boolean topic(Scene scene) {
    return scene.clauses().verbs().stream().noneMatch(VerbGroup::finite)
        || scene.is(scene.size() - 1, ":");
  }

  private Optional<Found> read(Scene scene, Weapon weapon) {
    List<NounPhrase> takers =
        Attachments.after(scene, states, weapon.end(), ImmutableSet.of("to", "for"));
    List<NounPhrase> suppliers =
        weapon.owner().map(owner -> states.list(scene.clauses(), owner)).orElse(ImmutableList.of());
    if (suppliers.isEmpty()) {
      suppliers = Attachments.after(scene, states, weapon.end(), ImmutableSet.of("from"));
    }
    if (suppliers.isEmpty()) {
      return opposed(scene, weapon, takers);
    }
    boolean fresh = scene.fresh(weapon);
    NounPhrase base = scene.clauses().nouns().at(weapon.phrase().head()).orElse(weapon.phrase());
    Status status = fresh || holds(scene, base) ? Status.ANNOUNCED : Status.DELIVERED;
    List<NounPhrase> givers = suppliers;
    return Tenses.after(scene, base, status)
        .map(
            s ->
                new Found(
                    givers,
                    takers,
                    contents(scene, weapon),
                    weapon.phrase().head(),
                    s,
                    "supplies.aid-noun"));
  }

  /** "aid from Oslo, including | drones": the aid and what is told as part of it. */
  private static List<Weapon> contents(Scene scene, Weapon weapon) {
    List<Weapon> list = scene.list(weapon);
    boolean parts = list.size() > 1 && scene.is(list.get(1).from() - 1, "including");
    return parts ? list : ImmutableList.of(weapon);
  }

  /** "the British package includes": what is told piece by piece is only announced. */
  private boolean holds(Scene scene, NounPhrase base) {
    return scene.clauses().verbs().stream()
        .filter(verb -> words.includes(scene.token(verb.head())))
        .flatMap(verb -> scene.clauses().subject(verb).stream())
        .anyMatch(subject -> subject.head() == base.head());
  }

  /** "voiced its opposition to military aid". */
  private Optional<Found> opposed(Scene scene, Weapon weapon, List<NounPhrase> takers) {
    int to = weapon.from() - 1;
    if (to < 1 || !scene.is(to, "to")) {
      return Optional.empty();
    }
    Optional<NounPhrase> noun = scene.clauses().nouns().endingAt(to);
    Optional<Entry> entry =
        noun.flatMap(phrase -> words.find(Part.NOUN_GOVERNOR, scene.token(phrase.head())));
    if (entry.isEmpty() || !entry.get().status().equals(Optional.of(Status.REFUSED))) {
      return Optional.empty();
    }
    Optional<VerbGroup> verb = scene.verbEndingAt(noun.get().start());
    List<NounPhrase> suppliers =
        verb.flatMap(v -> scene.clauses().subject(v))
            .map(s -> states.of(scene.clauses(), s))
            .orElse(ImmutableList.of());
    return suppliers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                suppliers,
                takers,
                ImmutableList.of(weapon),
                noun.get().head(),
                Status.REFUSED,
                "supplies.opposition"));
  }
}
