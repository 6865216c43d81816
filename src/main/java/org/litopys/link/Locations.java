package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked.Location;
import org.litopys.text.Name;

/**
 * Which place words mean and where it lies: by the name in them, or a definite phrase ("the city",
 * "there") by the last place that fits. Immutable and thread-safe.
 */
final class Locations {
  private static final int FAR = 4;

  private static final Pattern DIRECTION =
      Pattern.compile("((?:north|south)?-?(?:east|west)|north|south)(?:ern)?");

  private final Gazetteer gazetteer;
  private final Places places;

  Locations(Gazetteer gazetteer, Places places) {
    this.gazetteer = gazetteer;
    this.places = places;
  }

  Optional<Entity> place(Stretch phrase, Discourse discourse) {
    Stretch words = phrase.trimmed();
    List<Occurrence> names =
        discourse.names().in(words.span()).stream()
            .filter(name -> name.entity().isPlace())
            .toList();
    Optional<Occurrence> place =
        names.stream()
            .filter(name -> name.name().type() == Name.Type.PLACE)
            .findFirst()
            .or(
                () ->
                    names.stream()
                        .filter(name -> name.name().type() == Name.Type.REGION)
                        .findFirst());
    if (place.isPresent() && !isPart(words, place.get())) {
      return place.map(Occurrence::entity);
    }
    if (names.isEmpty()) {
      return sight(words)
          .or(() -> definite(words, discourse))
          .or(() -> spelledPlace(words, discourse));
    }
    Entity country = names.get(0).entity();
    if (place.isPresent()) {
      return Optional.of(described(words.text(), country));
    }
    return capital(words, country).or(() -> part(words, country)).or(() -> Optional.of(country));
  }

  /** Capitalized words that were not marked as a name. */
  private Optional<Entity> spelledPlace(Stretch words, Discourse discourse) {
    boolean proper = words.tokens().stream().allMatch(token -> token.tag().startsWith("NNP"));
    return proper
        ? places.place(
            words.text(), PlaceContext.of(words, discourse.names().all(), ImmutableMap.of()))
        : Optional.empty();
  }

  /**
   * "liberated areas of the Sumy region" is no region, "eastern Kyiv" is Kyiv, and of "the
   * settlements of Orlivka and Tonenke" each is one.
   */
  private static boolean isPart(Stretch words, Occurrence place) {
    boolean named =
        place.isOf(Entity.Type.SETTLEMENT)
            && words.head().lower().matches(".*\\b(settlements|villages|towns)");
    return !named
        && words.head().to() <= place.name().start()
        && words
            .head()
            .lower()
            .matches(".*\\b(areas|settlements|villages|towns|parts|territories)");
  }

  /** "the Russian capital". */
  private Optional<Entity> capital(Stretch words, Entity country) {
    return words.find("capital") < 0
        ? Optional.empty()
        : country.detail(Detail.CAPITAL).stream()
            .flatMap(name -> gazetteer.named(name).stream())
            .map(sense -> sense.entity())
            .filter(place -> place.country().equals(country.country()))
            .filter(Locations::isCity)
            .findFirst();
  }

  /** "Ukraine's east", "the southern and eastern regions of Ukraine": a part under one name. */
  private static Optional<Entity> part(Stretch words, Entity country) {
    List<String> directions =
        words.tokens().stream()
            .map(token -> DIRECTION.matcher(token.lower()))
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1) + "ern")
            .distinct()
            .toList();
    if (words.find("(?:.*-)?(occupied|held|controlled)") >= 0) {
      return Optional.of(described("occupied territories of " + country.label(), country));
    }
    if (words.find("border|front|frontline|territorial|waters") >= 0) {
      return Optional.of(described(words.text(), country));
    }
    return directions.isEmpty()
        ? Optional.empty()
        : Optional.of(described(String.join(" and ", directions) + " " + country.label(), country));
  }

  private static Entity described(String label, Entity country) {
    Entity local = Entity.local(Entity.Type.PLACE, label);
    return new Entity(
        local.id(),
        local.type(),
        local.label(),
        List.of(),
        country.country(),
        country.region(),
        Optional.empty(),
        local.details());
  }

  /** A body's seat as a place: "the White House", "the Pentagon". */
  private Optional<Entity> sight(Stretch words) {
    return gazetteer.named(words.text()).stream()
        .map(sense -> sense.entity())
        .filter(
            entity ->
                entity.type() == Entity.Type.PLACE
                    || entity.type() == Entity.Type.COUNTRY
                    || entity.detail(Detail.KIND).filter("seat of government"::equals).isPresent())
        .findFirst();
  }

  private Optional<Entity> definite(Stretch words, Discourse discourse) {
    String noun = words.token(words.to() - 1).lower();
    Stream<Occurrence> before =
        discourse.names().before(words.span().start()).stream()
            .filter(name -> words.sentence().index() - name.sentence().index() <= FAR)
            .filter(name -> name.entity().isPlace());
    return switch (noun) {
      case "city", "town", "village", "settlement" ->
          before.map(Occurrence::entity).filter(this::mayBeSettlement).findFirst();
      case "region", "oblast", "province" ->
          before
              .map(Occurrence::entity)
              .filter(entity -> entity.type() == Entity.Type.REGION)
              .findFirst();
      case "country" -> country(words, before.toList());
      case "east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest" ->
          homeland(before.toList()).flatMap(land -> part(words, land));
      case "frontline" ->
          homeland(before.toList()).map(land -> described("frontline of " + land.label(), land));
      case "regions", "cities", "towns", "villages", "locations" ->
          homeland(before.toList()).map(land -> part(words, land).orElse(land));
      case "there", "here" ->
          before
              .filter(name -> name.name().type() != Name.Type.NATIONALITY)
              .map(Occurrence::entity)
              .findFirst();
      case "peninsula" ->
          before
              .map(Occurrence::entity)
              .filter(entity -> entity.label().equals("Crimea"))
              .findFirst();
      default -> Optional.empty();
    };
  }

  /**
   * "the country": one of the same sentence that does not itself act ("Russia fired at the
   * country"), else the one that the sentences before tell of most.
   */
  private Optional<Entity> country(Stretch words, List<Occurrence> before) {
    List<Occurrence> beside =
        before.stream()
            .filter(name -> name.sentence().index() == words.sentence().index())
            .toList();
    Set<Entity> acting =
        beside.stream().filter(Locations::acts).map(Occurrence::entity).collect(Collectors.toSet());
    List<Entity> told =
        before.stream()
            .filter(name -> !acts(name) && name.name().type() != Name.Type.NATIONALITY)
            .flatMap(name -> land(name.entity()).stream())
            .filter(land -> !acting.contains(land))
            .toList();
    return beside.stream()
        .filter(name -> name.name().type() == Name.Type.COUNTRY || isPeople(name))
        .flatMap(name -> land(name.entity()).stream())
        .filter(land -> !acting.contains(land))
        .findFirst()
        .or(() -> mostOf(told));
  }

  /** Of those told most often the first. */
  private static Optional<Entity> mostOf(List<Entity> told) {
    return told.stream().max(Comparator.comparingInt(it -> Collections.frequency(told, it)));
  }

  /** "Ukrainians", but not "Ukrainian drones". */
  private static boolean isPeople(Occurrence name) {
    return name.name().type() == Name.Type.NATIONALITY
        && name.sentence().token(name.name().end() - 1).lower().endsWith("s");
  }

  /** The country that the last place named lies in or is, which no verb follows. */
  private Optional<Entity> homeland(List<Occurrence> before) {
    return before.stream()
        .filter(name -> name.name().type() != Name.Type.NATIONALITY && !acts(name))
        .flatMap(name -> land(name.entity()).stream())
        .findFirst();
  }

  private Optional<Entity> land(Entity place) {
    return place.country().flatMap(gazetteer::entity);
  }

  private static boolean acts(Occurrence name) {
    int next = name.name().end();
    int first = name.name().start();
    boolean governed =
        first > 0
            && name.sentence()
                .token(first - 1)
                .lower()
                .matches("in|of|on|to|from|with|against|for");
    return !governed
        && next < name.sentence().size()
        && name.sentence().token(next).tag().matches("VB[DNPZ]|MD");
  }

  /** A place of which only the name is known may be one as well. */
  private boolean mayBeSettlement(Entity place) {
    return place.type() == Entity.Type.SETTLEMENT
        || isCity(place)
        || (place.type() == Entity.Type.PLACE && gazetteer.entity(place.id()).isEmpty());
  }

  private static boolean isCity(Entity place) {
    return place.population() > 0 || place.detail(Detail.KIND).filter("city"::equals).isPresent();
  }

  /** The region and country of a place. */
  Location location(Entity place) {
    return Location.of(place, gazetteer);
  }
}
