package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.VerbGroup.Form;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Sentence;

/**
 * Follows a verb group to what governs it: "agreed to consider sending" lends sending a subject, a
 * tense and two statuses.
 */
final class Governance {
  private static final Set<String> TRANSFERS = ImmutableSet.of("for", "of");
  private static final Set<String> BECOMING = ImmutableSet.of("become", "be");
  private static final int DEPTH = 5;

  /**
   * What a verb group has from its governors.
   *
   * @param subject who does it
   * @param statuses what the governors make of it, the nearest first
   * @param finite the group at the top whose tense counts, if the chain reaches one
   */
  record Governed(Optional<NounPhrase> subject, List<Status> statuses, Optional<VerbGroup> finite) {
    Governed {
      statuses = List.copyOf(statuses);
    }

    Governed with(Optional<Status> status) {
      ImmutableList.Builder<Status> more = ImmutableList.builder();
      status.ifPresent(more::add);
      return new Governed(subject, more.addAll(statuses).build(), finite);
    }

    /** "is believed to have sent": what is thought done is no longer expected. */
    Governed without(Status status) {
      List<Status> rest = statuses.stream().filter(s -> s != status).toList();
      return new Governed(subject, rest, finite);
    }

    Governed by(Optional<NounPhrase> other) {
      return new Governed(other, statuses, finite);
    }
  }

  private static final Governed NONE =
      new Governed(Optional.empty(), ImmutableList.of(), Optional.empty());

  private final SupplyWords words;
  private final Scene scene;

  Governance(SupplyWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  Governed of(VerbGroup verb) {
    return of(verb, 0);
  }

  private Governed of(VerbGroup verb, int depth) {
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
      return afterNoun(object.get(), depth);
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
      Governed governed =
          first ? of(group.get(), depth + 1) : governedBy(group.get(), depth);
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
    return phrase.isPresent() ? afterNoun(decision(phrase.get()), depth) : NONE;
  }

  /** "the decision of the House of Lords | to send": the noun that governs, with whose it is. */
  private NounPhrase decision(NounPhrase phrase) {
    NounPhrase left = phrase;
    while (scene.is(left.start() - 1, "of")) {
      Optional<NounPhrase> next = scene.clauses().nouns().endingAt(left.start() - 1);
      if (next.isEmpty()) {
        return phrase;
      }
      left = next.get();
      if (words.find(Part.NOUN_GOVERNOR, scene.token(left.head())).isPresent()) {
        return new NounPhrase(left.start(), left.head(), phrase.end());
      }
    }
    return phrase;
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
        .orElse(NONE);
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
    if (entry.isEmpty()) {
      return NONE;
    }
    return of(group, depth + 1).with(turned(entry.get().status(), group.negated()));
  }

  private Governed adjective(int token, Entry entry, int depth) {
    int left = left(token);
    Optional<VerbGroup> be = scene.verbEndingAt(left);
    return be.map(group -> of(group, depth + 1).with(turned(entry.status(), group.negated())))
        .orElseGet(
            () ->
                new Governed(
                    scene.clauses().nouns().endingAt(left),
                    entry.status().stream().toList(),
                    Optional.empty()));
  }

  /** After a noun phrase: "its decision to send", "urged Berlin to send", "Italy to send". */
  private Governed afterNoun(NounPhrase phrase, int depth) {
    Optional<Entry> noun = words.find(Part.NOUN_GOVERNOR, scene.token(phrase.head()));
    int before = beforeObject(outer(phrase).start());
    Optional<VerbGroup> group = scene.verbEndingAt(before);
    if (noun.isPresent()) {
      Optional<NounPhrase> owner = owner(phrase);
      boolean none = scene.is(phrase.start(), "no");
      Governed outer =
          group
              .map(g -> of(g, depth + 1))
              .orElse(NONE);
      boolean negated = none || group.map(VerbGroup::negated).orElse(false);
      Optional<Status> turned = turned(noun.get().status(), negated);
      if (group.isPresent() && refuses(group.get())) {
        return outer.with(turned(Optional.of(Status.REFUSED), negated));
      }
      Optional<NounPhrase> blamed = blamed(phrase);
      return outer
          .by(owner.isPresent() ? owner : blamed.isPresent() ? blamed : outer.subject())
          .with(turned);
    }
    Optional<Entry> bid = group.flatMap(g -> words.find(Part.BIDDER, scene.token(g.head())));
    if (bid.isPresent()) {
      Governed outer = of(group.get(), depth + 1);
      return outer
          .by(Optional.of(outer(phrase)))
          .with(turned(bid.get().status(), group.get().negated()));
    }
    Optional<Entry> plea = plea(outer(phrase).start() - 1);
    if (plea.isPresent()) {
      return new Governed(
          Optional.of(outer(phrase)), plea.get().status().stream().toList(), Optional.empty());
    }
    if (group.isPresent() && BECOMING.contains(scene.token(group.get().head()).lemma())) {
      return of(group.get(), depth + 1);
    }
    boolean headline =
        phrase.start() == 0
            || scene.clauses().verbs().stream().noneMatch(v -> v.end() <= phrase.start());
    return headline
        ? new Governed(
            Optional.of(outer(phrase)), ImmutableList.of(Status.EXPECTED), Optional.empty())
        : NONE;
  }

  private boolean refuses(VerbGroup group) {
    return words
        .find(Part.GOVERNOR, scene.token(group.head()))
        .filter(entry -> entry.status().equals(Optional.of(Status.REFUSED)))
        .isPresent();
  }

  /** "calls for | Berlin to send": the noun before "for" that asks. */
  private Optional<Entry> plea(int preposition) {
    return scene.is(preposition, "for")
        ? scene
            .clauses()
            .nouns()
            .endingAt(preposition)
            .flatMap(noun -> words.find(Part.NOUN_GOVERNOR, scene.token(noun.head())))
        : Optional.empty();
  }

  /** The phrase that this one belongs to by "of": "the Ministry | of Defence". */
  private NounPhrase outer(NounPhrase phrase) {
    int of = phrase.start() - 1;
    Optional<NounPhrase> left =
        scene.is(of, "of") ? scene.clauses().nouns().endingAt(of) : Optional.empty();
    return left.map(l -> new NounPhrase(l.start(), l.head(), phrase.end())).orElse(phrase);
  }

  /** The index before an object, over a preposition ("called on | allies"). */
  private int beforeObject(int start) {
    int i = start;
    if (i > 0
        && (scene.is(i - 1, "on")
            || scene.is(i - 1, "upon")
            || scene.is(i - 1, "for")
            || scene.is(i - 1, "with")
            || scene.is(i - 1, "in")
            || scene.is(i - 1, "to"))) {
      i--;
    }
    return left(i);
  }

  private Optional<NounPhrase> owner(NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (sentence.token(i).hasTag("POS")) {
        return Optional.of(new NounPhrase(phrase.start(), i - 1, i));
      }
    }
    Optional<NounPhrase> of =
        scene.is(phrase.head() + 1, "of")
            ? scene.clauses().nouns().startingAt(phrase.head() + 2)
            : Optional.empty();
    if (of.isPresent() && phrase.end() > of.get().start()) {
      return of;
    }
    return sentence.names().stream()
        .filter(name -> phrase.start() <= name.start() && name.end() <= phrase.head())
        .map(name -> new NounPhrase(name.start(), name.end() - 1, name.end()))
        .findFirst();
  }

  private Governed gerund(VerbGroup verb, int depth) {
    int left = left(verb.start());
    Optional<VerbGroup> group = scene.verbEndingAt(left);
    if (group.isPresent()) {
      Optional<Entry> entry = words.find(Part.GOVERNOR, scene.token(group.get().head()));
      return of(group.get(), depth + 1)
          .with(entry.flatMap(e -> turned(e.status(), group.get().negated())));
    }
    if (left > 0 && (scene.token(left - 1).hasTag("IN") || scene.token(left - 1).hasTag("TO"))) {
      return afterPreposition(left - 1, depth);
    }
    Optional<NounPhrase> subject = scene.clauses().subject(verb);
    return new Governed(subject, ImmutableList.of(), Optional.of(verb));
  }

  private Governed afterPreposition(int preposition, int depth) {
    Optional<VerbGroup> group = scene.verbEndingAt(preposition);
    if (group.isPresent()) {
      return governedBy(group.get(), depth);
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
      return afterNoun(phrase.get(), depth);
    }
    Optional<Governed> accused = phrase.flatMap(object -> accused(object, depth));
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
    boolean by = scene.is(preposition, "by") || scene.is(preposition, "in");
    return last != null && by
        ? of(last, depth + 1)
        : NONE;
  }

  /** "thanked Oslo for | its decision": whom the verb before thanks or blames for it. */
  private Optional<NounPhrase> blamed(NounPhrase noun) {
    int link = noun.start() - 1;
    return scene.is(link, "for") || scene.is(link, "over")
        ? scene
            .clauses()
            .nouns()
            .endingAt(link)
            .map(this::outer)
            .filter(object -> accuser(object).isPresent())
        : Optional.empty();
  }

  private Optional<Entry> accuser(NounPhrase object) {
    return scene
        .verbEndingAt(object.start())
        .flatMap(group -> words.find(Part.ACCUSER, scene.token(group.head())));
  }

  /** "accused Minsk of sending": what the object is said to do. */
  private Optional<Governed> accused(NounPhrase object, int depth) {
    NounPhrase outer = outer(object);
    return accuser(outer)
        .map(
            entry ->
                new Governed(
                    Optional.of(outer), entry.status().stream().toList(), Optional.empty()));
  }

  private static Optional<Status> turned(Optional<Status> status, boolean negated) {
    if (!negated || status.isEmpty()) {
      return status;
    }
    return switch (status.get()) {
      case ANNOUNCED, CONSIDERED, DELIVERED, EXPECTED -> Optional.of(Status.REFUSED);
      case REFUSED -> Optional.of(Status.CONSIDERED);
      case REQUESTED -> status;
    };
  }

  /** The index before adverbs and quotation marks. */
  private int left(int start) {
    int i = start;
    while (i > 0
        && (scene.token(i - 1).hasTag("RB") || scene.token(i - 1).text().matches("[\"“”'‘’]"))) {
      i--;
    }
    return i;
  }
}
