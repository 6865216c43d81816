package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.fact.Supplies.Status;

/**
 * Reads "Poland sent tanks to Ukraine", "tanks that Poland sent", "Kyiv received tanks from
 * Poland", "Kyiv asked Berlin for tanks".
 */
final class VerbRule extends LexicalVerbRule {
  /** What the supply told before in the same sentence brings. */
  static final String CARRIED = "supplies.carried";

  VerbRule(SupplyWords words, States states) {
    super(words, states);
  }

  @Override
  List<Found> read(Scene scene, VerbGroup verb, Entry entry) {
    if (entry.frame() == Frame.ARRIVE || PassiveRule.is(scene, verb)) {
      return ImmutableList.of();
    }
    Optional<Weapon> object = objects.of(scene, verb);
    if (object.isPresent()) {
      List<Weapon> weapons = scene.list(object.get());
      boolean apart = gets(entry) && scene.is(object.get().end(), "from");
      return (apart ? weapons.stream().map(ImmutableList::of) : Stream.of(weapons))
          .flatMap(some -> active(scene, verb, entry, some, "supplies.verb-object").stream())
          .toList();
    }
    Optional<Weapon> antecedent = antecedent(scene, verb);
    return antecedent.isPresent()
        ? active(scene, verb, entry, ImmutableList.of(antecedent.get()), "supplies.relative-clause")
        : ImmutableList.of();
  }

  /** "bought drones from Iran and shells from Minsk": each weapon has its own giver. */
  private static boolean gets(Entry entry) {
    return entry.frame() == Frame.GET || entry.frame() == Frame.BUY;
  }

  private List<Found> active(
      Scene scene, VerbGroup verb, Entry entry, List<Weapon> weapons, String rule) {
    Governed governed = new Governance(words, scene).of(verb);
    Optional<Status> status = Statuses.of(entry, verb, governed, scene.fresh(weapons.get(0)));
    List<NounPhrase> subjects =
        governed.subject().map(phrase -> states(scene, phrase)).orElse(ImmutableList.of());
    if (entry.frame() == Frame.GIVE && subjects.isEmpty() && carries(scene, verb)) {
      return status.map(s -> carried(scene, verb, weapons, s)).stream().toList();
    }
    boolean taken = governed.subject().isPresent() && subjects.isEmpty();
    if (status.isEmpty() || taken) {
      return ImmutableList.of();
    }
    int last = weapons.get(weapons.size() - 1).end();
    boolean raises = entry.frame() == Frame.RAISE;
    int after = Math.max(last, verb.end());
    List<NounPhrase> beneficiaries =
        entry.frame() == Frame.BUY
            ? after(scene, after, ImmutableSet.of("for"))
            : ImmutableList.of();
    boolean thanks = entry.frame() == Frame.THANK;
    boolean gets =
        thanks
            || entry.frame() == Frame.GET
            || entry.frame() == Frame.ASK
            || (entry.frame() == Frame.BUY && beneficiaries.isEmpty());
    List<NounPhrase> dative =
        beneficiaries.isEmpty() ? dative(scene, verb, weapons.get(0)) : beneficiaries;
    List<NounPhrase> givers = gets ? after(scene, after, ImmutableSet.of("from", "of")) : subjects;
    List<NounPhrase> takers = thanks ? ImmutableList.of() : gets ? subjects : dative;
    if (thanks || (entry.frame() == Frame.ASK && givers.isEmpty())) {
      givers = dative;
    }
    if (thanks && givers.isEmpty()) {
      return ImmutableList.of();
    }
    if (gets && givers.isEmpty() && entry.frame() != Frame.ASK) {
      givers = Origins.of(scene, states, weapons.get(0));
    }
    if (!gets && takers.isEmpty()) {
      takers = to(scene, verb, weapons.get(0));
    }
    if (!gets && takers.isEmpty()) {
      takers = after(scene, after, ImmutableSet.of("to", "into", "for", "with"));
    }
    if (!gets && takers.isEmpty() && weapons.size() > 1) {
      takers = after(scene, weapons.get(0).end(), ImmutableSet.of("to", "for"));
    }
    if (!gets && takers.isEmpty()) {
      takers = merged(scene, verb, weapons.get(0));
    }
    if (!beneficiaries.isEmpty()) {
      status = status.map(s -> s == Status.DELIVERED ? Status.ANNOUNCED : s);
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

  /** "aid, which will provide Ukraine with tanks": who gives the aid gives what it brings. */
  private static boolean carries(Scene scene, VerbGroup verb) {
    int which = verb.start() - 1;
    return scene.is(which, "which") && scene.is(which - 1, ",");
  }

  private Found carried(Scene scene, VerbGroup verb, List<Weapon> weapons, Status status) {
    List<NounPhrase> takers = dative(scene, verb, weapons.get(0));
    int after = Math.max(weapons.get(weapons.size() - 1).end(), verb.end());
    return new Found(
        ImmutableList.of(),
        takers.isEmpty() ? after(scene, after, ImmutableSet.of("to", "for")) : takers,
        weapons,
        verb.head(),
        status,
        CARRIED);
  }

  private List<NounPhrase> states(Scene scene, NounPhrase whole) {
    return states.of(scene.clauses(), whole);
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
            .filter(base -> !scene.is(base.head(), "date"))
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
        .filter(base -> !scene.token(base.start()).hasTag("CD")) // "sent 500 troops and arms"
        .map(base -> states.list(scene.clauses(), base))
        .orElse(ImmutableList.of());
  }

  /** "delivered | to Kyiv six tanks". */
  private List<NounPhrase> to(Scene scene, VerbGroup verb, Weapon weapon) {
    return scene.is(verb.end(), "to")
        ? scene
            .clauses()
            .nouns()
            .startingAt(verb.end() + 1)
            .filter(base -> base.end() <= weapon.from())
            .map(base -> states.list(scene.clauses(), base))
            .orElse(ImmutableList.of())
        : ImmutableList.of();
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
