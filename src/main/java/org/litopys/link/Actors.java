package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Roles.Office;
import org.litopys.text.Name;
import org.litopys.text.Token;

/**
 * Who an actor is: a person, body or country by name, by office, by a pronoun or a definite phrase;
 * else an unnamed source, which keeps its words. Never a weapon. Immutable and thread-safe.
 */
final class Actors {
  private static final ImmutableMap<String, String> PRONOUNS =
      ImmutableMap.of("he", "m", "him", "m", "his", "m", "she", "f", "her", "f");
  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of("i", "me", "my", "we", "us", "our");

  /** Words after a body's name that leave it the body: "the Reuters news agency". */
  private static final String APPENDED =
      "news|agency|website|newspaper|broadcaster|outlet|report|statement|participants|group|side"
          + "|think-tank|think|tank|survey|poll|channel|magazine|government|institute";

  private final Roles roles;
  private final Holders holders;
  private final Bodies bodies;
  private final Definites definites;

  Actors(Gazetteer gazetteer, Roles roles) {
    this.roles = roles;
    this.holders = new Holders(gazetteer);
    this.bodies = new Bodies(gazetteer);
    this.definites = new Definites(roles, holders);
  }

  /**
   * Who the words stand for.
   *
   * @param speaker who says the words around, for "I" and "we"
   */
  Optional<Entity> actor(Stretch phrase, Discourse discourse, Optional<Entity> speaker) {
    Stretch words = phrase.trimmed();
    int offset = phrase.span().start();
    if (words.to() - words.from() == 1 && words.names().isEmpty()) {
      String word = words.lower();
      if (PRONOUNS.containsKey(word)) {
        return discourse.person(offset, PRONOUNS.getOrDefault(word, "m"));
      }
      if (FIRST_PERSON.contains(word)) {
        return speaker;
      }
      if (word.equals("you") || word.equals("your")) {
        return Optional.empty();
      }
      if (word.equals("it") || word.equals("its")) {
        return discourse.body(offset);
      }
      if (word.equals("they") || word.equals("them") || word.equals("their")) {
        return discourse.several(offset);
      }
    }
    List<Occurrence> names = discourse.names().in(words.span());
    return joint(words, names)
        .or(() -> person(words, names))
        .or(() -> named(words, names))
        .or(() -> ofCountry(words, names))
        .or(() -> issuer(words, names))
        .or(() -> isIndefinite(phrase) ? Optional.empty() : holder(words, names, discourse))
        .or(() -> definites.actor(phrase, names, discourse))
        .or(() -> Optional.of(description(words)));
  }

  /** "a senior NATO official" is nobody whom the text names by that office. */
  private static boolean isIndefinite(Stretch phrase) {
    return phrase.token(phrase.from()).lower().matches("a|an|another|some|one|several|two|three");
  }

  /** Several persons or bodies that act as one: their names joined. */
  private static Optional<Entity> joint(Stretch words, List<Occurrence> names) {
    int from = words.token(words.from()).lower().equals("both") ? words.from() + 1 : words.from();
    if (names.size() < 2 || names.get(0).name().start() != from) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < names.size(); i++) {
      String between =
          new Stretch(words.sentence(), names.get(i).name().end(), names.get(i + 1).name().start())
              .lower();
      if (!between.matches(",|and|, and|and the|&")) {
        return Optional.empty();
      }
    }
    boolean all = names.get(names.size() - 1).name().end() == words.to();
    boolean several = names.stream().noneMatch(name -> name.name().type() == Name.Type.NATIONALITY);
    List<String> labels = names.stream().map(name -> name.entity().label()).toList();
    String last = labels.get(labels.size() - 1);
    String first = String.join(", ", labels.subList(0, labels.size() - 1));
    return all && several
        ? Optional.of(Entity.local(Entity.Type.DESCRIPTION, first + " and " + last))
        : Optional.empty();
  }

  /** "a report by X", "a survey of X": the body speaks. */
  private static Optional<Entity> issuer(Stretch words, List<Occurrence> names) {
    Stretch head = words.head();
    if (!Definites.WRITINGS.contains(head.token(head.to() - 1).lemma())
        || head.to() >= words.to()
        || !words.token(head.to()).lower().matches("by|from|of")) {
      return Optional.empty();
    }
    return names.stream()
        .filter(name -> name.isOf(Entity.Type.ORGANIZATION) && name.name().start() >= head.to())
        .map(Occurrence::entity)
        .findFirst();
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
  private static Optional<Entity> named(Stretch words, List<Occurrence> names) {
    for (int i = names.size() - 1; i >= 0; i--) {
      Occurrence name = names.get(i);
      boolean headed = name.name().start() == words.from() || isAfterNationality(name, words);
      boolean acts =
          name.name().type() == Name.Type.ORGANIZATION
              || (name.name().type() != Name.Type.NATIONALITY
                  && name.name().type() != Name.Type.WEAPON
                  && name.name().start() == words.from());
      if (acts && endsHead(words, name) && (headed || isDescribed(words, name))) {
        return Optional.of(name.entity());
      }
    }
    return Optional.empty();
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
      Optional<Entity> body = bodies.ofCountry(noun, name.entity());
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** The holder of an office that the phrase names with its country, region or body. */
  private Optional<Entity> holder(Stretch words, List<Occurrence> names, Discourse discourse) {
    Optional<Office> office = roles.office(words.lower());
    List<Entity> of =
        names.stream()
            .filter(name -> !name.isOf(Entity.Type.PERSON) && !name.isOf(Entity.Type.WEAPON))
            .map(Occurrence::entity)
            .limit(1)
            .toList();
    if (office.isEmpty() || of.isEmpty() || isPlural(words)) {
      return Optional.empty();
    }
    Definites.Wanted wanted = Definites.Wanted.of(office.get(), words, of);
    return definites
        .inText(wanted, words.span().start(), discourse)
        .or(
            () ->
                wanted.former()
                    ? Optional.empty()
                    : holders.holder(office.get(), of, discourse.text().document().date()));
  }

  private static boolean isPlural(Stretch words) {
    Stretch head = words.head();
    return head.token(head.to() - 1).tag().equals("NNS")
        || head.token(head.to() - 1).tag().equals("NNPS");
  }

  /** An unnamed source by its own words, without what follows its head. */
  private static Entity description(Stretch words) {
    Stretch head = words.head();
    boolean located =
        head.to() < words.to() && words.token(head.to()).lower().matches("in|at|,|\\(");
    return Entity.local(Entity.Type.DESCRIPTION, (located ? head : words).trimmed().text());
  }
}
