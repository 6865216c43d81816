package org.litopys.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Name;

/**
 * Tells which places the names of a text name: first those that only one place can bear, then by
 * these and the regions of the text the others. Immutable and thread-safe.
 */
final class PlaceNames {
  private static final double IN_TEXT = 0.8;

  private final Places places;

  PlaceNames(Places places) {
    this.places = places;
  }

  /** Adds the places to what the names of a text are found to name. */
  void read(List<Spot> spots, Map<Spot, Entity> found) {
    List<Spot> placed =
        spots.stream()
            .filter(spot -> spot.name().type() == Name.Type.PLACE && !found.containsKey(spot))
            .toList();
    ImmutableListMultimap<Integer, Occurrence> regions = bySentence(spots, found);
    for (Spot spot : placed) {
      sure(spot, regions).ifPresent(place -> found.put(spot, place));
    }
    ImmutableMap<String, Double> text = regions(spots, found);
    ImmutableListMultimap<Integer, Occurrence> sure = bySentence(spots, found);
    for (Spot spot : placed) {
      if (!found.containsKey(spot)) {
        PlaceContext context = PlaceContext.of(spot.words(), around(spot, sure), text);
        found.put(
            spot,
            places.place(spot.text(), context).orElseGet(() -> unknown(spot.text(), context)));
      }
    }
  }

  /** The one place of this name, unless the words around say that it lies elsewhere. */
  private Optional<Entity> sure(Spot spot, ImmutableListMultimap<Integer, Occurrence> regions) {
    return places
        .sure(spot.text())
        .filter(
            place -> {
              PlaceContext context =
                  PlaceContext.of(spot.words(), around(spot, regions), ImmutableMap.of());
              return context.given().isEmpty()
                  || place.region().filter(context.given()::contains).isPresent();
            });
  }

  private static ImmutableListMultimap<Integer, Occurrence> bySentence(
      List<Spot> spots, Map<Spot, Entity> found) {
    ImmutableList<Occurrence> known =
        spots.stream()
            .filter(found::containsKey)
            .map(spot -> new Occurrence(spot.sentence(), spot.name(), found.get(spot)))
            .collect(ImmutableList.toImmutableList());
    return Multimaps.index(known, occurrence -> occurrence.sentence().index());
  }

  private static List<Occurrence> around(
      Spot spot, ImmutableListMultimap<Integer, Occurrence> bySentence) {
    List<Occurrence> around = new ArrayList<>();
    int index = spot.sentence().index();
    for (int i = index - 1; i <= index + 1; i++) {
      around.addAll(bySentence.get(i));
    }
    return around;
  }

  private static ImmutableMap<String, Double> regions(List<Spot> spots, Map<Spot, Entity> found) {
    Map<String, Double> regions = new HashMap<>();
    for (Spot spot : spots) {
      if (spot.name().type() == Name.Type.REGION) {
        found.get(spot).region().ifPresent(region -> regions.put(region, IN_TEXT));
      }
    }
    return ImmutableMap.copyOf(regions);
  }

  /** A place of which only the country is sure, if that: its own, or that of the region told. */
  private Entity unknown(String name, PlaceContext context) {
    Entity place = Entity.local(Entity.Type.PLACE, name);
    return new Entity(
        place.id(),
        place.type(),
        name,
        List.of(),
        places.country(name).or(() -> places.countryOf(context.given())),
        Optional.empty(),
        Optional.empty(),
        place.details());
  }
}
