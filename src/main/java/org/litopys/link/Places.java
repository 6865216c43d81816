package org.litopys.link;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** Nearer spellings are romanizations of one name. */
  private static final double SAME = 0.1;

  /** Of two names that sound alike a town of this size is meant. */
  private static final long TOWN = 5000;

  /** Of more villages of one name none is meant without a word of where it lies. */
  private static final int COMMON = 20;

  /** But a city of this size is, or a place that the gazetteer lists by hand. */
  private static final long CITY = 20_000;

  /** Within this many kilometres another place speaks for a bearer. */
  private static final double NEAR = 120;

  /** Within this many it is a neighbour. */
  private static final double NEXT = 40;

  /** A bearer must lead the next in another region by this. */
  private static final double LEAD = 0.4;

  /** Within this many kilometres of a settlement that the war made known a place is named too. */
  private static final double BEHIND = 40;

  private static final double KILOMETRES_A_DEGREE = 111.2;

  /** A place that a name can mean, and how well it fits. */
  private record Bearer(Entity place, double score) {}

  private final Gazetteer gazetteer;
  private final ImmutableList<Point> front;

  Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.front =
        gazetteer.entities().stream()
            .filter(place -> place.type() == Entity.Type.SETTLEMENT)
            .filter(place -> place.detail(Detail.KNOWN).isPresent())
            .filter(place -> place.region().filter(this::isFront).isPresent())
            .flatMap(place -> place.point().stream())
            .collect(ImmutableList.toImmutableList());
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
        .or(() -> regionOf(near(stem, FARTHEST), false));
  }

  private static Optional<Entity> regionOf(List<Sense> senses, boolean city) {
    return senses.stream()
        .map(Sense::entity)
        .filter(entity -> entity.type() == Entity.Type.REGION)
        .filter(entity -> (entity.population() > 0) == city)
        .findFirst();
  }

  private List<Sense> near(String name, double limit) {
    int sounds = Spelling.skeleton(name).length();
    double farthest = sounds >= LONG_SKELETON ? FARTHEST : sounds > 2 ? FARTHEST_SHORT : 0;
    return gazetteer.sounding(name).stream()
        .filter(sense -> Spelling.distance(name, sense.form()) < Math.min(limit, farthest))
        .toList();
  }

  /** The place of this name, if just one can bear it. */
  Optional<Entity> sure(String name) {
    List<Entity> bearers = candidates(name, PlaceContext.NONE);
    List<Entity> exact = places(gazetteer.named(name));
    boolean only = bearers.size() == 1 || (exact.size() == 1 && isProminent(exact.get(0)));
    return only ? place(name, PlaceContext.NONE) : Optional.empty();
  }

  private static boolean isKnown(Entity place) {
    return place.type() == Entity.Type.PLACE || place.detail(Detail.KNOWN).isPresent();
  }

  /** The place of this name that fits its surroundings. */
  Optional<Entity> place(String name, PlaceContext context) {
    List<Bearer> ranked =
        candidates(name, context).stream()
            .map(place -> new Bearer(place, score(place, name, context)))
            .sorted(
                Comparator.comparingDouble((Bearer bearer) -> -bearer.score())
                    .thenComparing(bearer -> bearer.place().id()))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Bearer best = ranked.get(0);
    boolean settled = best.place().type() == Entity.Type.PLACE || best.place().population() >= CITY;
    if (ranked.size() > COMMON && !context.tells() && !settled) {
      return Optional.empty();
    }
    double lead = best.score() - LEAD;
    boolean rivalled =
        ranked.stream()
            .skip(1)
            .takeWhile(bearer -> bearer.score() > lead)
            .anyMatch(bearer -> !bearer.place().region().equals(best.place().region()));
    return rivalled ? Optional.empty() : Optional.of(best.place());
  }

  /** The country in which all bearers of a name lie. */
  Optional<String> country(String name) {
    List<Optional<String>> countries =
        candidates(name, PlaceContext.NONE).stream().map(Entity::country).distinct().toList();
    return countries.size() == 1 ? countries.get(0) : Optional.empty();
  }

  /** The country of these regions, if they all are of one. */
  Optional<String> countryOf(Set<String> regions) {
    Set<String> countries =
        regions.stream()
            .flatMap(region -> gazetteer.entity(region).stream())
            .flatMap(region -> region.country().stream())
            .collect(Collectors.toSet());
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /**
   * Who can bear a name: those who are written so; others whose name sounds so where there are
   * none, or none in the region that the words give.
   */
  private List<Entity> candidates(String name, PlaceContext context) {
    Set<Entity> bearers = new LinkedHashSet<>(places(gazetteer.named(name)));
    boolean exact = bearers.stream().anyMatch(place -> place.label().equals(name));
    boolean prominent = bearers.stream().anyMatch(Places::isProminent);
    boolean elsewhere =
        !context.given().isEmpty()
            && bearers.stream().noneMatch(place -> isIn(context.given(), place));
    if (elsewhere && prominent) {
      bearers.addAll(places(near(name, SAME)));
    } else if (elsewhere || !exact) {
      bearers.addAll(places(near(name, FARTHEST)));
    }
    return bearers.isEmpty() ? partly(name) : List.copyOf(bearers);
  }

  /** "Pokrovsk district", "Lyman train station": who bears the first words for sure. */
  private List<Entity> partly(String name) {
    String stem = name.replaceFirst("(?i)\\s+(district|raion|city|village|town|port)$", "");
    if (!stem.equals(name)) {
      return candidates(stem, PlaceContext.NONE);
    }
    int last = name.lastIndexOf(' ');
    return last < 0 ? List.of() : sure(name.substring(0, last)).stream().toList();
  }

  private static boolean isProminent(Entity place) {
    return place.population() >= TOWN || isKnown(place);
  }

  private static boolean isIn(Set<String> regions, Entity place) {
    return place.region().filter(regions::contains).isPresent();
  }

  private static List<Entity> places(List<Sense> senses) {
    Set<Entity> places = new LinkedHashSet<>();
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
    return List.copyOf(places);
  }

  /** How well a bearer fits: its prior weight, and what the words around say for it. */
  private double score(Entity place, String name, PlaceContext context) {
    double score = Math.log10(place.population() + 200.0);
    score += place.detail(Detail.KNOWN).isPresent() ? 2 : 0;
    score += place.type() == Entity.Type.PLACE ? 3 : 0;
    score -= place.detail(Detail.KIND).filter("river"::equals).isPresent() ? 2 : 0;
    score -= 3 * distance(name, place);
    score -= isKnown(place) || Spelling.distance(name, place.label()) < FARTHEST ? 0 : 1.5;
    Optional<String> region = place.region();
    if (region.isPresent()) {
      score += isFront(region.get()) ? 0.8 : 0;
      score += isIn(context.given(), place) ? 8 : 0;
      score += context.regions().getOrDefault(region.get(), 0.0);
    }
    return score
        + place
            .point()
            .map(
                point ->
                    3 * nearness(point, context.near(), NEAR)
                        + 3 * nearness(point, context.near(), NEXT)
                        + 1.2 * nearness(point, front, BEHIND))
            .orElse(0.0);
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

  /** From 1 for the nearest point at the same spot to 0 for none within some kilometres. */
  private static double nearness(Point point, List<Point> others, double farthest) {
    double nearest = farthest;
    for (Point other : others) {
      // Most lie too far north or south, which is quickly told.
      if (Math.abs(north(point, other)) < nearest) {
        nearest = Math.min(nearest, kilometres(point, other));
      }
    }
    return 1 - nearest / farthest;
  }

  private static double north(Point one, Point other) {
    return (one.latitude() - other.latitude()) * KILOMETRES_A_DEGREE;
  }

  private static double kilometres(Point one, Point other) {
    double north = north(one, other);
    double east =
        (one.longitude() - other.longitude())
            * KILOMETRES_A_DEGREE
            * Math.cos(Math.toRadians((one.latitude() + other.latitude()) / 2));
    return Math.hypot(north, east);
  }
}
