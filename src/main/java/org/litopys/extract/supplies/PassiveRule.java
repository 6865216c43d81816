package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/**
 * Reads weapons that are the subject: "tanks were sent to Ukraine", "batteries donated by Norway",
 * "tanks arrived in Ukraine"; and "Ukraine was given tanks".
 */
final class PassiveRule extends LexicalVerbRule {
  static final String ID = "supplies.passive";

  /** "hit the tank | with a missile given by Oslo": the missile is what was given. */
  private static final Set<String> MEANS = ImmutableSet.of("with", "by", "using");

  static final String ARRIVAL = "supplies.arrival";

  PassiveRule(SupplyWords words, States states) {
    super(words, states);
  }

  @Override
  List<Found> read(Scene scene, VerbGroup verb, Entry entry) {
    if (entry.frame() == Frame.ARRIVE) {
      return arrival(scene, verb, entry);
    }
    return is(scene, verb) ? passive(scene, verb, entry) : ImmutableList.of();
  }

  /** Whether the verb is said of what is given. */
  static boolean is(Scene scene, VerbGroup verb) {
    return verb.passive() || reduced(scene, verb);
  }

  /** "batteries donated (by Norway)": a participle with no auxiliary. */
  private static boolean reduced(Scene scene, VerbGroup verb) {
    return verb.form() == VerbGroup.Form.PARTICIPLE
        || (verb.start() == verb.head() && (agent(scene, verb) || given(scene, verb)));
  }

  private static boolean agent(Scene scene, VerbGroup verb) {
    return scene.token(verb.head()).tag().equals("VBN") && scene.is(verb.end(), "by");
  }

  /** "drones supplied to Moscow": what the tagger takes for a past, said of a weapon. */
  private static boolean given(Scene scene, VerbGroup verb) {
    return scene.token(verb.head()).tag().matches("VB[DN]")
        && (scene.is(verb.end(), "by") || scene.is(verb.end(), "to"))
        && scene
            .clauses()
            .subject(verb)
            .flatMap(subject -> scene.clauses().nouns().at(subject.head()))
            .flatMap(scene::weaponAt)
            .isPresent();
  }

  private List<Found> passive(Scene scene, VerbGroup verb, Entry entry) {
    Governed governed = new Governance(words, scene).of(verb);
    Optional<Status> status = Statuses.of(entry, verb, announced(scene, verb, governed));
    Optional<NounPhrase> subject = governed.subject();
    if (status.isEmpty() || subject.isEmpty() || entry.frame() == Frame.ASK) {
      return ImmutableList.of();
    }
    List<NounPhrase> agents = Attachments.after(scene, states, verb.end(), ImmutableSet.of("by"));
    List<NounPhrase> takers =
        Attachments.after(scene, states, verb.end(), ImmutableSet.of("to", "for"));
    List<Weapon> told = within(scene, subject.get());
    List<Weapon> near = before(scene, verb);
    boolean means = near.stream().anyMatch(weapon -> follows(scene, weapon, MEANS));
    List<Weapon> weapons = told.isEmpty() || means ? near : told;
    Optional<Weapon> object = objects.of(scene, verb);
    if (weapons.isEmpty() && object.isPresent()) {
      List<NounPhrase> given = states.of(scene.clauses(), subject.get());
      return given.isEmpty()
          ? ImmutableList.of()
          : ImmutableList.of(
              new Found(
                  agents,
                  given,
                  scene.list(object.get()),
                  verb.head(),
                  status.get(),
                  "supplies.passive-recipient"));
    }
    boolean gets = entry.frame() == Frame.GET;
    List<NounPhrase> sources =
        Attachments.after(scene, states, verb.end(), ImmutableSet.of("from"));
    boolean untold =
        !verb.passive() && agents.isEmpty() && takers.isEmpty() && !(gets && !sources.isEmpty());
    if (weapons.isEmpty()
        || entry.frame() == Frame.EQUIP
        || object(scene, weapons.get(0))
        || (untold && !weapons.get(0).aid())) {
      return ImmutableList.of();
    }
    List<NounPhrase> givers = gets || agents.isEmpty() ? sources : agents;
    return ImmutableList.of(
        new Found(
            givers.isEmpty() ? Origins.of(scene, states, weapons.get(0)) : givers,
            gets ? agents : takers,
            weapons,
            verb.head(),
            status.get(),
            ID));
  }

  /** "a depot of shells | given by Oslo": the weapon right before a participle or its comma. */
  private static List<Weapon> before(Scene scene, VerbGroup verb) {
    int start = scene.is(verb.start() - 1, ",") ? verb.start() - 1 : verb.start();
    return reduced(scene, verb) && !verb.passive()
        ? scene.weapons().stream()
            .filter(weapon -> weapon.end() == start && scene.military(weapon))
            .toList()
        : ImmutableList.of();
  }

  private static boolean follows(Scene scene, Weapon weapon, Set<String> prepositions) {
    int before = weapon.from() - 1;
    return before >= 0 && prepositions.contains(scene.token(before).lower());
  }

  /** "a plan to give Kyiv jets is studied": the weapon is another verb's object. */
  private static boolean object(Scene scene, Weapon weapon) {
    return scene
        .verbEndingAt(weapon.from())
        .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
        .isPresent();
  }

  /** "announced batteries donated by Norway": a participle under an announcement. */
  private Governed announced(Scene scene, VerbGroup verb, Governed governed) {
    boolean announces =
        reduced(scene, verb)
            && scene.clauses().verbs().stream()
                .filter(other -> other.finite() && other.end() <= verb.start())
                .flatMap(other -> words.find(Part.GOVERNOR, scene.token(other.head())).stream())
                .anyMatch(entry -> entry.status().equals(Optional.of(Status.ANNOUNCED)));
    return announces ? governed.with(Optional.of(Status.ANNOUNCED)) : governed;
  }

  private List<Found> arrival(Scene scene, VerbGroup verb, Entry entry) {
    Governed governed = new Governance(words, scene).of(verb);
    Optional<Status> status = Statuses.of(entry, verb, governed);
    List<Weapon> weapons =
        governed.subject().map(phrase -> within(scene, phrase)).orElse(ImmutableList.of());
    List<NounPhrase> takers =
        Attachments.after(scene, states, verb.end(), ImmutableSet.of("in", "to"));
    List<NounPhrase> direct =
        scene
            .clauses()
            .object(verb)
            .map(phrase -> states.of(scene.clauses(), phrase))
            .orElse(ImmutableList.of());
    List<NounPhrase> recipients = takers.isEmpty() ? direct : takers;
    if (weapons.isEmpty()
        || status.isEmpty()
        || recipients.isEmpty()
        || object(scene, weapons.get(0))) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        new Found(
            senders(scene, verb, weapons.get(weapons.size() - 1)),
            recipients,
            weapons,
            verb.head(),
            status.get(),
            ARRIVAL));
  }

  /** "tanks arrived from Spain", "tanks from Spain arrived", "Spanish tanks arrived". */
  private List<NounPhrase> senders(Scene scene, VerbGroup verb, Weapon weapon) {
    List<NounPhrase> after = Attachments.after(scene, states, verb.end(), ImmutableSet.of("from"));
    List<NounPhrase> before =
        after.isEmpty()
            ? Attachments.after(scene, states, weapon.end(), ImmutableSet.of("from"))
            : after;
    return before.isEmpty() ? Origins.of(scene, states, weapon) : before;
  }

  private static boolean worth(Scene scene, Weapon weapon, NounPhrase sum) {
    return weapon.end() == sum.start() - 1 && scene.is(weapon.end(), "worth");
  }

  /** The weapons that the phrase is about: its head, and those joined to it inside it. */
  private static List<Weapon> within(Scene scene, NounPhrase whole) {
    Optional<NounPhrase> base = scene.clauses().nouns().at(whole.head());
    Optional<Weapon> first = base.flatMap(scene::weaponAt);
    if (first.isEmpty()) {
      first = // "weapons worth a million euros", "the first of 31 tanks"
          scene.weapons().stream()
              .filter(weapon -> weapon.from() == whole.start() || worth(scene, weapon, whole))
              .filter(scene::military)
              .findFirst();
    }
    List<Weapon> result = new ArrayList<>();
    first.ifPresent(
        weapon ->
            scene.list(weapon).stream()
                .filter(item -> item.end() <= Math.max(whole.end(), weapon.end()))
                .forEach(result::add));
    return result;
  }
}
