package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the map of events shows.
 *
 * @param reports those of the kinds and the time wanted, the latest first
 * @param oblasts these by oblast, the most first; a report without one is in none
 * @param kinds all reports by kind, to choose from
 * @param times the reports of the kinds wanted over the time of all, to choose from
 */
public record EventCounts(
    List<Reported> reports,
    ImmutableList<Tally> oblasts,
    ImmutableList<Tally> kinds,
    Histogram times) {
  private static final int MOST_BARS = 180;

  /**
   * Counts event reports.
   *
   * @param kinds the kinds wanted; none for all
   */
  public static EventCounts of(
      Facts facts, ImmutableSet<String> kinds, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Reported> all = facts.where(events(ImmutableSet.of(), Optional.empty(), Optional.empty()));
    List<Reported> ofKind = facts.where(events(kinds, Optional.empty(), Optional.empty()));
    List<Reported> reports = facts.where(events(kinds, from, to));
    return new EventCounts(
        reports,
        Tally.of(Role.OBLAST, reports),
        Tally.of(Role.KIND, all),
        Histogram.of(all, MOST_BARS).counting(ofKind));
  }

  private static Filter events(
      ImmutableSet<String> kinds, Optional<LocalDate> from, Optional<LocalDate> to) {
    ImmutableSetMultimap.Builder<Role, String> parts = ImmutableSetMultimap.builder();
    parts.putAll(Role.KIND, kinds);
    return new Filter(
        Optional.of(Relation.EVENT), parts.build(), Optional.empty(), Optional.empty(), from, to);
  }

  /** How many of the reports tell an oblast. */
  public long placed() {
    return reports.stream().filter(report -> report.first(Role.OBLAST).isPresent()).count();
  }

  /** The reports by oblast as a flat table. */
  public FactTable table() {
    return new FactTable(
        ImmutableList.of("oblast", "oblast_wikidata", "oblast_iri", "event_reports"),
        oblasts.stream()
            .map(
                oblast ->
                    ImmutableList.of(
                        oblast.thing().label(),
                        oblast.thing().wikidata().orElse(""),
                        oblast.thing().iri(),
                        Integer.toString(oblast.facts())))
            .collect(toImmutableList()));
  }
}
