package org.litopys.geo;

import com.google.common.collect.ImmutableMap;

/** Units of length by IRI, as GeoSPARQL 1.0 (OGC) and 1.1 (QUDT) have queries name them. */
final class Units {
  private static final String OGC = "http://www.opengis.net/def/uom/OGC/1.0/";
  private static final String QUDT = "http://qudt.org/vocab/unit/";

  private static final ImmutableMap<String, Double> METRES =
      ImmutableMap.<String, Double>builder()
          .put(OGC + "metre", 1.0)
          .put(OGC + "meter", 1.0)
          .put(OGC + "kilometre", 1000.0)
          .put(OGC + "kilometer", 1000.0)
          .put(OGC + "mile", 1609.344)
          .put(OGC + "nauticalMile", 1852.0)
          .put(OGC + "degree", StrictMath.toRadians(Ground.RADIUS))
          .put(OGC + "radian", Ground.RADIUS)
          .put(QUDT + "M", 1.0)
          .put(QUDT + "KiloM", 1000.0)
          .put(QUDT + "MI", 1609.344)
          .put(QUDT + "DEG", StrictMath.toRadians(Ground.RADIUS))
          .put(QUDT + "RAD", Ground.RADIUS)
          .buildOrThrow();

  private Units() {}

  /**
   * How long a unit is on the ground; of angles, the arc of a great circle.
   *
   * @throws IllegalArgumentException if it is no unit of length; the message names some
   */
  static double metres(String iri) {
    Double metres = METRES.get(iri);
    if (metres == null) {
      throw new IllegalArgumentException(
          "<" + iri + "> is no unit of length here; try <" + OGC + "kilometre>");
    }
    return metres;
  }
}
