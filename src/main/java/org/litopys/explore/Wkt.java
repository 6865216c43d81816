package org.litopys.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads well-known text, longitude first, and makes GeoJSON geometries (RFC 7946) of it. Points,
 * lines, polygons and multipolygons are known, without heights.
 */
public final class Wkt {
  private static final Pattern HEAD =
      Pattern.compile("\\s*(?:<[^>]*>\\s*)?(\\p{Alpha}+)\\s*(?=\\()");

  private static final Pattern POINT =
      Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s+(-?\\d+(?:\\.\\d+)?)\\s*");

  /** How a geometry is called in GeoJSON, and how deep its lists of points are. */
  private record Type(String name, int depth) {}

  private static final ImmutableMap<String, Type> TYPES =
      ImmutableMap.of(
          "POINT", new Type("Point", 0),
          "LINESTRING", new Type("LineString", 1),
          "POLYGON", new Type("Polygon", 2),
          "MULTIPOLYGON", new Type("MultiPolygon", 3));

  private final String text;
  private int at;

  private Wkt(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * The GeoJSON geometry of a text, which may name a reference system before it.
   *
   * @throws IllegalArgumentException if it is no text of a known type; the message holds its start
   */
  public static ObjectNode geoJson(String text) {
    Matcher head = HEAD.matcher(text);
    Type type = head.lookingAt() ? TYPES.get(head.group(1).toUpperCase(Locale.ROOT)) : null;
    if (type == null) {
      throw new Wkt(text, 0).wrong();
    }
    Wkt reader = new Wkt(text, head.end());
    ObjectNode geometry = JsonNodeFactory.instance.objectNode().put("type", type.name());
    geometry.set("coordinates", type.depth() == 0 ? reader.only() : reader.list(type.depth()));
    if (!text.substring(reader.at).isBlank()) {
      throw reader.wrong();
    }
    return geometry;
  }

  private ArrayNode only() {
    expect('(');
    ArrayNode point = point();
    expect(')');
    return point;
  }

  private ArrayNode list(int depth) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    expect('(');
    list.add(depth == 1 ? point() : list(depth - 1));
    while (next(',')) {
      list.add(depth == 1 ? point() : list(depth - 1));
    }
    expect(')');
    return list;
  }

  private ArrayNode point() {
    Matcher point = POINT.matcher(text).region(at, text.length());
    if (!point.lookingAt()) {
      throw wrong();
    }
    at = point.end();
    return JsonNodeFactory.instance
        .arrayNode()
        .add(Double.parseDouble(point.group(1)))
        .add(Double.parseDouble(point.group(2)));
  }

  private void expect(char mark) {
    if (!next(mark)) {
      throw wrong();
    }
  }

  private boolean next(char mark) {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean here = at < text.length() && text.charAt(at) == mark;
    if (here) {
      at++;
    }
    return here;
  }

  private IllegalArgumentException wrong() {
    String start = text.length() > 40 ? text.substring(0, 40) + "..." : text;
    return new IllegalArgumentException(
        "no well-known text of a point, line or polygon: \"" + start + "\", character " + at);
  }
}
