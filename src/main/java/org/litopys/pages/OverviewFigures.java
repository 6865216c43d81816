package org.litopys.pages;

import java.util.List;
import org.litopys.explore.Facts;
import org.litopys.explore.Regions;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.counts.Contents;
import org.litopys.explore.counts.EventCounts;
import org.litopys.explore.counts.MostQuoted;
import org.litopys.explore.counts.SupplyMatrix;

/**
 * What the overview shows whatever is chosen in it: made once for each state of the graph.
 *
 * @param places the settlements of most event reports
 * @param map the outlines of oblasts as GeoJSON
 */
record OverviewFigures(
    Facts facts,
    Contents contents,
    EventCounts events,
    List<Tally> places,
    SupplyMatrix supplies,
    MostQuoted quoted,
    String map) {
  private static final int PLACES = 5;

  static OverviewFigures of(Facts facts, Regions regions) {
    EventCounts events = EventCounts.of(facts);
    return new OverviewFigures(
        facts,
        Contents.of(facts),
        events,
        settlements(events.reports()),
        SupplyMatrix.of(facts.all()),
        MostQuoted.of(facts.all()),
        regions.geoJson().toString());
  }

  private static List<Tally> settlements(List<Reported> reports) {
    return Tally.of(Role.PLACE, reports).stream()
        .filter(tally -> tally.thing().type().equals("Settlement"))
        .limit(PLACES)
        .toList();
  }
}
