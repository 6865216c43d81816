package org.litopys.explore;

import java.util.Optional;

/**
 * A node of the graph as lists show it.
 *
 * @param type the local name of its class: {@code Person}
 * @param wikidata its number, {@code Q...}, where it has one
 * @param point where it lies, if it is a place with a point of its own
 */
public record Thing(
    String iri, String label, String type, Optional<String> wikidata, Optional<Point> point) {

  /** A place on the map, WGS 84, in degrees. */
  public record Point(double latitude, double longitude) {}

  @Override
  public boolean equals(Object other) {
    return other instanceof Thing thing && thing.iri.equals(iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
