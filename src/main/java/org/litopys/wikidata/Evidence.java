package org.litopys.wikidata;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Spelling;

/** What is known of a named thing, held against what is known of a candidate. */
final class Evidence {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  /** Shorter words hardly ever tell what something is. */
  private static final int SHORTEST_WORD = 4;

  /** So much of a word is its stem: "minister" and "ministry" meet, "politics" and "policy" not. */
  private static final int STEM = 6;

  /** Words of descriptions that tell nothing. */
  private static final ImmutableSet<String> EMPTY =
      ImmutableSet.of(
          "from", "with", "that", "this", "their", "were", "been", "have", "other", "which",
          "after", "until", "since", "born", "former", "first", "also", "known", "about", "during");

  private static final double EARTH_RADIUS_KM = 6371;
  private static final double NEAR_KM = 5;

  /** A municipality, whose middle may stand for a settlement, reaches so far. */
  private static final double FAR_KM = 40;

  private final Name name;
  private final ImmutableSet<String> words;

  Evidence(Name name) {
    this.name = name;
    words = stems(name.context());
  }

  /** Whether a candidate cannot be meant: it is of another country, code, or it lies elsewhere. */
  boolean contradicts(Candidate candidate) {
    boolean elsewhere = distance(candidate).filter(km -> km > FAR_KM).isPresent();
    boolean foreign =
        name.country().isPresent() && !candidate.countries().isEmpty() && !isSameCountry(candidate);
    return elsewhere || foreign || isOtherCode(candidate);
  }

  boolean isSameCountry(Candidate candidate) {
    return name.country().filter(candidate.countries()::contains).isPresent();
  }

  boolean isSamePage(Candidate candidate) {
    return name.wikipedia().isPresent() && name.wikipedia().equals(candidate.wikipedia());
  }

  /** Whether both have the code of one settlement; the longer one tells more than that. */
  boolean isSameCode(Candidate candidate) {
    return codes(candidate, (one, other) -> one.startsWith(other) || other.startsWith(one));
  }

  private boolean isOtherCode(Candidate candidate) {
    return codes(candidate, (one, other) -> !one.startsWith(other) && !other.startsWith(one));
  }

  private boolean codes(Candidate candidate, BiPredicate<String, String> holds) {
    return name.code().isPresent()
        && candidate.code().filter(code -> holds.test(code, name.code().get())).isPresent();
  }

  /** How much of what is said of the candidate is said of the name, too; 1 for the same place. */
  double context(Candidate candidate) {
    if (distance(candidate).filter(km -> km <= NEAR_KM).isPresent()) {
      return 1;
    }
    ImmutableSet<String> names = stems(List.of(name.label(), candidate.label()));
    ImmutableSet<String> nations = nations(candidate);
    Stream<String> texts =
        Stream.concat(Stream.of(candidate.description()), candidate.about().stream());
    long hits =
        stems(texts.toList()).stream()
            .filter(words::contains)
            .filter(word -> !names.contains(word) && !nations.contains(word))
            .count();
    return hits / (hits + 1.0);
  }

  /**
   * The names in the description of anything but a place: "Ukrainian" in "Ukrainian politician".
   * Such words stand in every sentence here, and the country counts by itself.
   */
  private ImmutableSet<String> nations(Candidate candidate) {
    return switch (name.type()) {
      case COUNTRY, REGION, SETTLEMENT, PLACE -> ImmutableSet.of();
      default ->
          stems(
              WORDS
                  .splitToStream(candidate.description())
                  .filter(word -> Character.isUpperCase(word.charAt(0)))
                  .toList());
    };
  }

  private static ImmutableSet<String> stems(Collection<String> texts) {
    return texts.stream()
        .flatMap(WORDS::splitToStream)
        .map(Spelling::key)
        .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY.contains(word))
        .map(word -> word.substring(0, Math.min(word.length(), STEM)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private Optional<Double> distance(Candidate candidate) {
    return name.point().flatMap(one -> candidate.point().map(other -> kilometres(one, other)));
  }

  /** By the haversine formula. */
  private static double kilometres(Entity.Point one, Entity.Point other) {
    double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
    double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
    double chord =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
