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
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Sentence;

/** Reads "the supply of tanks to Ukraine", "arms deliveries from Poland". */
final class NounRule implements SupplyRule {
  private static final Set<String> GIVER = ImmutableSet.of("from", "by");
  private static final Set<String> TAKER = ImmutableSet.of("to", "for");
  private static final Set<Frame> GETTING = ImmutableSet.of(Frame.GET, Frame.BUY, Frame.ASK);

  private final SupplyWords words;
  private final States states;
  private final SupplyNouns nouns;
  private final Pledges pledges;

  NounRule(SupplyWords words, States states, WeaponNouns nouns) {
    this.words = words;
    this.states = states;
    this.nouns = new SupplyNouns(nouns);
    this.pledges = new Pledges(words, states);
  }

  /** What the words around a noun of supply make of it. */
  private record Around(
      List<NounPhrase> givers, List<NounPhrase> takers, Optional<Status> status) {}

  @Override
  public List<Found> read(Scene scene) {
    ImmutableList.Builder<Found> result = ImmutableList.builder();
    for (NounPhrase base : scene.clauses().nouns().all()) {
      if (words.supplyNoun(scene.token(base.head()))) {
        read(scene, base).ifPresent(result::add);
      }
    }
    return result.build();
  }

  private Optional<Found> read(Scene scene, NounPhrase base) {
    List<Weapon> after = SupplyNouns.after(scene, base);
    boolean apart = !after.isEmpty();
    List<Weapon> weapons = apart ? after : nouns.compound(scene, base).stream().toList();
    return weapons.isEmpty() ? Optional.empty() : supply(scene, base, weapons, apart);
  }

  private Optional<Found> supply(
      Scene scene, NounPhrase base, List<Weapon> weapons, boolean apart) {
    int end = Math.max(base.end(), weapons.get(weapons.size() - 1).end());
    List<NounPhrase> takers = Attachments.after(scene, states, end, TAKER);
    if (takers.isEmpty() && apart) {
      takers = Attachments.after(scene, states, weapons.get(0).end(), TAKER);
    }
    Optional<NounPhrase> owner = apart ? owner(scene.sentence(), base) : weapons.get(0).owner();
    List<NounPhrase> own = owner.map(o -> states.list(scene.clauses(), o)).orElse(List.of());
    boolean gets = words.acquires(scene.token(base.head()));
    if (gets) {
      takers = own;
      own = ImmutableList.of();
    }
    List<NounPhrase> givers = own.isEmpty() ? Attachments.after(scene, states, end, GIVER) : own;
    Around around = around(scene, base);
    if (givers.isEmpty() && !gets) {
      givers = around.givers();
    }
    if (takers.isEmpty()) {
      takers = around.takers();
    }
    if (givers.isEmpty() && apart && !gets) {
      Optional<Found> pledged = pledges.of(scene, base, takers, weapons);
      if (pledged.isPresent()) {
        return pledged;
      }
      givers = Origins.of(scene, states, weapons.get(0));
    }
    return givers.isEmpty() || around.status().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Found(
                givers,
                takers,
                weapons,
                base.head(),
                around.status().get(),
                "supplies.supply-noun"));
  }

  private Around around(Scene scene, NounPhrase base) {
    Optional<VerbGroup> verb = governing(scene, base.start()).filter(v -> !v.passive());
    Optional<Entry> entry =
        verb.flatMap(v -> words.find(Part.VERB, scene.token(v.head())))
            .filter(e -> e.frame() != Frame.INCLUDE);
    if (entry.isPresent()) {
      Governed governed = new Governance(words, scene).of(verb.get());
      Optional<Status> status = Statuses.of(entry.get(), verb.get(), governed);
      List<NounPhrase> subjects = subjects(scene, governed);
      return GETTING.contains(entry.get().frame())
          ? new Around(List.of(), subjects, status)
          : new Around(subjects, List.of(), status);
    }
    Governance governance = new Governance(words, scene);
    Optional<Governed> addressed = governance.addressed(base.start() - 1);
    Governed governed = addressed.orElseGet(() -> governance.over(base.start() - 1));
    Optional<Status> lent = Statuses.lent(governed);
    boolean asks = lent.filter(Status.REQUESTED::equals).isPresent(); // who asks gives nothing
    boolean gives = addressed.isPresent() || (lent.isPresent() && !asks);
    return new Around(
        gives ? subjects(scene, governed) : List.of(),
        List.of(),
        lent.isPresent() ? lent : Tenses.around(scene, base, Status.DELIVERED));
  }

  private List<NounPhrase> subjects(Scene scene, Governed governed) {
    return governed
        .subject()
        .map(subject -> states.of(scene.clauses(), subject))
        .orElse(ImmutableList.of());
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

  /** The verb before the noun, over "out", "on" and what modifies the noun. */
  private static Optional<VerbGroup> governing(Scene scene, int start) {
    int i = start;
    while (i > 0 && scene.token(i - 1).tag().equals("VBN") && modifies(scene, i)) {
      i--;
    }
    while (i > 0
        && scene.verbEndingAt(i).isEmpty()
        && (scene.token(i - 1).hasTag("IN") || scene.token(i - 1).hasTag("R"))) {
      i--;
    }
    return scene.verbEndingAt(i);
  }

  /** "sustained | deliveries": a participle with no auxiliary. */
  private static boolean modifies(Scene scene, int end) {
    return scene.verbEndingAt(end).filter(verb -> verb.start() < end - 1).isEmpty();
  }
}
