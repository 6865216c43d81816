package org.litopys.link;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.gazetteer.Sense;
import org.litopys.text.Annotated;
import org.litopys.text.Name;

/**
 * Tells for each name of a text whom or what it names: first what needs nothing else (countries,
 * full names, regions), then what these decide (surnames, bodies, settlements). Immutable and
 * thread-safe.
 */
final class NameReader {
  private final Gazetteer gazetteer;
  private final NameWords words;
  private final FarPlaces far;
  private final CommonBodies common;
  private final Bodies bodies;
  private final Places places;
  private final PlaceNames placeNames;

  NameReader(
      Gazetteer gazetteer, NameWords words, Places places, FarPlaces far, CommonBodies common) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.far = far;
    this.common = common;
    this.bodies = new Bodies(gazetteer);
    this.places = places;
    this.placeNames = new PlaceNames(places);
  }

  TextNames read(Annotated text) {
    List<Spot> spots =
        text.sentences().stream()
            .flatMap(sentence -> sentence.names().stream().map(name -> new Spot(sentence, name)))
            .toList();
    Map<Spot, Entity> found = new HashMap<>();
    Persons persons = new Persons(gazetteer);
    for (Spot spot : spots) {
      far.place(spot)
          .or(() -> simple(spot, spot.text(), persons))
          .ifPresent(entity -> found.put(spot, entity));
    }
    for (Spot spot : spots) {
      if (spot.name().type() == Name.Type.PERSON && !found.containsKey(spot)) {
        found.put(spot, persons.surname(spot.text(), title(spot)));
      } else if (spot.name().type() == Name.Type.ORGANIZATION) {
        found.put(spot, bodies.body(spot.text(), countryBefore(spot, found)));
      }
    }
    readCommonBodies(found);
    placeNames.read(spots, found);
    return new TextNames(
        spots.stream()
            .map(spot -> new Occurrence(spot.sentence(), spot.name(), found.get(spot)))
            .sorted(Comparator.comparingInt(Occurrence::offset))
            .collect(ImmutableList.toImmutableList()));
  }

  /** "the Defence Ministry" is that of Russia if the text names that one and no other. */
  private void readCommonBodies(Map<Spot, Entity> found) {
    Set<Entity> told =
        found.values().stream()
            .filter(body -> body.type() == Entity.Type.ORGANIZATION && body.country().isPresent())
            .collect(Collectors.toSet());
    Set<Entity> states =
        told.stream()
            .flatMap(body -> body.country().flatMap(gazetteer::entity).stream())
            .collect(Collectors.toSet());
    for (Map.Entry<Spot, Entity> name : found.entrySet()) {
      if (common.has(name.getValue())) {
        List<Entity> meant =
            states.stream()
                .map(state -> bodies.body(name.getKey().text(), Optional.of(state)))
                .filter(told::contains)
                .toList();
        if (meant.size() == 1) {
          name.setValue(meant.get(0));
        }
      }
    }
  }

  /** What a name names, where nothing else of the text can change it. */
  private Optional<Entity> simple(Spot spot, String name, Persons persons) {
    return switch (spot.name().type()) {
      case PERSON -> name.indexOf(' ') > 0 ? Optional.of(persons.full(name)) : Optional.empty();
      case COUNTRY -> Optional.of(country(name, Sense.Use.NAME));
      case NATIONALITY -> Optional.of(country(name, Sense.Use.DEMONYM));
      case REGION ->
          Optional.of(places.region(name).orElseGet(() -> Entity.local(Entity.Type.REGION, name)));
      case WEAPON -> Optional.of(weapon(name));
      case ORGANIZATION, PLACE -> Optional.empty();
    };
  }

  private Entity country(String name, Sense.Use use) {
    return gazetteer.named(name).stream()
        .filter(sense -> sense.entity().type() == Entity.Type.COUNTRY && sense.use() == use)
        .map(Sense::entity)
        .findFirst()
        .orElseGet(() -> Entity.local(Entity.Type.COUNTRY, name));
  }

  private Entity weapon(String name) {
    String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return weaponNamed(name)
        .or(() -> weaponNamed(singular))
        .orElseGet(() -> Entity.local(Entity.Type.WEAPON, name));
  }

  private Optional<Entity> weaponNamed(String name) {
    return gazetteer.named(name).stream()
        .map(Sense::entity)
        .filter(entity -> entity.type() == Entity.Type.WEAPON)
        .findFirst();
  }

  /** The title right before a name: "General". */
  private Optional<String> title(Spot spot) {
    int before = spot.name().start() - 1;
    return before < 0
        ? Optional.empty()
        : Optional.of(spot.sentence().token(before).text().replace(".", ""))
            .filter(word -> words.is(NameWords.Kind.TITLE, word));
  }

  /** The country of "Russia's Defense Ministry", "the Ukrainian Border Guard". */
  private static Optional<Entity> countryBefore(Spot spot, Map<Spot, Entity> found) {
    int start = spot.name().start();
    boolean possessive = start > 0 && spot.sentence().token(start - 1).hasTag("POS");
    int end = possessive ? start - 1 : start;
    return spot.sentence().names().stream()
        .filter(
            name ->
                name.end() == end
                    && (name.type() == Name.Type.NATIONALITY
                        || (possessive && name.type() == Name.Type.COUNTRY)))
        .findFirst()
        .map(name -> found.get(new Spot(spot.sentence(), name)));
  }
}
