package org.litopys.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.buffer.BufferCurveSetBuilder;
import org.locationtech.jts.operation.buffer.BufferParameters;

/**
 * Counts where lines cross, and gives up at a limit. Combining geometries takes time and memory by
 * their crossings, of which a few hundred points can have a million, and cannot be stopped once it
 * has begun.
 */
final class Crossings implements SegmentIntersector {
  private static final int MOST_CROSSINGS = 10_000;

  /** Pairs of segments that are near enough to look at. */
  private static final int MOST_PAIRS = 500_000;

  private final LineIntersector lines = new RobustLineIntersector();
  private int pairs;
  private int crossings;

  private Crossings() {}

  /**
   * Checks that geometries can be combined.
   *
   * @throws IllegalArgumentException if they cross themselves or each other too often
   */
  static void check(Geometry... geometries) {
    List<SegmentString> strings = new ArrayList<>();
    for (Geometry geometry : geometries) {
      for (Object line : LinearComponentExtracter.getLines(geometry)) {
        strings.add(new NodedSegmentString(((LineString) line).getCoordinates(), null));
      }
    }
    check(strings);
  }

  /**
   * Checks that a buffer can be computed.
   *
   * @throws IllegalArgumentException if its rims cross each other too often
   */
  static void checkBuffer(Geometry flat, double width, BufferParameters parameters) {
    check(flat);
    BufferCurveSetBuilder curves =
        new BufferCurveSetBuilder(flat, width, new PrecisionModel(), parameters);
    List<SegmentString> strings = new ArrayList<>();
    for (Object curve : curves.getCurves()) {
      strings.add((SegmentString) curve);
    }
    check(strings);
  }

  private static void check(Collection<SegmentString> strings) {
    Crossings crossings = new Crossings();
    new MCIndexNoder(crossings).computeNodes(strings);
    if (crossings.isDone()) {
      throw new IllegalArgumentException("the lines cross too often for this to be computed");
    }
  }

  @Override
  public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
    boolean neighbours = one == other && Math.abs(i - j) <= 1;
    if (neighbours || isDone()) {
      return;
    }
    pairs++;
    lines.computeIntersection(
        one.getCoordinate(i),
        one.getCoordinate(i + 1),
        other.getCoordinate(j),
        other.getCoordinate(j + 1));
    if (lines.hasIntersection()) {
      crossings++;
    }
  }

  @Override
  public boolean isDone() {
    return crossings > MOST_CROSSINGS || pairs > MOST_PAIRS;
  }
}
