package org.litopys.pages;

import org.litopys.explore.Contents;
import org.litopys.explore.EventCounts;
import org.litopys.explore.Facts;
import org.litopys.explore.MostQuoted;
import org.litopys.explore.Regions;
import org.litopys.explore.SupplyMatrix;

/**
 * What the overview shows whatever is chosen in it: made once for each state of the graph.
 *
 * @param map the outlines of oblasts as GeoJSON
 */
record OverviewFigures(
    Facts facts,
    Contents contents,
    EventCounts events,
    SupplyMatrix supplies,
    MostQuoted quoted,
    String map) {
  static OverviewFigures of(Facts facts, Regions regions) {
    return new OverviewFigures(
        facts,
        Contents.of(facts),
        EventCounts.of(facts),
        SupplyMatrix.of(facts.all()),
        MostQuoted.of(facts.all()),
        regions.geoJson().toString());
  }
}
