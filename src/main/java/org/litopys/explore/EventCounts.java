package org.litopys.explore;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;

/**
 * What the map of events shows: reports that pass a filter, counted by oblast. For the choices of
 * other kinds and times, those are counted without the filter's own choice of them.
 *
 * @param reports those that pass, the latest first
 * @param oblasts by oblast, the most first; a report without one is in none
 * @param kinds by kind, of the filter's time
 * @param times over time, of the filter's kinds
 */
public record EventCounts(
    List<Reported> reports,
    ImmutableList<Tally> oblasts,
    ImmutableList<Tally> kinds,
    Histogram times) {
  private static final int MOST_BARS = 120;

  /** Counts event reports; what the filter says of other relations does not matter. */
  public static EventCounts of(Facts facts, Filter filter) {
    List<Reported> reports = facts.where(events(filter));
    return new EventCounts(
        reports,
        Tally.of(Role.OBLAST, reports),
        Tally.of(Role.KIND, facts.where(events(anyKind(filter)))),
        Histogram.of(facts.where(events(anyTime(filter))), MOST_BARS));
  }

  private static Filter events(Filter filter) {
    return new Filter(
        Optional.of(Relation.EVENT),
        filter.parts(),
        filter.about(),
        filter.publisher(),
        filter.from(),
        filter.to());
  }

  private static Filter anyKind(Filter filter) {
    ImmutableSetMultimap.Builder<Role, String> parts = ImmutableSetMultimap.builder();
    filter.parts().entries().stream()
        .filter(part -> part.getKey() != Role.KIND)
        .forEach(parts::put);
    return new Filter(
        filter.relation(),
        parts.build(),
        filter.about(),
        filter.publisher(),
        filter.from(),
        filter.to());
  }

  private static Filter anyTime(Filter filter) {
    return new Filter(
        filter.relation(),
        filter.parts(),
        filter.about(),
        filter.publisher(),
        Optional.empty(),
        Optional.empty());
  }
}
