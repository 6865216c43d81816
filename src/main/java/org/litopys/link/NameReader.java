package org.litopys.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Point;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.gazetteer.Sense;
import org.litopys.text.Annotated;
import org.litopys.text.Name;
import org.litopys.text.Sentence;

/**
 * Tells for each name of a text whom or what it names: first what needs nothing else (countries,
 * full names, regions), then what these decide (surnames, bodies, settlements). Immutable and
 * thread-safe.
 */
final class NameReader {
  /** Words between a place and the region that is told of it. */
  private static final int FARTHEST_REGION = 5;

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final Bodies bodies;
  private final Places places;

  NameReader(Gazetteer gazetteer, NameWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.bodies = new Bodies(gazetteer);
    this.places = new Places(gazetteer);
  }

  /** A name where it stands. */
  private record Spot(Sentence sentence, Name name) {
    String text() {
      return new Stretch(sentence, name.start(), name.end()).text();
    }
  }

  TextNames read(Annotated text) {
    List<Spot> spots =
        text.sentences().stream()
            .flatMap(sentence -> sentence.names().stream().map(name -> new Spot(sentence, name)))
            .toList();
    Map<Spot, Entity> found = new HashMap<>();
    Persons persons = new Persons(gazetteer);
    for (Spot spot : spots) {
      simple(spot, spot.text(), persons).ifPresent(entity -> found.put(spot, entity));
    }
    for (Spot spot : spots) {
      if (spot.name().type() == Name.Type.PERSON && !found.containsKey(spot)) {
        found.put(spot, persons.surname(spot.text(), isTitled(spot)));
      } else if (spot.name().type() == Name.Type.ORGANIZATION) {
        found.put(spot, bodies.body(spot.text(), countryBefore(spot, found)));
      }
    }
    places(spots, found);
    return new TextNames(
        spots.stream()
            .map(spot -> new Occurrence(spot.sentence(), spot.name(), found.get(spot)))
            .sorted(Comparator.comparingInt(Occurrence::offset))
            .collect(ImmutableList.toImmutableList()));
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

  private boolean isTitled(Spot spot) {
    int before = spot.name().start() - 1;
    return before >= 0
        && words.is(NameWords.Kind.TITLE, spot.sentence().token(before).text().replace(".", ""));
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

  private void places(List<Spot> spots, Map<Spot, Entity> found) {
    List<Spot> placed =
        spots.stream().filter(spot -> spot.name().type() == Name.Type.PLACE).toList();
    for (Spot spot : placed) {
      if (places.isSure(spot.text())) {
        places.place(spot.text(), Places.Context.NONE).ifPresent(place -> found.put(spot, place));
      }
    }
    List<String> all = regions(spots, found);
    Map<Spot, Entity> sure = ImmutableMap.copyOf(found);
    ListMultimap<Integer, Spot> bySentence =
        Multimaps.index(spots, spot -> spot.sentence().index());
    for (Spot spot : placed) {
      if (!found.containsKey(spot)) {
        String name = spot.text();
        found.put(
            spot,
            places
                .place(name, context(spot, bySentence, sure, all))
                .orElseGet(() -> unknown(name)));
      }
    }
  }

  /** A place of which only the country is sure, if that. */
  private Entity unknown(String name) {
    Entity place = Entity.local(Entity.Type.PLACE, name);
    return new Entity(
        place.id(),
        place.type(),
        name,
        List.of(),
        places.country(name),
        Optional.empty(),
        Optional.empty(),
        place.details());
  }

  private static List<String> regions(List<Spot> spots, Map<Spot, Entity> found) {
    return spots.stream()
        .filter(spot -> spot.name().type() == Name.Type.REGION)
        .flatMap(spot -> found.get(spot).region().stream())
        .distinct()
        .toList();
  }

  private static Places.Context context(
      Spot spot,
      ListMultimap<Integer, Spot> bySentence,
      Map<Spot, Entity> found,
      List<String> all) {
    List<String> adjacent = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    List<Point> near = new ArrayList<>();
    for (int i = spot.sentence().index() - 1; i <= spot.sentence().index() + 1; i++) {
      for (Spot other : bySentence.get(i)) {
        Entity entity = found.get(other);
        if (entity == null || other.equals(spot)) {
          continue;
        }
        if (isDirection(other)) {
          entity.region().ifPresent(regions::add);
        } else if (entity.type() == Entity.Type.SETTLEMENT) {
          entity.point().ifPresent(near::add);
        } else if (isArea(entity)) {
          boolean gives = other.sentence().equals(spot.sentence()) && gives(spot, other);
          entity.region().ifPresent(gives ? adjacent::add : regions::add);
        }
      }
    }
    return new Places.Context(adjacent, regions, all, near);
  }

  /** "in the Kharkiv direction", "on the Pokrovsk front". */
  private static boolean isDirection(Spot spot) {
    int next = spot.name().end();
    return next < spot.sentence().size()
        && spot.sentence().token(next).lower().matches("directions?|sector|front|axis");
  }

  private static boolean isArea(Entity entity) {
    return entity.type() == Entity.Type.PLACE
        || (entity.type() == Entity.Type.REGION && entity.population() == 0);
  }

  /** Whether a region is told of a name: "X in the Sumy region", "X, Y and Z (Sumy region)". */
  private static boolean gives(Spot spot, Spot region) {
    int from = spot.name().end();
    int to = region.name().start();
    if (from >= to) {
      return false;
    }
    Stretch between = new Stretch(spot.sentence(), from, to);
    if (spot.sentence().token(to - 1).text().equals("(")) {
      return between.tokens().stream()
          .noneMatch(token -> token.text().equals(")") || token.hasTag("VB"));
    }
    return to - from <= FARTHEST_REGION
        && between.tokens().stream()
            .allMatch(token -> token.tag().matches(",|IN|DT|POS|JJ|NNS?|NNPS?|-LRB-|\\("));
  }
}
