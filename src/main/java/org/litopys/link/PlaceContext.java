package org.litopys.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Point;

/**
 * What stands around the name of a place and tells where it may lie. Immutable.
 *
 * @param given ids of the regions that the words give for it: "X in the Sumy region"
 * @param regions ids of other regions that are named, with how much each says
 * @param near places beside it that are sure
 */
record PlaceContext(
    ImmutableSet<String> given, ImmutableMap<String, Double> regions, ImmutableList<Point> near) {
  static final PlaceContext NONE =
      new PlaceContext(ImmutableSet.of(), ImmutableMap.of(), ImmutableList.of());

  /** Words between a place and the region that is told of it. */
  private static final int FARTHEST_REGION = 5;

  /** A city of this size after a comma tells where a place lies. */
  private static final long CITY = 100_000;

  /** What the one region of the sentence says for a place; one of the sentence beside it less. */
  private static final double ONLY = 6.5;

  private static final double ONLY_BESIDE = 4;
  private static final double ONE_OF_SEVERAL = 2.5;
  private static final double DIRECTION = 2.5;

  /**
   * Whether the words around tell of a region, or of several places. One place told in the same
   * breath proves little of a village whose name dozens bear: reports list what is far apart.
   */
  boolean tells() {
    return !given.isEmpty()
        || regions.values().stream().anyMatch(says -> says >= DIRECTION)
        || near.stream().distinct().count() > 1;
  }

  /**
   * Reads what the words' own sentence and its neighbours tell.
   *
   * @param around names whose places are known; others of them are passed over
   * @param text the regions that the whole text is about, with how much each says
   */
  static PlaceContext of(
      Stretch words, Collection<Occurrence> around, ImmutableMap<String, Double> text) {
    Set<String> given = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    Set<String> beside = new LinkedHashSet<>();
    Map<String, Double> regions = new HashMap<>(text);
    ImmutableList.Builder<Point> near = ImmutableList.builder();
    for (Occurrence other : around) {
      int apart = Math.abs(other.sentence().index() - words.sentence().index());
      if (apart > 1 || other.span().overlaps(words.span()) || !other.entity().isPlace()) {
        continue;
      }
      Entity place = other.entity();
      if (apart == 0 && tells(words, other)) {
        place.region().ifPresent(given::add);
      } else if (isDirection(other)) {
        place.region().ifPresent(region -> regions.merge(region, DIRECTION, Math::max));
      } else if (isArea(place)) {
        place.region().ifPresent((apart == 0 ? named : beside)::add);
      }
      if (place.type() == Entity.Type.SETTLEMENT && !isDirection(other)) {
        place.point().ifPresent(near::add);
      }
    }
    weigh(named, ONLY, regions);
    weigh(beside, named.isEmpty() ? ONLY_BESIDE : ONE_OF_SEVERAL, regions);
    return new PlaceContext(ImmutableSet.copyOf(given), ImmutableMap.copyOf(regions), near.build());
  }

  private static void weigh(Set<String> named, double alone, Map<String, Double> regions) {
    double weight = named.size() == 1 ? alone : Math.min(alone, ONE_OF_SEVERAL);
    named.forEach(region -> regions.merge(region, weight, Math::max));
  }

  /** Whether a region or city is told of the words. */
  private static boolean tells(Stretch words, Occurrence other) {
    return isArea(other.entity()) ? tellsRegion(words, other) : tellsCity(words, other);
  }

  /** "in the Kharkiv direction", "on the Pokrovsk front". */
  private static boolean isDirection(Occurrence name) {
    int next = name.name().end();
    return next < name.sentence().size()
        && name.sentence().token(next).lower().matches("directions?|sector|front|axis");
  }

  private static boolean isArea(Entity entity) {
    return entity.type() == Entity.Type.PLACE
        || (entity.type() == Entity.Type.REGION && entity.population() == 0);
  }

  /** "X in the Sumy region", "X, Y and Z (Sumy region)", "the Sumy region's X". */
  private static boolean tellsRegion(Stretch words, Occurrence region) {
    int from = words.to();
    int to = region.name().start();
    if (from >= to) {
      return owns(region, words);
    }
    Stretch between = new Stretch(words.sentence(), from, to);
    if (words.token(to - 1).text().equals("(")) {
      return between.tokens().stream()
          .noneMatch(token -> token.text().equals(")") || token.hasTag("VB"));
    }
    boolean apposed = words.token(from).text().equals(",") && words.token(from + 1).hasTag("DT");
    return to - from <= (apposed ? 2 * FARTHEST_REGION : FARTHEST_REGION)
        && between.tokens().stream()
            .allMatch(token -> token.tag().matches(",|IN|DT|POS|JJ|NNS?|NNPS?|-LRB-|\\("));
  }

  /** "X, Kharkiv", "X in Kharkiv", "Kharkiv's X": one place of a city, not of a list. */
  private static boolean tellsCity(Stretch words, Occurrence city) {
    if (city.entity().population() < CITY) {
      return false;
    }
    int from = words.to();
    int to = city.name().start();
    if (from >= to) {
      return owns(city, words);
    }
    boolean listed = words.from() > 0 && words.token(words.from() - 1).text().matches(",|and|or");
    int after = city.name().end();
    boolean goesOn =
        after < words.sentence().size() && words.token(after).lower().matches("and|or|&");
    return to - from == 1 && !listed && !goesOn && words.token(from).lower().matches(",|in");
  }

  private static boolean owns(Occurrence area, Stretch words) {
    return area.name().end() == words.from() - 1
        && words.token(words.from() - 1).tag().equals("POS");
  }
}
