package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the event that a place is a part of as object, as subject or as the first of its words. */
final class PlaceRoles {
  private final Scene scene;
  private final Sentence sentence;
  private final Triggers triggers;

  PlaceRoles(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.triggers = scene.triggers();
  }

  /** The event's word, and the rule that found it. */
  record Role(Trigger trigger, String rule) {}

  /** What happened to or at the place, by its part in the clause. */
  Optional<Role> of(Place place) {
    return compound(place).or(() -> object(place)).or(() -> sufferer(place)).or(() -> host(place));
  }

  /** "the Bucha massacre": the place stands before the noun that names the event. */
  private Optional<Role> compound(Place place) {
    Optional<NounPhrase> phrase = scene.clauses().nouns().at(place.start());
    if (place.form() != Place.Form.MODIFIER || phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Trigger> noun = triggers.nounAt(phrase.get().head());
    return noun.map(trigger -> new Role(trigger, "event.place-noun"));
  }

  /** "shelled Kherson", "Kherson was shelled", "Kherson came under fire". */
  Optional<Role> object(Place place) {
    for (Trigger trigger : triggers.real()) {
      if (trigger.isNoun()) {
        continue;
      }
      VerbGroup verb = trigger.verb().get();
      boolean done =
          trigger.word().takesPlaceAs("object")
              && (trigger.end() == beforeShare(place.from())
                  || scene.slots().doneTo(verb).filter(it -> leads(it, place)).isPresent());
      boolean suffers =
          trigger.word().takesPlaceAs("subject")
              && !(trigger.kind() == Kind.TERRITORIAL_CONTROL && place.size() == Place.Size.COUNTRY)
              && scene.clauses().subject(verb).filter(it -> leads(it, place)).isPresent();
      if (done || suffers) {
        String rule = done ? "event.verb-object" : "event.subject-verb";
        return Optional.of(new Role(namer(trigger), rule));
      }
    }
    return Optional.empty();
  }

  /** Past "nearly one-fifth of". */
  private int beforeShare(int from) {
    boolean share =
        from > 2 && sentence.token(from - 1).lower().equals("of") && scene.isOf("share", from - 2);
    int i = share ? from - 2 : from;
    while (share
        && i > 1
        && (sentence.token(i - 1).hasTag("RB") || sentence.token(i - 1).hasTag("CD"))) {
      i--;
    }
    return i;
  }

  /** Of "strikes hit" and "attacks, targeting" the noun names the event. */
  private Trigger namer(Trigger trigger) {
    if (!Retellings.isAttack(trigger.kind())) {
      return trigger;
    }
    VerbGroup verb = trigger.verb().get();
    int before = verb.start() > 0 && sentence.token(verb.start() - 1).text().equals(",") ? 1 : 0;
    Optional<Trigger> beside =
        verb.form() == VerbGroup.Form.GERUND
            ? scene.clauses().nouns().endingAt(verb.start() - before).flatMap(triggers::at)
            : Optional.empty();
    return beside
        .or(() -> scene.slots().mover(verb).flatMap(it -> triggers.within(it, sentence)))
        .filter(noun -> Retellings.isAttack(noun.kind()))
        .orElse(trigger);
  }

  /** "Kharkiv endured the heaviest shelling". */
  private Optional<Role> sufferer(Place place) {
    boolean told = place.form() == Place.Form.NAME || place.form() == Place.Form.SEVERAL;
    if (!told || place.size() == Place.Size.COUNTRY) {
      return Optional.empty();
    }
    for (VerbGroup verb : scene.clauses().verbs()) {
      Optional<Trigger> noun =
          scene.isOf("suffer", verb.head()) && verb.start() >= place.end()
              ? scene
                  .slots()
                  .doneTo(verb)
                  .flatMap(object -> triggers.within(object, sentence))
                  .filter(it -> Sharing.KINDS.contains(it.kind()) && it.head() > verb.head())
              : Optional.empty();
      if (noun.isPresent() && standsFor(verb, place)) {
        return Optional.of(new Role(noun.get(), "event.place-suffers"));
      }
    }
    return Optional.empty();
  }

  /** "Turkey is hosting talks", "the meetings hosted by Switzerland". */
  private Optional<Role> host(Place place) {
    if (place.form() != Place.Form.NAME) {
      return Optional.empty();
    }
    for (VerbGroup verb : scene.clauses().verbs()) {
      boolean hosts =
          scene.isOf("hosting", verb.head())
              && scene.slots().doer(verb).filter(it -> leads(it, place)).isPresent();
      Optional<Trigger> held =
          hosts
              ? scene
                  .slots()
                  .doneTo(verb)
                  .flatMap(object -> triggers.within(object, sentence))
                  .filter(it -> it.kind() == Kind.MEETING || it.kind() == Kind.EXERCISE)
                  .or(() -> triggers.at(verb))
              : Optional.empty();
      if (held.isPresent()) {
        return Optional.of(new Role(held.get(), "event.host-place"));
      }
    }
    return Optional.empty();
  }

  private boolean standsFor(VerbGroup verb, Place place) {
    return verb.start() == place.end()
        || scene.clauses().subject(verb).filter(it -> leads(it, place)).isPresent();
  }

  /** Whether the place is what the phrase is about, or stands before its noun. */
  private boolean leads(NounPhrase phrase, Place place) {
    if (!phrase.contains(place.start())) {
      return false;
    }
    for (int i = phrase.head() + 1; i < place.from(); i++) {
      Token token = sentence.token(i);
      if (token.tag().equals("IN") && !token.lower().equals("of")) {
        return false;
      }
    }
    return true;
  }
}
