package org.litopys.link;

import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.text.Name;
import org.litopys.text.Token;

/**
 * Who an actor is: a person, body or country by name, by office, by a pronoun or a definite phrase;
 * else an unnamed source, which keeps its words. Never a weapon. Immutable and thread-safe.
 */
final class Actors {
  /** Words after a body's name that leave it the body: "the Reuters news agency". */
  private static final String APPENDED =
      "news|agency|website|newspaper|broadcaster|outlet|report|statement|participants|group|side"
          + "|think-tank|think|tank|survey|poll|channel|magazine|government|institute";

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final Bodies bodies;
  private final Definites definites;
  private final Pronouns pronouns;

  Actors(Gazetteer gazetteer, Roles roles) {
    this.gazetteer = gazetteer;
    this.offices = new Offices(roles, new Holders(gazetteer));
    this.bodies = new Bodies(gazetteer);
    this.definites = new Definites(offices);
    this.pronouns = new Pronouns(gazetteer, definites);
  }

  /**
   * Who the words stand for.
   *
   * @param speaker who says the words around, for "I" and "we"
   */
  Optional<Entity> actor(Stretch phrase, Discourse discourse, Optional<Entity> speaker) {
    Stretch words = phrase.trimmed();
    if (words.to() - words.from() == 1 && words.names().isEmpty() && Pronouns.is(words.lower())) {
      return pronouns.actor(words, discourse, speaker);
    }
    List<Occurrence> names = discourse.names().in(words.span());
    return JointActors.named(words, names, discourse)
        .or(() -> JointActors.beside(words, names, discourse))
        .or(() -> Issuers.told(words, names))
        .or(() -> person(words, names))
        .or(() -> named(words, names))
        .or(() -> ofCountry(words, names))
        .or(() -> isIndefinite(phrase) ? Optional.empty() : offices.holder(words, names, discourse))
        .or(() -> isTitle(words) ? offices.ofSpeaker(words, speaker, discourse) : Optional.empty())
        .or(() -> definites.actor(phrase, names, discourse))
        .or(() -> offices.ofSpeaker(words, speaker, discourse))
        .or(() -> Optional.of(description(words)));
  }

  /** "the President": in the mouth of an official his own. */
  private static boolean isTitle(Stretch words) {
    return Character.isUpperCase(words.token(words.to() - 1).text().charAt(0));
  }

  /** "a senior NATO official" is nobody whom the text names by that office. */
  private static boolean isIndefinite(Stretch phrase) {
    return phrase.token(phrase.from()).lower().matches("a|an|another|some|one|several|two|three");
  }

  /** The person of a phrase, unless the phrase only relates somebody to that person. */
  private static Optional<Entity> person(Stretch words, List<Occurrence> names) {
    for (Occurrence name : names) {
      int before = name.name().start() - 1;
      int after = name.name().end();
      boolean possessive =
          after < words.to() && words.token(after).hasTag("POS") && after + 1 < words.to();
      boolean related = before >= words.from() && isRelated(words, before);
      boolean modifies = after < words.to() && words.token(after).hasTag("NN");
      if (name.isOf(Entity.Type.PERSON) && !possessive && !related && !modifies) {
        return Optional.of(name.entity());
      }
    }
    return Optional.empty();
  }

  /** Whether a preposition stands before the name, a title between them or not. */
  private static boolean isRelated(Stretch words, int before) {
    int i = before;
    while (i > words.from() && words.token(i).lower().matches("mr\\.?|mrs\\.?|ms\\.?|president")) {
      i--;
    }
    return words.token(i).lower().matches("of|to|for|with|by") && i > words.from();
  }

  /** A body, country or place that is the head of the phrase. */
  private Optional<Entity> named(Stretch words, List<Occurrence> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      Occurrence name = names.get(i);
      boolean headed = name.name().start() == words.from() || isAfterNationality(name, words);
      boolean acts =
          name.name().type() == Name.Type.ORGANIZATION
              || (name.name().type() != Name.Type.NATIONALITY
                  && name.name().type() != Name.Type.WEAPON
                  && name.name().start() == words.from());
      if (acts && endsHead(words, name) && (headed || isDescribed(words, name))) {
        return Optional.of(state(name));
      }
    }
    return Optional.empty();
  }

  /** The state, where a capital without its district stands for it: "Washington". */
  private Entity state(Occurrence name) {
    Entity entity = name.entity();
    String words = new Stretch(name.sentence(), name.name().start(), name.name().end()).text();
    return entity.label().startsWith(words + ",")
        ? entity
            .country()
            .flatMap(gazetteer::entity)
            .filter(
                country ->
                    country.detail(Detail.CAPITAL).filter(entity.label()::equals).isPresent())
            .orElse(entity)
        : entity;
  }

  private static boolean isAfterNationality(Occurrence name, Stretch words) {
    int before = name.name().start() - 1;
    return before >= words.from()
        && words.sentence().names().stream()
            .anyMatch(
                other ->
                    other.start() <= before
                        && before < other.end()
                        && other.type() != Name.Type.PERSON);
  }

  private static boolean endsHead(Stretch words, Occurrence name) {
    for (int i = name.name().end(); i < words.to(); i++) {
      String word = words.token(i).lower();
      if (word.matches("[,(]|in|of")) {
        return true;
      }
      if (!word.matches(APPENDED)) {
        return false;
      }
    }
    return true;
  }

  /** "Russia's state RIA news agency", "the think tank Chatham House". */
  private static boolean isDescribed(Stretch words, Occurrence name) {
    for (int i = words.from(); i < name.name().start(); i++) {
      Token token = words.token(i);
      if (token.hasTag("IN") || token.hasTag("TO") || token.text().equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "Ukraine's military", "the Russian side". */
  private Optional<Entity> ofCountry(Stretch words, List<Occurrence> names) {
    for (Occurrence name : names) {
      int start = name.name().end();
      if (!name.isOf(Entity.Type.COUNTRY) || start >= words.to()) {
        continue;
      }
      int rest = words.token(start).hasTag("POS") ? start + 1 : start;
      if (rest >= words.to() || name.name().start() != words.from()) {
        continue;
      }
      String noun = new Stretch(words.sentence(), rest, words.to()).head().lower();
      if (noun.matches("side|authorities'? side|nation")) {
        return Optional.of(name.entity());
      }
      String called = noun.matches("forces|troops") ? "military" : noun;
      Optional<Entity> body = bodies.ofCountry(called, name.entity());
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** An unnamed source by its own words, without what follows its head. */
  private static Entity description(Stretch words) {
    Stretch head = words.head();
    boolean located =
        head.to() < words.to() && words.token(head.to()).lower().matches("in|at|,|\\(");
    return Entity.local(Entity.Type.DESCRIPTION, (located ? head : words).trimmed().text());
  }
}
