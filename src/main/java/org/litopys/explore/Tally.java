package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In how many facts a thing plays a part.
 *
 * @param facts how many
 */
public record Tally(Thing thing, int facts) {
  private static final Comparator<Tally> MOST_FIRST =
      Comparator.comparingInt(Tally::facts)
          .reversed()
          .thenComparing(tally -> tally.thing().label())
          .thenComparing(tally -> tally.thing().iri());

  /** The things in one role of some facts, those of most facts first. */
  public static ImmutableList<Tally> of(Role role, Collection<Reported> facts) {
    Map<Thing, Integer> counts = new LinkedHashMap<>();
    for (Reported fact : facts) {
      for (Part part : fact.parts()) {
        if (part.role() == role) {
          counts.merge(part.thing(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(count -> new Tally(count.getKey(), count.getValue()))
        .sorted(MOST_FIRST)
        .collect(toImmutableList());
  }
}
