package org.litopys.review;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.litopys.curation.Kind;
import org.litopys.gazetteer.Entity;

/**
 * What a graph has of an entity.
 *
 * @param id as decisions name it
 * @param numbers its Wikidata numbers
 * @param country the IRI of its country
 * @param facts how many facts it takes part in
 */
public record Standing(
    String id,
    Entity.Type type,
    String label,
    ImmutableSortedSet<String> names,
    ImmutableSortedSet<String> numbers,
    Optional<String> country,
    long facts) {
  /** Which of two that are one is to stay: the one with a number, then the weightier. */
  static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing((Standing entity) -> !entity.id().startsWith("Q"))
          .thenComparing(entity -> entity.numbers().isEmpty())
          .thenComparingLong(entity -> -entity.facts())
          .thenComparing(Standing::id);

  Kind kind() {
    return Kind.of(type);
  }

  boolean mayShareCountryWith(Standing other) {
    return country.isEmpty() || other.country().isEmpty() || country.equals(other.country());
  }

  @Override
  public String toString() {
    return label + " (" + id + ", " + facts + (facts == 1 ? " fact)" : " facts)");
  }
}
