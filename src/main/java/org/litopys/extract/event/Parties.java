package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Mention;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/** Reads who did it and who it was done to. */
final class Parties {
  private final Sentence sentence;
  private final Clauses clauses;
  private final Slots slots;
  private final EventLexicon lexicon;

  Parties(Scene scene) {
    this.sentence = scene.sentence();
    this.clauses = scene.clauses();
    this.slots = scene.slots();
    this.lexicon = scene.lexicon();
  }

  /** A state, its people or its forces that the words make the doer. */
  Optional<Mention> perpetrator(Trigger trigger, Place place) {
    Optional<Mention> doer =
        trigger.verb().isPresent()
            ? slots.doer(trigger.verb().get()).flatMap(this::acting)
            : named(trigger).or(() -> after(trigger, "by")).or(() -> carrier(trigger));
    return doer.filter(mention -> !mention.span().overlaps(place.span()));
  }

  /** Who suffered it, where that is told beside the place. */
  Optional<Mention> target(Trigger trigger, Place place) {
    return trigger
        .verb()
        .flatMap(slots::doneTo)
        .flatMap(phrase -> clauses.nouns().at(phrase.head()))
        .filter(phrase -> !sentence.span(phrase.start(), phrase.end()).contains(place.span()))
        .filter(phrase -> !slots.holds("weapon", phrase))
        .map(this::mention);
  }

  /** "Russian attacks", "Russia’s invasion". */
  private Optional<Mention> named(Trigger trigger) {
    int from = clauses.nouns().at(trigger.head()).map(NounPhrase::start).orElse(trigger.start());
    return sentence.names().stream()
        .filter(name -> name.start() >= from && name.end() <= trigger.head())
        .filter(name -> state(name) && (name.type() == Name.Type.NATIONALITY || owns(name)))
        .findFirst()
        .map(name -> new Mention(sentence.span(name), Mention.Role.ACTOR));
  }

  private boolean owns(Name name) {
    return name.end() < sentence.size() && sentence.token(name.end()).tag().equals("POS");
  }

  private Optional<Mention> after(Trigger trigger, String preposition) {
    int i = trigger.end();
    boolean by = i + 1 < sentence.size() && sentence.token(i).lower().equals(preposition);
    return by ? clauses.nouns().startingAt(i + 1).flatMap(this::acting) : Optional.empty();
  }

  /** "Russia launched a strike": the subject of the verb that the noun is the object of. */
  private Optional<Mention> carrier(Trigger trigger) {
    int start = clauses.nouns().at(trigger.head()).map(NounPhrase::start).orElse(trigger.start());
    Optional<VerbGroup> verb =
        clauses.verbs().stream()
            .filter(group -> clauses.skipAdverbs(group.end()) == start && !group.passive())
            .filter(group -> lexicon.isOf("making", sentence.token(group.head())))
            .findFirst();
    return verb.flatMap(clauses::subject).flatMap(this::acting);
  }

  private Optional<Mention> acting(NounPhrase phrase) {
    NounPhrase base = clauses.nouns().at(phrase.head()).orElse(phrase);
    boolean named =
        sentence.names().stream().anyMatch(name -> base.contains(name.start()) && state(name));
    return named || slots.holds("troops", base) ? Optional.of(mention(base)) : Optional.empty();
  }

  private static boolean state(Name name) {
    return switch (name.type()) {
      case COUNTRY, NATIONALITY, ORGANIZATION, PERSON, PLACE -> true;
      case REGION, WEAPON -> false;
    };
  }

  private Mention mention(NounPhrase phrase) {
    return new Mention(sentence.span(phrase.start(), phrase.end()), Mention.Role.ACTOR);
  }
}
