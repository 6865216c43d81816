package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.VerbGroup.Form;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;

/**
 * Follows a verb group to what governs it: "agreed to consider sending" lends sending a subject, a
 * tense and two statuses.
 */
final class Governance {
  private static final Set<String> TRANSFERS = ImmutableSet.of("for", "of");
  private static final Set<String> MEANS = ImmutableSet.of("by", "in", "including");
  private static final int DEPTH = 5;

  private final SupplyWords words;
  private final Scene scene;
  private final Governors nouns;

  Governance(SupplyWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
    this.nouns = new Governors(words, scene, this);
  }

  Governed of(VerbGroup verb) {
    return of(verb, 0);
  }

  /**
   * The same.
   *
   * @param depth how many verbs the chain has so far
   */
  Governed of(VerbGroup verb, int depth) {
    if (depth > DEPTH) {
      return plain(verb);
    }
    return switch (verb.form()) {
      case FINITE -> finite(verb);
      case BARE -> bare(verb, depth);
      case INFINITIVE -> infinitive(verb, depth);
      case GERUND -> gerund(verb, depth);
      case PARTICIPLE -> plain(verb);
    };
  }

  private Governed plain(VerbGroup verb) {
    return new Governed(scene.clauses().subject(verb), ImmutableList.of(), Optional.of(verb));
  }

  /** A finite group, with what the clause that it completes lends it ("believes the US will"). */
  private Governed finite(VerbGroup verb) {
    Governed result = plain(verb);
    if (result.subject().isEmpty()) {
      return result;
    }
    int i = result.subject().get().start();
    if (scene.is(i - 1, "if") || scene.is(i - 1, "unless") || scene.is(i - 1, "whether")) {
      return result.with(Optional.of(Status.CONSIDERED));
    }
    if (Conditions.limits(scene, verb, i)) {
      return result.with(Optional.of(Status.CONSIDERED));
    }
    int end = scene.is(i - 1, "that") ? i - 1 : i;
    while (end > 0 && scene.is(end - 1, ",")) {
      end--;
    }
    Optional<VerbGroup> outer = scene.verbEndingAt(end);
    Optional<Status> status =
        outer
            .flatMap(group -> words.find(Part.GOVERNOR, scene.token(group.head())))
            .flatMap(Entry::status)
            .filter(
                s ->
                    s == Status.EXPECTED
                        || s == Status.REFUSED
                        || (s == Status.ANNOUNCED && !past(verb)));
    return result.with(status);
  }

  private static boolean past(VerbGroup verb) {
    return verb.perfect() || verb.tense() == VerbGroup.Tense.PAST;
  }

  /** "will increase pressure and provide": as the group that it is joined to. */
  private Governed bare(VerbGroup verb, int depth) {
    int left = left(verb.start());
    Optional<NounPhrase> object = scene.clauses().nouns().endingAt(left);
    Optional<VerbGroup> before = object.flatMap(phrase -> scene.verbEndingAt(phrase.start()));
    if (before.isPresent()
        && words.find(Part.BIDDER, scene.token(before.get().head())).isPresent()) {
      return nouns.of(object.get(), depth);
    }
    boolean joined = left > 0 && (scene.token(left - 1).hasTag("CC") || scene.is(left - 1, ","));
    VerbGroup twin = null;
    for (VerbGroup other : scene.clauses().verbs()) {
      boolean alike = other.modal().isPresent() || other.form() == Form.INFINITIVE;
      if (other.end() <= verb.start() && alike) {
        twin = other;
      }
    }
    return joined && twin != null ? of(twin, depth + 1) : plain(verb);
  }

  private Governed infinitive(VerbGroup verb, int depth) {
    int left = left(verb.start());
    if (scene.is(left - 1, "whether")) {
      return undecided(left - 1, depth);
    }
    Optional<VerbGroup> group = scene.verbEndingAt(left);
    if (group.isPresent()) {
      boolean first = scene.token(group.get().head()).lemma().equals("be") && left < verb.start();
      Governed governed = first ? of(group.get(), depth + 1) : governedBy(group.get(), depth);
      return verb.perfect() ? governed.without(Status.EXPECTED) : governed;
    }
    Optional<VerbGroup> twin = left > 0 ? twin(left - 1, verb) : Optional.empty();
    if (twin.isPresent()) {
      return of(twin.get(), depth + 1);
    }
    if (left > 0) {
      Optional<Entry> adjective = words.find(Part.ADJECTIVE, scene.token(left - 1));
      if (adjective.isPresent()) {
        return adjective(left - 1, adjective.get(), depth);
      }
    }
    Optional<NounPhrase> phrase = scene.clauses().nouns().endingAt(left);
    return phrase.isPresent() ? nouns.of(nouns.whole(phrase.get()), depth) : Governed.NONE;
  }

  /** "is weighing whether to send", "a decision on whether to send". */
  private Governed undecided(int whether, int depth) {
    int left = left(whether);
    boolean preposition = left > 0 && scene.token(left - 1).hasTag("IN");
    int end = preposition ? left - 1 : left;
    Optional<VerbGroup> group =
        scene
            .verbEndingAt(end)
            .or(
                () ->
                    scene
                        .clauses()
                        .nouns()
                        .endingAt(end)
                        .flatMap(noun -> scene.verbEndingAt(noun.start())));
    return group
        .map(g -> of(g, depth + 1).with(Optional.of(Status.CONSIDERED)))
        .orElse(Governed.NONE);
  }

  /** "to mend tanks and to send": the infinitive that "and" at the token joins this one to. */
  private Optional<VerbGroup> twin(int token, VerbGroup verb) {
    return scene.token(token).hasTag("CC")
        ? scene.clauses().verbs().stream()
            .filter(other -> other.form() == Form.INFINITIVE && other.end() <= token)
            .filter(other -> other.start() < verb.start())
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  private Governed governedBy(VerbGroup group, int depth) {
    Optional<Entry> entry = words.find(Part.GOVERNOR, scene.token(group.head()));
    if (entry.isEmpty() || group.passive()) {
      Optional<Entry> bid =
          words
              .find(Part.BIDDER, scene.token(group.head()))
              .or(() -> words.find(Part.ACCUSER, scene.token(group.head())));
      entry = bid.isPresent() ? bid : entry;
    }
    if (entry.isEmpty()) { // "is set to send": a participle like an adjective
      entry = words.find(Part.ADJECTIVE, scene.token(group.head()));
    }
    if (entry.isEmpty()) {
      return Governed.NONE;
    }
    return of(group, depth + 1).with(Governed.turned(entry.get().status(), group.negated()));
  }

  private Governed adjective(int token, Entry entry, int depth) {
    int left = left(token);
    Optional<VerbGroup> be = scene.verbEndingAt(left);
    return be.map(
            group -> of(group, depth + 1).with(Governed.turned(entry.status(), group.negated())))
        .orElseGet(
            () ->
                new Governed(
                    scene.clauses().nouns().endingAt(left),
                    entry.status().stream().toList(),
                    Optional.empty()));
  }

  private Governed gerund(VerbGroup verb, int depth) {
    int left = left(verb.start());
    if (left > 0 && scene.is(left - 1, "including")) {
      return afterPreposition(left - 1, depth);
    }
    Optional<VerbGroup> group = scene.verbEndingAt(left);
    if (group.isPresent()) {
      Optional<Entry> entry = words.find(Part.GOVERNOR, scene.token(group.get().head()));
      return of(group.get(), depth + 1)
          .with(entry.flatMap(e -> Governed.turned(e.status(), group.get().negated())));
    }
    if (left > 0 && (scene.token(left - 1).hasTag("IN") || scene.token(left - 1).hasTag("TO"))) {
      return afterPreposition(left - 1, depth);
    }
    Optional<NounPhrase> subject = scene.clauses().subject(verb);
    return new Governed(subject, ImmutableList.of(), Optional.of(verb));
  }

  /** "thanked Oslo for | the delivery": whom the verb before asks, thanks or blames for it. */
  Optional<Governed> addressed(int preposition) {
    return scene.clauses().nouns().endingAt(preposition).flatMap(nouns::accused);
  }

  /** What governs a supply noun over a preposition: "rejected calls for | the delivery". */
  Governed over(int preposition) {
    boolean governs =
        nouns.answer(preposition, 0).isPresent()
            || scene
                .clauses()
                .nouns()
                .endingAt(preposition)
                .flatMap(noun -> words.find(Part.NOUN_GOVERNOR, scene.token(noun.head())))
                .flatMap(Entry::status)
                .isPresent();
    return governs ? afterPreposition(preposition, 0) : Governed.NONE;
  }

  private Governed afterPreposition(int preposition, int depth) {
    Optional<VerbGroup> group =
        scene
            .verbEndingAt(preposition)
            .filter(verb -> !scene.token(verb.head()).lower().equals("including"));
    if (group.isPresent()) {
      Governed governed = governedBy(group.get(), depth);
      return scene.is(preposition, "against")
          ? governed.without(Status.ANNOUNCED).with(Optional.of(Status.REFUSED))
          : governed;
    }
    Optional<Governed> answer = nouns.answer(preposition, depth);
    if (answer.isPresent()) {
      return answer.get();
    }
    Optional<Entry> adjective =
        preposition > 0
            ? words.find(Part.ADJECTIVE, scene.token(preposition - 1))
            : Optional.empty();
    if (adjective.isPresent()) {
      return adjective(preposition - 1, adjective.get(), depth);
    }
    Optional<NounPhrase> phrase = scene.clauses().nouns().endingAt(preposition);
    if (phrase.isPresent()
        && words.find(Part.NOUN_GOVERNOR, scene.token(phrase.get().head())).isPresent()) {
      return nouns.of(phrase.get(), depth);
    }
    Optional<Governed> accused = phrase.flatMap(nouns::accused);
    if (accused.isPresent()) {
      return accused.get();
    }
    if (phrase.isPresent() && TRANSFERS.contains(scene.token(preposition).lower())) {
      return new Governed(phrase, ImmutableList.of(), Optional.empty());
    }
    VerbGroup last = null;
    for (VerbGroup other : scene.clauses().verbs()) {
      if (other.end() <= preposition && other.finite()) {
        last = other;
      }
    }
    boolean by = MEANS.contains(scene.token(preposition).lower());
    return last != null && by ? of(last, depth + 1) : Governed.NONE;
  }

  /** The index before adverbs and quotation marks. */
  int left(int start) {
    int i = start;
    while (i > 0
        && (scene.token(i - 1).hasTag("RB") || scene.token(i - 1).text().matches("[\"“”'‘’]"))) {
      i--;
    }
    return i;
  }
}
