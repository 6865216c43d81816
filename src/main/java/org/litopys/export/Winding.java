package org.litopys.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** In which direction the rings of polygons run. */
final class Winding {
  private Winding() {}

  /** Turns the rings of polygons as RFC 7946 has them: outer ones counterclockwise, holes not. */
  static ObjectNode righted(ObjectNode geometry) {
    JsonNode coordinates = geometry.get("coordinates");
    switch (geometry.get("type").asText()) {
      case "Polygon" -> turn(coordinates);
      case "MultiPolygon" -> coordinates.forEach(Winding::turn);
      default -> {}
    }
    return geometry;
  }

  private static void turn(JsonNode polygon) {
    for (int i = 0; i < polygon.size(); i++) {
      ArrayNode ring = (ArrayNode) polygon.get(i);
      if (area(ring) < 0 == (i == 0)) {
        reverse(ring);
      }
    }
  }

  /** Twice the area; above zero where the ring runs counterclockwise. */
  private static double area(ArrayNode ring) {
    double area = 0;
    for (int i = 1; i < ring.size(); i++) {
      JsonNode a = ring.get(i - 1);
      JsonNode b = ring.get(i);
      area += a.get(0).asDouble() * b.get(1).asDouble() - b.get(0).asDouble() * a.get(1).asDouble();
    }
    return area;
  }

  private static void reverse(ArrayNode ring) {
    for (int i = 0, j = ring.size() - 1; i < j; i++, j--) {
      JsonNode kept = ring.get(i);
      ring.set(i, ring.get(j));
      ring.set(j, kept);
    }
  }
}
