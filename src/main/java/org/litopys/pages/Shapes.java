package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;

/** The outlines of the oblasts, as the graph has them. */
record Shapes(Rows rows) {
  private static final String OUTLINES =
      """
      SELECT ?iso ?name ?wkt {
        ?oblast a lit:Oblast ; lit:isoCode ?iso ; rdfs:label ?name ;
          geo:hasGeometry/geo:asWKT ?wkt .
        FILTER(CONTAINS(STR(?wkt), "POLYGON"))
      } ORDER BY ?iso""";

  /** An oblast on a map. */
  record Oblast(String iso, String name, Outline outline) {}

  ImmutableList<Oblast> oblasts() {
    ImmutableList.Builder<Oblast> oblasts = ImmutableList.builder();
    for (Rows.Row row : rows.select(OUTLINES, Map.of())) {
      Optional<Outline> outline = Outline.of(row.text("wkt"));
      outline.ifPresent(shape -> oblasts.add(new Oblast(row.text("iso"), row.text("name"), shape)));
    }
    return oblasts.build();
  }
}
