package org.litopys.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * The ground around a place, laid flat: the azimuthal equidistant map of a sphere, in metres.
 * Lengths from the middle are true, others nearly so for some hundred kilometres; the sphere itself
 * makes them wrong by up to 0.5 %. Shapes across the 180th meridian or around a pole are not known.
 *
 * @param longitude of the middle, in radians
 * @param latitude of the middle
 */
record Ground(double longitude, double latitude) {
  /** The mean radius of the earth, in metres. */
  static final double RADIUS = 6_371_008.8;

  /** A buffer can be as wide as this, in metres. */
  private static final double WIDEST = 2_000_000;

  /** Corners of a quarter of a circle: 64 of a whole one have 99.8 % of its area. */
  private static final int CORNERS = 16;

  /** Degrees have this many parts after rounding: a centimetre. */
  private static final double PARTS = 1e7;

  private static Ground around(Envelope degrees) {
    Coordinate middle = degrees.centre();
    return new Ground(StrictMath.toRadians(middle.x), StrictMath.toRadians(middle.y));
  }

  /**
   * The shortest distance of two geometries in degrees, in metres.
   *
   * @throws IllegalArgumentException if one of them is empty
   */
  static double distance(Geometry one, Geometry other) {
    checkNotEmpty(one);
    checkNotEmpty(other);
    if (one instanceof Point && other instanceof Point) {
      return distance(one.getCoordinate(), other.getCoordinate());
    }
    if (PreparedGeometryFactory.prepare(one).intersects(other)) {
      return 0;
    }
    Envelope both = new Envelope(one.getEnvelopeInternal());
    both.expandToInclude(other.getEnvelopeInternal());
    Ground ground = around(both);
    Coordinate[] nearest = IndexedFacetDistance.nearestPoints(ground.flat(one), ground.flat(other));
    ground.toDegrees(nearest[0]);
    ground.toDegrees(nearest[1]);
    return distance(nearest[0], nearest[1]);
  }

  /** Along the great circle, by the haversine formula. */
  private static double distance(Coordinate one, Coordinate other) {
    double north = StrictMath.sin(StrictMath.toRadians(other.y - one.y) / 2);
    double east = StrictMath.sin(StrictMath.toRadians(other.x - one.x) / 2);
    double cosines =
        StrictMath.cos(StrictMath.toRadians(one.y)) * StrictMath.cos(StrictMath.toRadians(other.y));
    double square = Math.min(1, north * north + cosines * east * east);
    return 2 * RADIUS * StrictMath.asin(Math.sqrt(square));
  }

  /**
   * All that is as near as this to a geometry, in degrees.
   *
   * @param metres less than zero makes areas smaller
   * @throws IllegalArgumentException if that is too wide, or too much to compute
   */
  static Geometry buffer(Geometry geometry, double metres) {
    if (!(Math.abs(metres) <= WIDEST)) {
      throw new IllegalArgumentException(
          "a buffer of " + metres + " m; the widest is " + WIDEST + " m");
    }
    if (geometry.isEmpty()) {
      return geometry;
    }
    Ground ground = around(geometry.getEnvelopeInternal());
    Geometry flat = ground.flat(geometry);
    BufferParameters parameters = new BufferParameters(CORNERS);
    Crossings.checkBuffer(flat, metres, parameters);
    Geometry buffer = BufferOp.bufferOp(flat, metres, parameters);
    buffer.apply((CoordinateFilter) ground::toDegrees);
    buffer.geometryChanged();
    return buffer;
  }

  private static void checkNotEmpty(Geometry geometry) {
    if (geometry.isEmpty()) {
      throw new IllegalArgumentException("an empty geometry is nowhere");
    }
  }

  private Geometry flat(Geometry degrees) {
    Geometry flat = degrees.copy();
    flat.apply((CoordinateFilter) this::toMetres);
    flat.geometryChanged();
    return flat;
  }

  private void toMetres(Coordinate degrees) {
    double east = StrictMath.toRadians(degrees.x) - longitude;
    double sine = StrictMath.sin(StrictMath.toRadians(degrees.y));
    double cosine = StrictMath.cos(StrictMath.toRadians(degrees.y));
    double x = cosine * StrictMath.sin(east);
    double y =
        StrictMath.cos(latitude) * sine - StrictMath.sin(latitude) * cosine * StrictMath.cos(east);
    double along =
        StrictMath.sin(latitude) * sine + StrictMath.cos(latitude) * cosine * StrictMath.cos(east);
    double across = StrictMath.hypot(x, y);
    double stretch = across == 0 ? RADIUS : RADIUS * StrictMath.atan2(across, along) / across;
    degrees.x = x * stretch;
    degrees.y = y * stretch;
  }

  private void toDegrees(Coordinate metres) {
    double away = StrictMath.hypot(metres.x, metres.y);
    double sine = StrictMath.sin(away / RADIUS);
    double cosine = StrictMath.cos(away / RADIUS);
    double north = away == 0 ? 0 : metres.y * sine / away;
    double y =
        StrictMath.asin(cosine * StrictMath.sin(latitude) + north * StrictMath.cos(latitude));
    double x =
        longitude
            + StrictMath.atan2(
                away == 0 ? 0 : metres.x * sine / away,
                StrictMath.cos(latitude) * cosine - StrictMath.sin(latitude) * north);
    metres.x = rounded(StrictMath.toDegrees(x));
    metres.y = rounded(StrictMath.toDegrees(y));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * PARTS) / PARTS;
  }
}
