package org.litopys.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Entity.Point;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.Sense;
import org.litopys.gazetteer.Spelling;

/**
 * Places by name. Of several bearers of a name the one is taken that fits best the regions and
 * places beside it, its size, and how near the front it lies; where two fit as well, none.
 * Immutable and thread-safe.
 */
final class Places {
  /** Spellings farther apart are not taken for one name. */
  private static final double FARTHEST = 0.5;

  /** The same for names with few consonants. */
  private static final double FARTHEST_SHORT = 0.34;

  private static final int LONG_SKELETON = 4;

  /** Of two names that sound alike a town of this size is meant. */
  private static final long TOWN = 5000;

  /** Within this many kilometres another place speaks for a bearer. */
  private static final double NEAR = 120;

  /** A bearer must lead the next in another region by this. */
  private static final double LEAD = 0.25;

  private final Gazetteer gazetteer;

  Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * What stands around a name.
   *
   * @param adjacent ids of regions that the words give for it: "X in the Sumy region"
   * @param regions ids of regions that the sentence names
   * @param all ids of regions that the text names
   * @param near places beside it that are sure
   */
  record Context(List<String> adjacent, List<String> regions, List<String> all, List<Point> near) {
    static final Context NONE = new Context(List.of(), List.of(), List.of(), List.of());
  }

  /** The region of this name, with or without a word for a region. */
  Optional<Entity> region(String name) {
    String stem =
        name.replaceFirst("(?i)^the\\s+", "")
            .replaceFirst("(?i)\\s+(oblast|region|province|krai|voivodeship|county)s?$", "");
    ImmutableList<Sense> senses = gazetteer.named(stem);
    return gazetteer.named(name).stream()
        .filter(sense -> sense.entity().type() == Entity.Type.REGION && stem.equals(name))
        .filter(sense -> sense.entity().population() == 0)
        .map(Sense::entity)
        .findFirst()
        .or(() -> regionOf(senses, false))
        .or(() -> regionOf(gazetteer.named(name), true))
        .or(() -> regionOf(near(stem), false));
  }

  private static Optional<Entity> regionOf(List<Sense> senses, boolean city) {
    return senses.stream()
        .map(Sense::entity)
        .filter(entity -> entity.type() == Entity.Type.REGION)
        .filter(entity -> (entity.population() > 0) == city)
        .findFirst();
  }

  private List<Sense> near(String name) {
    int sounds = Spelling.skeleton(name).length();
    double farthest = sounds >= LONG_SKELETON ? FARTHEST : sounds > 2 ? FARTHEST_SHORT : 0;
    return gazetteer.sounding(name).stream()
        .filter(sense -> Spelling.distance(name, sense.form()) < farthest)
        .toList();
  }

  /** Whether just one place can bear the name. */
  boolean isSure(String name) {
    List<Entity> bearers = candidates(name).stream().distinct().toList();
    List<Entity> exact = places(gazetteer.named(name)).stream().distinct().toList();
    return bearers.size() == 1
        || (exact.size() == 1 && (exact.get(0).population() >= TOWN || isKnown(exact.get(0))));
  }

  private static boolean isKnown(Entity place) {
    return place.type() == Entity.Type.PLACE || place.detail(Detail.KNOWN).isPresent();
  }

  /** The place of this name that fits its surroundings. */
  Optional<Entity> place(String name, Context context) {
    List<Entity> ranked =
        candidates(name).stream()
            .distinct()
            .sorted(
                Comparator.comparingDouble((Entity e) -> -score(e, name, context))
                    .thenComparing(Entity::id))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Entity best = ranked.get(0);
    double lead = score(best, name, context) - LEAD;
    boolean rivalled =
        ranked.stream()
            .skip(1)
            .anyMatch(e -> !e.region().equals(best.region()) && score(e, name, context) > lead);
    return rivalled ? Optional.empty() : Optional.of(best);
  }

  /** The country in which all bearers of a name lie. */
  Optional<String> country(String name) {
    List<Optional<String>> countries =
        candidates(name).stream().map(Entity::country).distinct().toList();
    return countries.size() == 1 ? countries.get(0) : Optional.empty();
  }

  private List<Entity> candidates(String name) {
    List<Entity> bearers = new ArrayList<>(places(gazetteer.named(name)));
    boolean exact = bearers.stream().anyMatch(place -> place.label().equals(name));
    bearers.addAll(exact ? List.of() : places(near(name)));
    String stem = name.replaceFirst("(?i)\\s+(district|raion|city|village|town|port)$", "");
    return bearers.isEmpty() && !stem.equals(name) ? candidates(stem) : bearers;
  }

  private static List<Entity> places(List<Sense> senses) {
    List<Entity> places = new ArrayList<>();
    for (Sense sense : senses) {
      switch (sense.entity().type()) {
        case SETTLEMENT, PLACE -> places.add(sense.entity());
        case REGION -> {
          if (sense.use() == Sense.Use.NAME) {
            places.add(sense.entity());
          }
        }
        default -> {}
      }
    }
    return places;
  }

  /** How well a bearer fits: its prior weight, and what the words around say for it. */
  private double score(Entity place, String name, Context context) {
    double score = Math.log10(place.population() + 200.0);
    score += place.detail(Detail.KNOWN).isPresent() ? 2 : 0;
    score += place.type() == Entity.Type.PLACE ? 3 : 0;
    score -= 3 * distance(name, place);
    score -= isKnown(place) || Spelling.distance(name, place.label()) < FARTHEST ? 0 : 1.5;
    Optional<String> region = place.region();
    if (region.isPresent()) {
      score += isFront(region.get()) ? 0.8 : 0;
      score += context.adjacent().contains(region.get()) ? 8 : 0;
      score += context.regions().contains(region.get()) ? 2.5 : 0;
      score += context.all().contains(region.get()) ? 0.8 : 0;
    }
    return score + place.point().map(point -> nearness(point, context)).orElse(0.0);
  }

  private static double distance(String name, Entity place) {
    return Stream.concat(Stream.of(place.label()), place.aliases().stream())
        .mapToDouble(alias -> Spelling.distance(name, alias))
        .min()
        .orElse(1);
  }

  private boolean isFront(String region) {
    return gazetteer.entity(region).flatMap(r -> r.detail(Detail.KNOWN)).isPresent();
  }

  private static double nearness(Point point, Context context) {
    return context.near().stream()
            .mapToDouble(other -> Math.max(0, 1 - kilometres(point, other) / NEAR))
            .average()
            .orElse(0)
        * 4;
  }

  private static double kilometres(Point one, Point other) {
    double north = (one.latitude() - other.latitude()) * 111.2;
    double east =
        (one.longitude() - other.longitude())
            * 111.2
            * Math.cos(Math.toRadians((one.latitude() + other.latitude()) / 2));
    return Math.hypot(north, east);
  }
}
