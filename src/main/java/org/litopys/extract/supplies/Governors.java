package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.supplies.SupplyWords.Entry;
import org.litopys.extract.supplies.SupplyWords.Frame;
import org.litopys.extract.supplies.SupplyWords.Part;
import org.litopys.fact.Supplies.Status;
import org.litopys.text.Sentence;

/**
 * Follows a verb to what governs it over a noun phrase: "its decision to send", "urged Berlin to
 * send", "accused Minsk of sending".
 */
final class Governors {
  private static final Set<String> BECOMING = ImmutableSet.of("become", "be");

  private final SupplyWords words;
  private final Scene scene;
  private final Governance verbs;

  Governors(SupplyWords words, Scene scene, Governance verbs) {
    this.words = words;
    this.scene = scene;
    this.verbs = verbs;
  }

  /** "the decision of the House of Lords | to send": the noun that governs, with whose it is. */
  NounPhrase whole(NounPhrase phrase) {
    NounPhrase left = phrase;
    while (scene.is(left.start() - 1, "of") || scene.is(left.start() - 1, "by")) {
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

  /** After a noun phrase: "its decision to send", "urged Berlin to send", "Italy to send". */
  Governed of(NounPhrase phrase, int depth) {
    Optional<Entry> noun = words.find(Part.NOUN_GOVERNOR, scene.token(phrase.head()));
    int before = beforeObject(outer(phrase).start());
    Optional<VerbGroup> group = scene.verbEndingAt(before);
    if (noun.isPresent()) {
      Optional<NounPhrase> owner = owner(phrase);
      boolean none = scene.is(phrase.start(), "no");
      Governed outer = group.map(g -> verbs.of(g, depth + 1)).orElse(Governed.NONE);
      boolean negated = none || group.map(VerbGroup::negated).orElse(false);
      Optional<Status> turned = Governed.turned(noun.get().status(), negated);
      if (group.isPresent() && refuses(group.get())) {
        return outer.with(Governed.turned(Optional.of(Status.REFUSED), negated));
      }
      Optional<NounPhrase> blamed = blamed(phrase);
      return outer
          .by(owner.isPresent() ? owner : blamed.isPresent() ? blamed : outer.subject())
          .with(turned);
    }
    Optional<Entry> bid = group.flatMap(g -> words.find(Part.BIDDER, scene.token(g.head())));
    if (bid.isPresent()) {
      Governed outer = verbs.of(group.get(), depth + 1);
      return outer
          .by(Optional.of(outer(phrase)))
          .with(Governed.turned(bid.get().status(), group.get().negated()));
    }
    Optional<Entry> plea = plea(outer(phrase).start() - 1);
    if (plea.isPresent()) {
      return new Governed(
          Optional.of(outer(phrase)), plea.get().status().stream().toList(), Optional.empty());
    }
    if (group.isPresent() && Objects.sum(scene, phrase) && spends(group.get())) {
      return verbs.of(group.get(), depth + 1);
    }
    if (group.isPresent() && BECOMING.contains(scene.token(group.get().head()).lemma())) {
      return verbs.of(group.get(), depth + 1);
    }
    boolean headline =
        phrase.start() == 0
            || scene.clauses().verbs().stream().noneMatch(v -> v.end() <= phrase.start());
    return headline
        ? new Governed(
            Optional.of(outer(phrase)), ImmutableList.of(Status.EXPECTED), Optional.empty())
        : Governed.NONE;
  }

  /** "will provide two million euros | to buy": a verb of giving money. */
  private boolean spends(VerbGroup group) {
    return words
        .find(Part.VERB, scene.token(group.head()))
        .filter(entry -> entry.frame() == Frame.GIVE || entry.frame() == Frame.COMMIT)
        .isPresent();
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
    return verbs.left(i);
  }

  private Optional<NounPhrase> owner(NounPhrase phrase) {
    Sentence sentence = scene.sentence();
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (sentence.token(i).hasTag("POS")) {
        return Optional.of(new NounPhrase(phrase.start(), i - 1, i));
      }
    }
    Optional<NounPhrase> of =
        scene.is(phrase.head() + 1, "of") || scene.is(phrase.head() + 1, "by")
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

  /** "said no | to sending", "said yes | to the transfer": what the answer makes of it. */
  Optional<Governed> answer(int preposition, int depth) {
    boolean no = scene.is(preposition - 1, "no");
    if (!scene.is(preposition, "to") || (!no && !scene.is(preposition - 1, "yes"))) {
      return Optional.empty();
    }
    Status status = no ? Status.REFUSED : Status.ANNOUNCED;
    return scene
        .verbEndingAt(verbs.left(preposition - 1))
        .filter(verb -> scene.token(verb.head()).lemma().equals("say"))
        .map(
            verb ->
                verbs
                    .of(verb, depth + 1)
                    .with(Governed.turned(Optional.of(status), verb.negated())));
  }

  /** "accused Minsk of sending", "asked Oslo for": what the object is said or asked to do. */
  Optional<Governed> accused(NounPhrase object) {
    NounPhrase whole = Joined.left(scene.clauses(), outer(object));
    Optional<Entry> asker =
        scene.is(object.end(), "for")
            ? scene
                .verbEndingAt(whole.start())
                .flatMap(group -> words.find(Part.BIDDER, scene.token(group.head())))
                .filter(entry -> entry.status().equals(Optional.of(Status.REQUESTED)))
            : Optional.empty();
    return accuser(whole)
        .or(() -> asker)
        .map(
            entry ->
                new Governed(
                    Optional.of(whole), entry.status().stream().toList(), Optional.empty()));
  }
}
