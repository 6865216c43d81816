package org.litopys.link;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;
import org.litopys.text.Name;

/**
 * Which state or bloc stands behind words: the country of a capital, of a body, of a people, of the
 * person who speaks. Immutable and thread-safe.
 */
final class States {
  /** Kinds of bodies that act for their country. */
  private static final ImmutableSet<String> STATE_BODIES =
      ImmutableSet.of(
          "government",
          "ministry",
          "seat of government",
          "armed forces",
          "parliament",
          "agency",
          "intelligence agency",
          "security force",
          "military unit",
          "central bank");

  private final Gazetteer gazetteer;
  private final Actors actors;

  States(Gazetteer gazetteer, Actors actors) {
    this.gazetteer = gazetteer;
    this.actors = actors;
  }

  Optional<Entity> state(Stretch phrase, Discourse discourse, Optional<Entity> speaker) {
    Stretch words = phrase.trimmed();
    List<Occurrence> names = discourse.names().in(words.span());
    if (isPartner(words) && names.stream().noneMatch(name -> isHead(name, words))) {
      return Optional.of(partners(words, discourse, speaker));
    }
    if (words.find("administration|government|country|nation") >= 0
        && words.token(words.from()).lower().matches("my|our")) {
      return speaker.flatMap(this::behind);
    }
    if (words.lower().matches("(his|her) (government|country|nation|administration)")) {
      return actors.actor(words.upTo(words.from() + 1), discourse, speaker).flatMap(this::behind);
    }
    for (Occurrence name : names) {
      Optional<Entity> state = behind(name.entity(), name.name().type());
      if (state.isPresent()) {
        return state;
      }
    }
    Optional<Entity> giver = compound(words);
    if (giver.isPresent()) {
      return giver;
    }
    if (words.lower().matches("the government|government|country|the country")) {
      return discourse.names().before(words.span().start()).stream()
          .filter(name -> name.isOf(Entity.Type.COUNTRY) && name.name().type() == Name.Type.COUNTRY)
          .map(Occurrence::entity)
          .findFirst();
    }
    Optional<Entity> actor = actors.actor(phrase, discourse, speaker);
    return actor.filter(who -> isOffice(who)).isPresent()
        ? speaker.flatMap(this::behind)
        : actor.flatMap(
            who -> all(who, discourse).or(() -> behind(who)).or(() -> Optional.of(who)));
  }

  /** "the President", of whom nothing tells which state's: the speaker's own, if one speaks. */
  private static boolean isOffice(Entity actor) {
    return actor.type() == Entity.Type.DESCRIPTION
        && actor
            .label()
            .toLowerCase(Locale.ROOT)
            .matches("(prime )?(minister|president|chancellor|premier|leaders?|ministers)");
  }

  /** "US-supplied": the state that the first part of a compound names. */
  private Optional<Entity> compound(Stretch words) {
    String word = words.token(words.from()).text();
    int hyphen = word.lastIndexOf('-');
    return words.to() - words.from() == 1 && hyphen > 0
        ? gazetteer.named(word.substring(0, hyphen)).stream()
            .map(Sense::entity)
            .map(this::behind)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** The states of several who act as one. */
  private Optional<Entity> all(Entity actor, Discourse discourse) {
    List<Entity> states =
        discourse.members(actor).stream().map(member -> behind(member).orElse(member)).toList();
    return states.isEmpty() ? Optional.empty() : Optional.of(discourse.join(states));
  }

  private static boolean isHead(Occurrence name, Stretch words) {
    return name.isOf(Entity.Type.COUNTRY) && name.name().end() == words.head().to();
  }

  /** "Ukraine's Western allies" are not Ukraine. */
  private static boolean isPartner(Stretch words) {
    Stretch head = words.head();
    return head.token(head.to() - 1)
        .lower()
        .matches("allies|partners|countries|states|nations|supporters|coalition|members|donors");
  }

  /** "our allies" with the state whose they are: "allies of the United States". */
  private Entity partners(Stretch words, Discourse discourse, Optional<Entity> speaker) {
    String label = words.text();
    Optional<Entity> whose =
        switch (words.token(words.from()).lower()) {
          case "our", "my" -> speaker.flatMap(this::behind);
          case "its", "their" ->
              discourse.names().before(words.span().start()).stream()
                  .filter(name -> name.isOf(Entity.Type.COUNTRY))
                  .findFirst()
                  .map(Occurrence::entity);
          default -> Optional.empty();
        };
    String partners = label.substring(label.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Entity.local(
        Entity.Type.DESCRIPTION,
        whose.map(state -> partners + " of " + state.label()).orElse(label));
  }

  private Optional<Entity> behind(Entity entity, Name.Type type) {
    return type == Name.Type.WEAPON ? Optional.empty() : behind(entity);
  }

  /** The state that an entity acts for; blocs act for themselves. */
  Optional<Entity> behind(Entity entity) {
    return switch (entity.type()) {
      case COUNTRY -> Optional.of(entity);
      case PERSON -> entity.country().flatMap(gazetteer::entity);
      case ORGANIZATION ->
          entity.detail(Detail.KIND).filter(STATE_BODIES::contains).isPresent()
              ? entity.country().flatMap(gazetteer::entity).or(() -> Optional.of(entity))
              : entity.country().isEmpty() || entity.detail(Detail.KIND).isEmpty()
                  ? entity.country().flatMap(gazetteer::entity).or(() -> Optional.of(entity))
                  : Optional.of(entity);
      case REGION, SETTLEMENT, PLACE -> isCapital(entity) ? country(entity) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isCapital(Entity place) {
    return country(place)
        .flatMap(country -> country.detail(Detail.CAPITAL))
        .filter(place.label()::equals)
        .isPresent();
  }

  private Optional<Entity> country(Entity place) {
    return place.country().flatMap(gazetteer::entity);
  }
}
