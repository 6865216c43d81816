package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Decides which event happened at which place of the same sentence. */
final class Anchors {
  private static final Set<String> LOCATIVE =
      ImmutableSet.of(
          "in",
          "on",
          "at",
          "near",
          "around",
          "across",
          "over",
          "inside",
          "outside",
          "throughout",
          "along",
          "against",
          "within",
          "towards",
          "toward",
          "off",
          "upon",
          "above",
          "beyond",
          "behind",
          "under",
          "through",
          "between");
  private static final Set<Kind> SHARING =
      Sets.immutableEnumSet(
          Kind.ATTACK,
          Kind.AIRSTRIKE,
          Kind.MISSILE_STRIKE,
          Kind.DRONE_STRIKE,
          Kind.SHELLING,
          Kind.COMBAT,
          Kind.EXPLOSION,
          Kind.INFRASTRUCTURE_DAMAGE,
          Kind.TERRITORIAL_CONTROL,
          Kind.CASUALTIES);
  private static final int MOST_STEPS = 8;

  private final Sentence sentence;
  private final Clauses clauses;
  private final Triggers triggers;
  private final EventLexicon lexicon;
  private final Slots slots;
  private final Set<Anchor> found = new LinkedHashSet<>();

  private Anchors(Sentence sentence, Clauses clauses, Triggers triggers, EventLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.triggers = triggers;
    this.lexicon = lexicon;
    this.slots = new Slots(sentence, clauses, lexicon);
  }

  /** An event's word and its place, with the rule that tied them. */
  record Anchor(Trigger trigger, Place place, String rule) {}

  static List<Anchor> of(
      Sentence sentence,
      Clauses clauses,
      Triggers triggers,
      List<Place> places,
      EventLexicon lexicon) {
    Anchors anchors = new Anchors(sentence, clauses, triggers, lexicon);
    places.stream()
        .map(Place::group)
        .distinct()
        .map(group -> places.stream().filter(place -> place.group() == group).toList())
        .forEach(anchors::tie);
    anchors.share();
    return new Retellings(clauses, triggers).without(List.copyOf(anchors.found));
  }

  private void tie(List<Place> list) {
    Place first = list.get(0);
    if (compound(first, list) || object(first, list)) {
      return;
    }
    boolean tied = first.preposition() >= 0 && climb(list, first.preposition());
    tied |= relative(list);
    if (!tied && !subject(list) && first.preposition() >= 0 && opensClause(first.preposition())) {
      frame(list);
    }
  }

  /** "Kherson, where two people died", "Crimea, which Russia seized". */
  private boolean relative(List<Place> list) {
    int i = list.get(list.size() - 1).end();
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i++;
    }
    if (i >= sentence.size()) {
      return false;
    }
    int from = i;
    return switch (sentence.token(i).lower()) {
      case "where" -> where(from, list);
      case "which", "that" -> which(from, list);
      default -> false;
    };
  }

  private boolean where(int from, List<Place> list) {
    boolean any = false;
    for (Trigger trigger : triggers.real()) {
      if (trigger.head() > from) {
        add(trigger, list, "event.where-clause");
        any = true;
      }
    }
    return any;
  }

  private boolean which(int from, List<Place> list) {
    Optional<VerbGroup> first =
        clauses.verbs().stream().filter(verb -> verb.start() > from).findFirst();
    Optional<Trigger> trigger = first.flatMap(triggers::at);
    boolean ties =
        trigger.isPresent()
            && trigger.get().word().takesPlaceAs("object")
            && first.get().finite()
            && clauses.nouns().startingAt(from + 1).isPresent()
            && clauses.object(first.get()).isEmpty();
    if (ties) {
      add(trigger.get(), list, "event.relative-object");
    }
    return ties;
  }

  /** "A house in Kherson was hit", "Two people in Kherson died". */
  private boolean subject(List<Place> list) {
    int at = list.get(0).start();
    for (Trigger trigger : triggers.real()) {
      boolean holds =
          trigger.start() > at
              && trigger
                  .verb()
                  .filter(VerbGroup::finite)
                  .flatMap(clauses::subject)
                  .filter(it -> it.contains(at) && it.head() < at)
                  .isPresent();
      if (holds) {
        add(trigger, list, "event.subject-in-place");
        return true;
      }
    }
    return false;
  }

  /** "the Bucha massacre": the place stands before the noun that names the event. */
  private boolean compound(Place place, List<Place> list) {
    Optional<NounPhrase> phrase = clauses.nouns().at(place.start());
    if (place.form() != Place.Form.MODIFIER || phrase.isEmpty()) {
      return false;
    }
    Optional<Trigger> noun = triggers.at(phrase.get()).filter(t -> t.head() == phrase.get().head());
    noun.ifPresent(trigger -> add(trigger, list, "event.place-noun"));
    return noun.isPresent();
  }

  /** "shelled Kherson", "Kherson was shelled", "Kherson came under fire". */
  private boolean object(Place place, List<Place> list) {
    for (Trigger trigger : triggers.real()) {
      if (trigger.isNoun()) {
        continue;
      }
      VerbGroup verb = trigger.verb().get();
      boolean done =
          trigger.word().takesPlaceAs("object")
              && (trigger.end() == place.start()
                  || trigger.end() == phraseStart(place)
                  || slots.doneTo(verb).filter(it -> leads(it, place)).isPresent());
      boolean suffers =
          trigger.word().takesPlaceAs("subject")
              && clauses.subject(verb).filter(it -> leads(it, place)).isPresent();
      if (done || suffers) {
        add(trigger, list, done ? "event.verb-object" : "event.subject-verb");
        return true;
      }
    }
    return false;
  }

  /** Whether the place is what the phrase is about, or stands before its noun. */
  private boolean leads(NounPhrase phrase, Place place) {
    if (!phrase.contains(place.start())) {
      return false;
    }
    for (int i = phrase.head() + 1; i < phraseStart(place); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("IN") && !token.lower().equals("of")) {
        return false;
      }
    }
    return true;
  }

  private int phraseStart(Place place) {
    return clauses.nouns().at(place.start()).map(NounPhrase::start).orElse(place.start());
  }

  /** Goes left from the preposition, over phrases in between, to the word that it belongs to. */
  private boolean climb(List<Place> list, int preposition) {
    String word = sentence.token(preposition).lower();
    int i = preposition;
    for (int step = 0; step < MOST_STEPS && i > 0; step++) {
      i = skipLeft(i);
      Optional<NounPhrase> phrase = clauses.nouns().endingAt(i);
      if (phrase.isPresent()) {
        NounPhrase noun = phrase.get();
        Optional<Trigger> trigger = triggers.at(noun);
        if (trigger.isPresent() && accepts(trigger.get(), word, step)) {
          addJoined(trigger.get(), noun, list);
          return true;
        }
        if (blocked(noun)) {
          return true;
        }
        i = outward(noun.start());
        continue;
      }
      Optional<VerbGroup> verb = verbEndingAt(i);
      if (verb.isEmpty()) {
        return false;
      }
      if (verb(verb.get(), list, word, step)) {
        return true;
      }
      if (verb.get().finite() || verb.get().start() == 0) {
        return false;
      }
      i = verb.get().start();
    }
    return false;
  }

  private boolean verb(VerbGroup verb, List<Place> list, String word, int step) {
    Optional<Trigger> own = triggers.at(verb);
    if (own.isPresent() && accepts(own.get(), word, step)) {
      add(own.get(), list, "event.verb-in-place");
      return true;
    }
    if (triggers.unreal().contains(verb.head())) {
      return true;
    }
    Optional<Trigger> subject =
        clauses
            .subject(verb)
            .flatMap(phrase -> triggers.at(clauses.nouns().at(phrase.head()).orElse(phrase)));
    boolean light = lexicon.isOf("light", sentence.token(verb.head()));
    if (subject.isPresent() && light && LOCATIVE.contains(word)) {
      add(subject.get(), list, "event.noun-verb-place");
      return true;
    }
    return false;
  }

  private boolean accepts(Trigger trigger, String preposition, int step) {
    return LOCATIVE.contains(preposition)
        || trigger.word().takesPlaceAs(preposition)
        || (preposition.equals("of") && step > 0);
  }

  private boolean blocked(NounPhrase phrase) {
    boolean unreal = triggers.unreal().stream().anyMatch(phrase::contains);
    boolean person =
        sentence.names().stream()
            .anyMatch(name -> name.type() == Name.Type.PERSON && phrase.contains(name.start()));
    return unreal || person;
  }

  /** Before a phrase: over its preposition, or over "and" and a comma to what it is joined to. */
  private int outward(int start) {
    int i = start;
    while (i > 0
        && (sentence.token(i - 1).tag().equals("IN")
            || sentence.token(i - 1).hasTag("CC")
            || sentence.token(i - 1).text().equals(",")
            || sentence.token(i - 1).hasTag("TO"))) {
      i--;
    }
    return i;
  }

  private int skipLeft(int i) {
    int result = i;
    while (result > 0 && passable(result - 1)) {
      result = sentence.token(result - 1).text().equals(")") ? bracket(result - 1) : result - 1;
    }
    return result;
  }

  private boolean passable(int i) {
    Token token = sentence.token(i);
    return token.hasTag("RB") || token.text().matches("[,”\"’'–)]|''|early|late|one|further");
  }

  private int bracket(int close) {
    int open = close;
    while (open > 0 && !sentence.token(open).text().equals("(")) {
      open--;
    }
    return open;
  }

  private Optional<VerbGroup> verbEndingAt(int end) {
    return clauses.verbs().stream()
        .filter(verb -> verb.end() == end || verb.head() + 1 == end)
        .findFirst();
  }

  /** "In Kyiv, ...": the place holds for what the clause tells. */
  private boolean opensClause(int preposition) {
    if (preposition == 0) {
      return true;
    }
    String before = sentence.token(preposition - 1).lower();
    return preposition <= 3
        || before.matches("[,;:–—-]|and|while|but|as|that|meanwhile|where|when|“|\"|``");
  }

  private void frame(List<Place> list) {
    int from = list.get(list.size() - 1).end();
    for (Trigger trigger : triggers.real()) {
      if (trigger.head() >= from) {
        add(trigger, list, "event.frame-place");
      }
    }
  }

  /** A noun's place holds for the nouns that it is joined to: "airstrikes and attacks on ...". */
  private void addJoined(Trigger trigger, NounPhrase phrase, List<Place> list) {
    add(trigger, list, "event.noun-in-place");
    int start = phrase.start();
    while (start > 0
        && sentence.token(start - 1).lower().matches("more|than|at|least|over|about")) {
      start--;
    }
    Optional<NounPhrase> before =
        start > 0 && sentence.token(start - 1).hasTag("CC")
            ? clauses.nouns().endingAt(start - 1)
            : Optional.empty();
    before.flatMap(triggers::at).ifPresent(joined -> add(joined, list, "event.noun-in-place"));
  }

  private void add(Trigger trigger, List<Place> places, String rule) {
    for (Place place : places) {
      if (place.start() >= trigger.end() || place.end() <= trigger.start()) {
        found.add(new Anchor(trigger, place, rule));
      }
    }
  }

  /** Events without a place of their own take that of the nearest other event of the sentence. */
  private void share() {
    List<Anchor> direct = new ArrayList<>(found);
    dropWeakFrames(direct);
    for (Trigger trigger : triggers.real()) {
      if (!shares(trigger)
          || direct.stream().anyMatch(anchor -> anchor.trigger().equals(trigger))) {
        continue;
      }
      Optional<Place> nearest =
          direct.stream()
              .filter(anchor -> anchor.place().size() != Place.Size.COUNTRY)
              .filter(anchor -> shares(anchor.trigger()))
              .min(Comparator.comparingInt(anchor -> distance(trigger, anchor)))
              .map(Anchor::place);
      nearest.ifPresent(
          place ->
              direct.stream()
                  .map(Anchor::place)
                  .filter(other -> other.group() == place.group())
                  .distinct()
                  .forEach(other -> found.add(new Anchor(trigger, other, "event.same-sentence"))));
    }
  }

  /** Meetings keep their places to themselves; "the attack", "its invasion" only point back. */
  private boolean shares(Trigger trigger) {
    if (!SHARING.contains(trigger.kind())) {
      return false;
    }
    int before = clauses.nouns().at(trigger.head()).map(NounPhrase::start).orElse(trigger.start());
    return !trigger.isNoun()
        || !sentence.token(before).tag().matches("DT|PRP\\$")
        || sentence.token(before).lower().matches("an?|another");
  }

  private void dropWeakFrames(List<Anchor> direct) {
    // A place that opens the sentence does not hold for an event with a place of its own.
    found.removeIf(
        anchor ->
            anchor.rule().equals("event.frame-place")
                && direct.stream()
                    .anyMatch(
                        other ->
                            other.trigger().equals(anchor.trigger())
                                && !other.rule().equals("event.frame-place")));
  }

  private static int distance(Trigger trigger, Anchor anchor) {
    return Math.abs(trigger.head() - anchor.place().start());
  }
}
