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
  public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** How far another point is, over the surface of a sphere. */
    double kilometresTo(Point other) {
      double north = Math.toRadians(other.latitude - latitude) / 2;
      double east = Math.toRadians(other.longitude - longitude) / 2;
      double half =
          Math.pow(Math.sin(north), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(east), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }
  }

  /** A thing of which only the IRI is known. */
  static Thing unknown(String iri) {
    return new Thing(iri, iri, "", Optional.empty(), Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Thing thing && thing.iri.equals(iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
