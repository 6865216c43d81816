package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;

/**
 * Places that bear a name of ours and lie elsewhere, as the words beside them tell: "Odessa,
 * Texas", "the state of Georgia", "Atlanta, Georgia". Immutable and thread-safe.
 */
final class FarPlaces {
  private static final int LONGEST = 2;

  private final Gazetteer gazetteer;
  private final ImmutableMap<String, Entity> countries;

  private FarPlaces(Gazetteer gazetteer, Map<String, Entity> countries) {
    this.gazetteer = gazetteer;
    this.countries = ImmutableMap.copyOf(countries);
  }

  /**
   * Reads {@code far-regions.tsv}.
   *
   * @throws IllegalArgumentException if a line is broken or its country is unknown: the message
   *     names the file and the line
   */
  static FarPlaces load(Path lexicon, Gazetteer gazetteer) {
    Map<String, Entity> countries = new HashMap<>();
    for (Row row : Table.read(lexicon.resolve("far-regions.tsv"))) {
      Entity country =
          gazetteer
              .coded(row.require("country"))
              .orElseThrow(
                  () ->
                      row.error(
                          "the gazetteer has no country \"" + row.get("country") + "\"; add it"));
      row.list("regions").forEach(region -> countries.put(region, country));
    }
    return new FarPlaces(gazetteer, countries);
  }

  /** The far place that a name means, if the words tell so. */
  Optional<Entity> place(Spot spot) {
    return switch (spot.name().type()) {
      case PLACE, REGION -> regionAfter(spot).map(region -> in(spot.text(), region));
      case COUNTRY ->
          countries.containsKey(spot.text()) && isState(spot)
              ? Optional.of(
                  Entity.local(Entity.Type.REGION, spot.text()).of(countries.get(spot.text()).id()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Entity in(String name, String region) {
    return Entity.local(Entity.Type.PLACE, name + ", " + region).of(countries.get(region).id());
  }

  /** The far region after the name and a comma, unless a country bears its name too. */
  private Optional<String> regionAfter(Spot spot) {
    Sentence sentence = spot.sentence();
    int comma = spot.name().end();
    if (comma >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    for (int length = LONGEST; length > 0; length--) {
      int end = comma + 1 + length;
      if (end <= sentence.size()) {
        String region = new Stretch(sentence, comma + 1, end).text();
        if (countries.containsKey(region) && !isCountry(sentence, comma + 1)) {
          return Optional.of(region);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCountry(Sentence sentence, int token) {
    return sentence.names().stream()
        .anyMatch(name -> name.start() == token && name.type() == Name.Type.COUNTRY);
  }

  /** "the state of Georgia", "Atlanta, Georgia": after a city that is none of ours. */
  private boolean isState(Spot spot) {
    Sentence sentence = spot.sentence();
    int start = spot.name().start();
    if (start < 2) {
      return false;
    }
    String before = sentence.token(start - 1).lower();
    int city = start - 2;
    return (before.equals("of") && sentence.token(city).lower().equals("state"))
        || (before.equals(",")
            && sentence.token(city).tag().equals("NNP")
            && sentence.names().stream()
                .filter(name -> name.start() <= city && city < name.end())
                .allMatch(name -> name.type() == Name.Type.PLACE)
            && !isIn(sentence.token(city).text(), spot.text()));
  }

  private boolean isIn(String city, String country) {
    return gazetteer.named(city).stream()
        .flatMap(sense -> sense.entity().country().stream())
        .flatMap(id -> gazetteer.entity(id).stream())
        .anyMatch(state -> state.label().equals(country));
  }
}
