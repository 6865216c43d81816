package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.extract.supplies.WeaponNouns.Kind;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Sentence;

/** Reads "the supply of tanks to Ukraine", "arms deliveries from Poland", "supplier of arms". */
final class NounRule implements SupplyRule {
  private final SupplyWords words;
  private final States states;
  private final WeaponNouns nouns;

  NounRule(SupplyWords words, States states, WeaponNouns nouns) {
    this.words = words;
    this.states = states;
    this.nouns = nouns;
  }

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (NounPhrase base : scene.clauses().nouns().all()) {
      words
          .find(Part.NOUN, scene.token(base.head()))
          .filter(entry -> scene.token(base.head()).hasTag("NN"))
          .ifPresent(entry -> result.addAll(read(scene, base, entry)));
    }
    return result.build();
  }

  private List<Found> read(Scene scene, NounPhrase base, Entry entry) {
    int next = scene.clauses().skipAdverbs(base.end());
    Optional<Weapon> of =
        scene.is(next, "of") || scene.is(next, "for")
            ? scene.weapons().stream()
                .filter(w -> w.from() == next + 1 && scene.military(w))
                .findFirst()
            : Optional.empty();
    List<Weapon> weapons =
        of.isPresent() ? scene.list(of.get()) : compound(scene, base).stream().toList();
    if (weapons.isEmpty()) {
      return ImmutableList.of();
    }
    return entry.frame() == Frame.ACTOR
        ? actor(scene, base, weapons)
        : supply(scene, base, weapons, of.isPresent());
  }

  /** "weapons shipments": the phrase's words before the supply noun, if they end in a weapon. */
  private Optional<Weapon> compound(Scene scene, NounPhrase base) {
    int last = base.head() - 1;
    if (last < base.start()) {
      return Optional.empty();
    }
    Sentence sentence = scene.sentence();
    boolean weapon =
        nouns.at(sentence, last).filter(noun -> noun.needs() == WeaponNouns.Needs.NONE).isPresent()
            || nouns.at(sentence, last).filter(noun -> noun.kind() == Kind.AID).isPresent()
            || nouns.military(sentence.token(last))
            || Naming.named(sentence, last);
    if (!weapon) {
      return Optional.empty();
    }
    int start = base.start();
    Optional<NounPhrase> owner = Optional.empty();
    for (int i = base.start(); i < last; i++) {
      if (sentence.token(i).hasTag("POS")) {
        owner = Optional.of(new NounPhrase(base.start(), i - 1, i));
        start = i + 1;
      }
    }
    if (owner.isEmpty()) {
      owner = Naming.origin(sentence, base.start(), last);
    }
    boolean aid = nouns.at(sentence, last).filter(noun -> noun.kind() == Kind.AID).isPresent();
    return Optional.of(
        new Weapon(
            new NounPhrase(start, last, last + 1),
            base.start(),
            aid ? Kind.AID : Kind.ITEM,
            !aid,
            owner,
            Optional.empty(),
            Optional.empty()));
  }

  private List<Found> supply(Scene scene, NounPhrase base, List<Weapon> weapons, boolean apart) {
    Optional<NounPhrase> owner = apart ? owner(scene.sentence(), base) : weapons.get(0).owner();
    int end = Math.max(base.end(), weapons.get(weapons.size() - 1).end());
    List<NounPhrase> suppliers =
        owner.map(o -> states.list(scene.clauses(), o)).orElse(ImmutableList.of());
    if (suppliers.isEmpty()) {
      suppliers = Attachments.after(scene, states, end, ImmutableSet.of("from", "by"));
    }
    List<NounPhrase> takers = Attachments.after(scene, states, end, ImmutableSet.of("to", "for"));
    Set<String> links = ImmutableSet.of("to", "for");
    if (takers.isEmpty() && apart) {
      takers = Attachments.after(scene, states, weapons.get(0).end(), links);
    }
    Optional<Status> status = Optional.of(Status.DELIVERED);
    Optional<VerbGroup> verb = governing(scene, base.start());
    Optional<Entry> entry =
        verb.flatMap(v -> words.find(Part.VERB, scene.token(v.head())))
            .filter(e -> e.frame() != Frame.INCLUDE);
    if (entry.isPresent() && !verb.get().passive()) {
      Governed governed = new Governance(words, scene).of(verb.get());
      status = Statuses.of(entry.get(), verb.get(), governed);
      if (suppliers.isEmpty()) {
        suppliers =
            governed.subject().map(s -> states.of(scene.clauses(), s)).orElse(ImmutableList.of());
      }
    } else {
      Governed governed = new Governance(words, scene).over(base.start() - 1);
      Optional<Status> lent = Statuses.lent(governed);
      status = lent.isPresent() ? lent : Tenses.around(scene, base, status.get());
      boolean asked = lent.filter(Status.REQUESTED::equals).isPresent(); // who asks gives nothing
      if (lent.isPresent() && suppliers.isEmpty() && !asked) {
        suppliers =
            governed.subject().map(s -> states.of(scene.clauses(), s)).orElse(ImmutableList.of());
      }
    }
    if (suppliers.isEmpty() && apart) {
      Optional<Found> pledged = pledged(scene, base, takers, weapons);
      if (pledged.isPresent()) {
        return ImmutableList.of(pledged.get());
      }
    }
    if (status.isEmpty() || (suppliers.isEmpty() && takers.isEmpty())) {
      return ImmutableList.of();
    }
    return ImmutableList.of(
        new Found(suppliers, takers, weapons, base.head(), status.get(), "supplies.supply-noun"));
  }

  /** "Berlin's delivery", "the German delivery". */
  private static Optional<NounPhrase> owner(Sentence sentence, NounPhrase base) {
    for (int i = base.start() + 1; i < base.head(); i++) {
      if (sentence.token(i).hasTag("POS")) {
        return Optional.of(new NounPhrase(base.start(), i - 1, i));
      }
    }
    return Naming.origin(sentence, base.start(), base.head());
  }

  /**
   * "pledged support, including the provision of arms", "will play a role in the transfer of arms".
   */
  private Optional<Found> pledged(
      Scene scene, NounPhrase base, List<NounPhrase> takers, List<Weapon> weapons) {
    VerbGroup last = null;
    for (VerbGroup verb : scene.clauses().verbs()) {
      boolean before = verb.finite() && verb.end() <= base.start();
      if (before && !verb.passive() && !verb.negated() && promises(scene, verb)) {
        last = verb;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    Governed governed = new Governance(words, scene).of(last);
    List<NounPhrase> suppliers =
        governed.subject().map(s -> states.of(scene.clauses(), s)).orElse(ImmutableList.of());
    if (suppliers.isEmpty() || relative(scene, governed)) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(
            suppliers, takers, weapons, base.head(), Status.ANNOUNCED, "supplies.pledged-noun"));
  }

  /** "means | that it | continues to use": a clause about another noun promises nothing here. */
  private static boolean relative(Scene scene, Governed governed) {
    int that = governed.subject().map(NounPhrase::start).orElse(0) - 1;
    return (scene.is(that, "that") || scene.is(that, "which"))
        && scene.clauses().nouns().endingAt(that).isPresent();
  }

  private boolean promises(Scene scene, VerbGroup verb) {
    return words
        .find(Part.GOVERNOR, scene.token(verb.head()))
        .filter(entry -> entry.status().orElse(Status.ANNOUNCED) == Status.ANNOUNCED)
        .filter(entry -> !scene.token(verb.head()).lemma().equals("be"))
        .isPresent();
  }

  private static Optional<VerbGroup> governing(Scene scene, int start) {
    int i = start;
    while (i > 0
        && (scene.token(i - 1).hasTag("IN")
            || scene.token(i - 1).hasTag("RB")
            || scene.token(i - 1).tag().equals("VBN"))) {
      i--;
    }
    return scene.verbEndingAt(i);
  }

  /** "Poland, a supplier of tanks to Ukraine,": the phrase before or the subject of "is". */
  private List<Found> actor(Scene scene, NounPhrase base, List<Weapon> weapons) {
    int i = base.start();
    List<NounPhrase> suppliers = ImmutableList.of();
    if (scene.is(i - 1, ",")) {
      suppliers =
          scene
              .clauses()
              .nouns()
              .endingAt(i - 1)
              .map(phrase -> states.list(scene.clauses(), phrase))
              .orElse(ImmutableList.of());
    } else {
      Optional<VerbGroup> be =
          scene.verbEndingAt(i).filter(v -> scene.token(v.head()).lemma().equals("be"));
      suppliers =
          be.flatMap(v -> scene.clauses().subject(v))
              .map(s -> states.of(scene.clauses(), s))
              .orElse(ImmutableList.of());
    }
    int end = weapons.get(weapons.size() - 1).end();
    return suppliers.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            new Found(
                suppliers,
                Attachments.after(scene, states, end, ImmutableSet.of("to", "for")),
                weapons,
                base.head(),
                Status.DELIVERED,
                "supplies.actor-noun"));
  }
}
