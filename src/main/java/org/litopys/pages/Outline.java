package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place as well-known text gives it: a point, or the rings of polygons.
 *
 * @param rings the corners, each longitude and latitude in degrees
 */
record Outline(boolean point, ImmutableList<ImmutableList<Corner>> rings) {
  private static final Pattern KIND =
      Pattern.compile("\\s*(?:<[^>]*>)?\\s*(POINT|POLYGON|MULTIPOLYGON)\\s*\\(.*", Pattern.DOTALL);

  private static final Pattern RING = Pattern.compile("\\(([^()]+)\\)");
  private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,20})?)";
  private static final Pattern CORNER = Pattern.compile(NUMBER + "\\s+" + NUMBER);

  /** A place in degrees. */
  record Corner(double longitude, double latitude) {}

  static Outline point(double longitude, double latitude) {
    return new Outline(true, ImmutableList.of(ImmutableList.of(new Corner(longitude, latitude))));
  }

  /** Absent if it is text of another kind. */
  static Optional<Outline> of(String text) {
    Matcher kind = KIND.matcher(text);
    if (!kind.matches()) {
      return Optional.empty();
    }
    ImmutableList.Builder<ImmutableList<Corner>> rings = ImmutableList.builder();
    Matcher ring = RING.matcher(text);
    while (ring.find()) {
      rings.add(corners(ring.group(1)));
    }
    ImmutableList<ImmutableList<Corner>> found = rings.build();
    return found.stream().anyMatch(ImmutableList::isEmpty)
        ? Optional.empty()
        : Optional.of(new Outline(kind.group(1).equals("POINT"), found));
  }

  private static ImmutableList<Corner> corners(String text) {
    ImmutableList.Builder<Corner> corners = ImmutableList.builder();
    Matcher corner = CORNER.matcher(text);
    while (corner.find()) {
      corners.add(
          new Corner(Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2))));
    }
    return corners.build();
  }
}
