package org.litopys.pages;

import java.util.List;
import java.util.Locale;
import org.litopys.pages.Outline.Corner;

/**
 * Degrees to the units of a picture: an equirectangular map, true in its middle.
 *
 * @param west the longitude of the left edge
 * @param north the latitude of the upper edge
 * @param perDegree units for a degree of latitude
 * @param shrink how much shorter a degree of longitude is
 */
record Projection(double west, double north, double perDegree, double shrink, int height) {
  static final int WIDTH = 800;

  /** Room for the circles of places, and for a picture of one place. */
  private static final double MARGIN_DEGREES = 0.3;

  static Projection fitting(List<Outline> outlines) {
    List<Corner> corners =
        outlines.stream()
            .flatMap(outline -> outline.rings().stream())
            .flatMap(List::stream)
            .toList();
    double west = corners.stream().mapToDouble(Corner::longitude).min().orElseThrow();
    double east = corners.stream().mapToDouble(Corner::longitude).max().orElseThrow();
    double south = corners.stream().mapToDouble(Corner::latitude).min().orElseThrow();
    double north = corners.stream().mapToDouble(Corner::latitude).max().orElseThrow();
    double shrink = Math.cos(Math.toRadians((south + north) / 2));
    double perDegree = WIDTH / ((east - west + 2 * MARGIN_DEGREES) * shrink);
    return new Projection(
        west - MARGIN_DEGREES,
        north + MARGIN_DEGREES,
        perDegree,
        shrink,
        (int) Math.ceil((north - south + 2 * MARGIN_DEGREES) * perDegree));
  }

  String x(Corner corner) {
    return number((corner.longitude() - west) * shrink * perDegree);
  }

  String y(Corner corner) {
    return number((north - corner.latitude()) * perDegree);
  }

  /** A path of SVG; corners that fall on one another are drawn once. */
  String path(Outline outline) {
    StringBuilder path = new StringBuilder();
    for (List<Corner> ring : outline.rings()) {
      String last = "";
      for (Corner corner : ring) {
        String here = x(corner) + " " + y(corner);
        if (!here.equals(last)) {
          path.append(last.isEmpty() ? "M" : "L").append(here);
        }
        last = here;
      }
      path.append("Z");
    }
    return path.toString();
  }

  private static String number(double units) {
    return String.format(Locale.ROOT, "%.0f", units);
  }
}
