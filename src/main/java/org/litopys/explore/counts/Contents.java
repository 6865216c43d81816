package org.litopys.explore.counts;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Facts;
import org.litopys.explore.Relation;

/**
 * What there is, in figures.
 *
 * @param counts how many there are of what, in words
 * @param first the day of the first article that has one
 * @param last the day of the last
 */
public record Contents(
    ImmutableMap<String, Integer> counts, Optional<LocalDate> first, Optional<LocalDate> last) {

  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of("Country", "Oblast", "Settlement", "Place");

  /** Counts facts, and the things that play a part in them. */
  public static Contents of(Facts facts) {
    List<LocalDate> days = facts.articles().stream().flatMap(a -> a.published().stream()).toList();
    return new Contents(
        ImmutableMap.<String, Integer>builder()
            .put("articles", facts.articles().size())
            .put("statements", count(facts, Relation.SAID))
            .put("supplies", count(facts, Relation.SUPPLIES))
            .put("event reports", count(facts, Relation.EVENT))
            .put("events", things(facts, ImmutableSet.of("Event")))
            .put("people", things(facts, ImmutableSet.of("Person")))
            .put("organizations", things(facts, ImmutableSet.of("Organization")))
            .put("places", things(facts, PLACES))
            .put("weapons", things(facts, ImmutableSet.of("Weapon", "WeaponSystem")))
            .buildOrThrow(),
        days.stream().min(LocalDate::compareTo),
        days.stream().max(LocalDate::compareTo));
  }

  private static int count(Facts facts, Relation relation) {
    return (int) facts.all().stream().filter(fact -> fact.relation() == relation).count();
  }

  private static int things(Facts facts, ImmutableSet<String> types) {
    return (int) facts.things().stream().filter(thing -> types.contains(thing.type())).count();
  }
}
