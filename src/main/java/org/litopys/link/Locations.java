package org.litopys.link;

import java.util.List;
import java.util.Optional;
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

  /** Parts of a country or of the world: the words are a place of their own. */
  private static final String PART =
      ".*\\b(east|eastern|south|southern|north|northern|west|western|central|occupied|liberated|"
          + "northeastern|southeastern|northwestern|southwestern|territor\\w+|front|frontline|"
          + "areas?|regions|cities|towns|parts|border|coast|settlements|villages)\\b.*";

  private final Gazetteer gazetteer;

  Locations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
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
      return sight(words).or(() -> definite(words, discourse));
    }
    Occurrence country = names.get(0);
    boolean alone = words.lower().equals(country.sentence().span(country.name()).toString());
    if (place.isEmpty() && !alone && words.lower().matches(PART)) {
      return Optional.of(described(words, country.entity()));
    }
    return Optional.of(country.entity());
  }

  /** "liberated areas of the Sumy region" is no region, "eastern Kyiv" is Kyiv. */
  private static boolean isPart(Stretch words, Occurrence place) {
    return words.head().to() <= place.name().start()
        && words
            .head()
            .lower()
            .matches(".*\\b(areas|settlements|villages|towns|parts|territories)");
  }

  private static Entity described(Stretch words, Entity country) {
    Entity local = Entity.local(Entity.Type.PLACE, words.text());
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
                entity.isPlace()
                    || entity.detail(Detail.KIND).filter("seat of government"::equals).isPresent())
        .findFirst();
  }

  private static Optional<Entity> definite(Stretch words, Discourse discourse) {
    String noun = words.token(words.to() - 1).lower();
    Stream<Occurrence> before =
        discourse.names().before(words.span().start()).stream()
            .filter(name -> words.sentence().index() - name.sentence().index() <= FAR)
            .filter(name -> name.entity().isPlace());
    return switch (noun) {
      case "city", "town", "village", "settlement" ->
          before.map(Occurrence::entity).filter(Locations::isSettlement).findFirst();
      case "region", "oblast", "province" ->
          before
              .map(Occurrence::entity)
              .filter(entity -> entity.type() == Entity.Type.REGION)
              .findFirst();
      case "country" ->
          before
              .filter(name -> name.name().type() == Name.Type.COUNTRY)
              .map(Occurrence::entity)
              .findFirst();
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

  private static boolean isSettlement(Entity place) {
    return place.type() == Entity.Type.SETTLEMENT
        || place.population() > 0
        || place.detail(Detail.KIND).filter("city"::equals).isPresent();
  }

  /** The region and country of a place. */
  Location location(Entity place) {
    return new Location(
        place.region().flatMap(gazetteer::entity), place.country().flatMap(gazetteer::entity));
  }
}
