package org.litopys.explore.counts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.FactTable;
import org.litopys.explore.Facts;
import org.litopys.explore.Filter;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;

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

  /** All event reports, before anything is chosen. */
  public static EventCounts of(Facts facts) {
    List<Reported> all =
        facts.all().stream().filter(fact -> fact.relation() == Relation.EVENT).toList();
    return new EventCounts(
        all, Tally.of(Role.OBLAST, all), Tally.of(Role.KIND, all), Histogram.of(all, MOST_BARS));
  }

  /**
   * Those of these reports that are wanted; the choices stay the same.
   *
   * @param wanted none for all kinds
   */
  public EventCounts choose(
      ImmutableSet<String> wanted, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Reported> ofKind = passing(reports, wanted, Optional.empty(), Optional.empty());
    List<Reported> chosen = passing(ofKind, ImmutableSet.of(), from, to);
    return new EventCounts(
        chosen,
        chosen == reports ? oblasts : Tally.of(Role.OBLAST, chosen),
        kinds,
        ofKind == reports ? times : times.counting(ofKind));
  }

  /** The very same list if nothing is wanted of it. */
  private static List<Reported> passing(
      List<Reported> reports,
      ImmutableSet<String> kinds,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    if (kinds.isEmpty() && from.isEmpty() && to.isEmpty()) {
      return reports;
    }
    ImmutableSetMultimap.Builder<Role, String> parts = ImmutableSetMultimap.builder();
    parts.putAll(Role.KIND, kinds);
    Filter filter =
        new Filter(Optional.empty(), parts.build(), ImmutableSet.of(), Optional.empty(), from, to);
    return reports.stream().filter(filter::passes).toList();
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
