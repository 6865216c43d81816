package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.Governance.Governed;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/**
 * Reads "Poland sent tanks to Ukraine", "tanks were sent", "tanks that Poland sent", "Kyiv received
 * tanks from Poland", "Kyiv asked Berlin for tanks", "tanks arrived in Ukraine".
 */
final class VerbRule implements SupplyRule {
  static final String PASSIVE = "supplies.passive";

  /** Prepositions that stand between a verb and its weapon. */
  private static final Set<String> LINKS = ImmutableSet.of("with", "for", "of", "in", "as", "on");

  /** How many tokens after its verb a weapon can begin. */
  private static final int REACH = 16;

  private final SupplyWords words;
  private final States states;

  VerbRule(SupplyWords words, States states) {
    this.words = words;
    this.states = states;
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (VerbGroup verb : scene.clauses().verbs()) {
      words
          .find(Part.VERB, scene.token(verb.head()))
          .filter(entry -> entry.frame() != Frame.INCLUDE)
          .ifPresent(entry -> result.addAll(read(scene, verb, entry)));
    }
    return result.build();
  }

  private List<Found> read(Scene scene, VerbGroup verb, Entry entry) {
    if (entry.frame() == Frame.ARRIVE) {
      return arrival(scene, verb, entry);
    }
    if (verb.passive() || reduced(scene, verb)) {
      return passive(scene, verb, entry);
    }
    Optional<Weapon> object = object(scene, verb);
    if (object.isPresent()) {
      return active(scene, verb, entry, scene.list(object.get()), "supplies.verb-object");
    }
    Optional<Weapon> antecedent = antecedent(scene, verb);
    return antecedent.isPresent()
        ? active(scene, verb, entry, ImmutableList.of(antecedent.get()), "supplies.relative-clause")
        : ImmutableList.of();
  }

  /** "batteries donated (by Norway)": a participle with no auxiliary. */
  private static boolean reduced(Scene scene, VerbGroup verb) {
    boolean agent = scene.token(verb.head()).tag().equals("VBN") && scene.is(verb.end(), "by");
    return verb.form() == VerbGroup.Form.PARTICIPLE || (agent && verb.start() == verb.head());
  }

  private List<Found> active(
      Scene scene, VerbGroup verb, Entry entry, List<Weapon> weapons, String rule) {
    Governed governed = new Governance(words, scene).of(verb);
    Optional<Status> status = Statuses.of(entry, verb, governed, scene.fresh(weapons.get(0)));
    List<NounPhrase> subjects =
        governed.subject().map(phrase -> states(scene, phrase)).orElse(ImmutableList.of());
    boolean taken = governed.subject().isPresent() && subjects.isEmpty();
    if (status.isEmpty() || taken) {
      return ImmutableList.of();
    }
    int last = weapons.get(weapons.size() - 1).end();
    boolean raises = entry.frame() == Frame.RAISE;
    int after = Math.max(last, verb.end());
    boolean gets = entry.frame() == Frame.GET || entry.frame() == Frame.ASK;
    List<NounPhrase> dative = dative(scene, verb, weapons.get(0));
    List<NounPhrase> givers = gets ? after(scene, after, ImmutableSet.of("from", "of")) : subjects;
    List<NounPhrase> takers = gets ? subjects : dative;
    if (gets && entry.frame() == Frame.ASK && givers.isEmpty()) {
      givers = dative;
    }
    if (!gets && takers.isEmpty()) {
      takers = after(scene, after, ImmutableSet.of("to", "for", "with"));
    }
    if (!gets && takers.isEmpty() && weapons.size() > 1) {
      takers = after(scene, weapons.get(0).end(), ImmutableSet.of("to", "for"));
    }
    if (!gets && takers.isEmpty()) {
      takers = merged(scene, verb, weapons.get(0));
    }
    boolean own = raises && takers.isEmpty() && !weapons.get(0).aid();
    boolean object = rule.equals("supplies.verb-object");
    if (own || (object && !gets && takers.isEmpty() && astray(scene, after))) {
      return ImmutableList.of();
    }
    if ((raises || entry.frame() == Frame.COMMIT) && source(scene, after).isPresent()) {
      givers = source(scene, after).get();
    }
    return ImmutableList.of(new Found(givers, takers, weapons, verb.head(), status.get(), rule));
  }

  private List<Found> passive(Scene scene, VerbGroup verb, Entry entry) {
    Governed governed = new Governance(words, scene).of(verb);
    Optional<Status> status = Statuses.of(entry, verb, announced(scene, verb, governed));
    Optional<NounPhrase> subject = governed.subject();
    if (status.isEmpty() || subject.isEmpty() || entry.frame() == Frame.ASK) {
      return ImmutableList.of();
    }
    List<NounPhrase> agents = after(scene, verb.end(), ImmutableSet.of("by"));
    List<NounPhrase> takers = after(scene, verb.end(), ImmutableSet.of("to", "for"));
    List<Weapon> weapons = within(scene, subject.get());
    Optional<Weapon> object = object(scene, verb);
    if (weapons.isEmpty() && object.isPresent()) {
      List<NounPhrase> given = states(scene, subject.get());
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
    boolean untold = !verb.passive() && agents.isEmpty() && takers.isEmpty();
    if (weapons.isEmpty() || entry.frame() == Frame.EQUIP || (untold && !weapons.get(0).aid())) {
      return ImmutableList.of();
    }
    boolean gets = entry.frame() == Frame.GET;
    List<NounPhrase> sources = after(scene, verb.end(), ImmutableSet.of("from"));
    return ImmutableList.of(
        new Found(
            gets || agents.isEmpty() ? sources : agents,
            gets ? agents : takers,
            weapons,
            verb.head(),
            status.get(),
            PASSIVE));
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
    List<NounPhrase> takers = after(scene, verb.end(), ImmutableSet.of("in", "to"));
    List<NounPhrase> direct =
        scene
            .clauses()
            .object(verb)
            .map(phrase -> states(scene, phrase))
            .orElse(ImmutableList.of());
    List<NounPhrase> recipients = takers.isEmpty() ? direct : takers;
    if (weapons.isEmpty() || status.isEmpty() || recipients.isEmpty()) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        new Found(
            after(scene, verb.end(), ImmutableSet.of("from")),
            recipients,
            weapons,
            verb.head(),
            status.get(),
            "supplies.arrival"));
  }

  private List<NounPhrase> states(Scene scene, NounPhrase whole) {
    return states.of(scene.clauses(), whole);
  }

  /** The weapons that the phrase is about: its head, and those joined to it inside it. */
  private static List<Weapon> within(Scene scene, NounPhrase whole) {
    Optional<NounPhrase> base = scene.clauses().nouns().at(whole.head());
    Optional<Weapon> first = base.flatMap(scene::weaponAt);
    if (first.isEmpty()) {
      first =
          scene.weapons().stream()
              .filter(weapon -> weapon.from() == whole.start() && scene.military(weapon))
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

  /** The first weapon after the verb with only a recipient, a sum or links between. */
  private Optional<Weapon> object(Scene scene, VerbGroup verb) {
    int i = verb.end();
    if (i < scene.size() && scene.token(i).hasTag("CC")) {
      return Optional.empty();
    }
    while (i < scene.size()) {
      int at = i;
      Optional<Weapon> weapon =
          scene.weapons().stream()
              .filter(w -> w.from() <= at && at < w.end() && scene.military(w))
              .findFirst();
      if (weapon.isPresent()) {
        return weapon;
      }
      Optional<NounPhrase> base = scene.clauses().nouns().startingAt(i);
      if (base.isPresent() && !between(scene, base.get())) {
        return Optional.empty();
      }
      if (base.isPresent()) {
        i = base.get().end();
      } else if (passes(scene, i)) {
        i++;
      } else {
        return Optional.empty();
      }
      if (i - verb.end() > REACH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * A phrase that can stand between the verb and its weapon: a recipient, a sum, a count, a noun of
   * supply, or the first item of a list.
   */
  private boolean between(Scene scene, NounPhrase base) {
    boolean of = scene.is(base.end(), "of") || scene.is(base.end(), "in");
    boolean listed =
        scene.is(base.end(), "and")
            || scene.is(base.end(), "as")
            || scene.is(base.end(), "or")
            || scene.is(base.end(), ",");
    return of
        ? Weapons.MEASURES.contains(scene.token(base.head()).lower())
            || scene.token(base.head()).hasTag("CD")
            || scene.token(base.head()).text().matches(".*\\d.*")
            || words.find(Part.NOUN, scene.token(base.head())).isPresent()
        : listed || states.is(scene.sentence(), base);
  }

  private static boolean passes(Scene scene, int i) {
    String word = scene.token(i).lower();
    String tag = scene.token(i).tag();
    return tag.startsWith("RB")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || (tag.equals("VBN") && scene.clauses().nouns().startingAt(i + 1).isPresent())
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("CC")
        || tag.equals("$")
        || word.matches("[\"“”'‘’(]")
        || tag.equals("RP")
        || LINKS.contains(word);
  }

  /** "the weapons (that) we provide": the weapon right before the subject of a clause. */
  private Optional<Weapon> antecedent(Scene scene, VerbGroup verb) {
    Optional<NounPhrase> subject = new Governance(words, scene).of(verb).subject();
    if (subject.isEmpty() || subject.get().start() > verb.start()) {
      return Optional.empty();
    }
    int i = subject.get().start();
    while (i > 0
        && (scene.token(i - 1).tag().startsWith("W")
            || scene.is(i - 1, "that")
            || scene.is(i - 1, ",")
            || scene.token(i - 1).hasTag("RB"))) {
      i--;
    }
    int end = i;
    return scene.weapons().stream()
        .filter(weapon -> weapon.end() == end && scene.military(weapon))
        .findFirst();
  }

  /** Whether the weapon goes to somebody who is no state: "handed rifles to volunteers". */
  private boolean astray(Scene scene, int end) {
    return scene.is(end, "to")
        && scene
            .clauses()
            .nouns()
            .startingAt(end + 1)
            .filter(base -> !states.is(scene.sentence(), base))
            .isPresent();
  }

  /** "transfers of arms (to Ukraine) from Poland": who gives is told right after. */
  private Optional<List<NounPhrase>> source(Scene scene, int end) {
    List<NounPhrase> found = after(scene, end, ImmutableSet.of("from"));
    return found.stream()
        .findFirst()
        .filter(first -> first.start() - end <= 4)
        .filter(first -> !scene.token(first.head()).hasTag("PRP"))
        .map(first -> found);
  }

  /** The states that stand between the verb and its weapon: "gave Ukraine tanks". */
  private List<NounPhrase> dative(Scene scene, VerbGroup verb, Weapon weapon) {
    int start = scene.clauses().skipAdverbs(verb.end());
    return scene
        .clauses()
        .nouns()
        .startingAt(start)
        .filter(base -> base.end() <= weapon.from())
        .map(base -> states.list(scene.clauses(), base))
        .orElse(ImmutableList.of());
  }

  /** "send Ukraine howitzers": a recipient that the grammar took into the weapon's phrase. */
  private List<NounPhrase> merged(Scene scene, VerbGroup verb, Weapon weapon) {
    return weapon
        .owner()
        .filter(owner -> owner.start() == verb.end() && weapon.from() == verb.end())
        .filter(owner -> !scene.token(owner.end()).hasTag("POS"))
        .filter(owner -> scene.token(owner.start()).hasTag("NNP"))
        .map(owner -> states.of(scene.clauses(), owner))
        .orElse(ImmutableList.of());
  }

  /** The states after one of these prepositions, further right in the same clause. */
  private List<NounPhrase> after(Scene scene, int from, Set<String> prepositions) {
    return Attachments.after(scene, states, from, prepositions);
  }
}
