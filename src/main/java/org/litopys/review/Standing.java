package org.litopys.review;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.litopys.curation.Kind;
import org.litopys.gazetteer.Entity;
import org.litopys.wikidata.Name;

/**
 * What a graph has of an entity.
 *
 * @param id as decisions name it
 * @param numbers its Wikidata numbers
 * @param facts how many facts it takes part in
 */
public record Standing(String id, Name name, ImmutableSortedSet<String> numbers, long facts) {
  /** Which of two that are one is to stay: the one with a number, then the weightier. */
  static final Comparator<Standing> BEST_FIRST =
      Comparator.comparing((Standing entity) -> !entity.id().startsWith("Q"))
          .thenComparing(entity -> entity.numbers().isEmpty())
          .thenComparingLong(entity -> -entity.facts())
          .thenComparing(Standing::id);

  Entity.Type type() {
    return name.type();
  }

  Kind kind() {
    return Kind.of(type());
  }

  /** Whether one article names it in a way that could mean anybody or several places. */
  public boolean isOfOneText() {
    return Entity.isOfOneText(id);
  }

  boolean mayShareCountryWith(Standing other) {
    Optional<String> one = name.country();
    return one.isEmpty() || other.name.country().isEmpty() || one.equals(other.name.country());
  }

  @Override
  public String toString() {
    return name.label() + " (" + id + ", " + facts + (facts == 1 ? " fact)" : " facts)");
  }
}
