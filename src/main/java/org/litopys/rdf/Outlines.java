package org.litopys.rdf;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The outlines of regions, by ISO 3166-2 code. */
public final class Outlines {
  /** No outline at all. */
  public static final Outlines NONE = new Outlines(ImmutableMap.of());

  private final ImmutableMap<String, Outline> byCode;

  private Outlines(ImmutableMap<String, Outline> byCode) {
    this.byCode = byCode;
  }

  /**
   * An outline.
   *
   * @param type {@code Polygon} or {@code MultiPolygon}
   * @param text well-known text, longitude first
   */
  record Outline(String type, String text) {}

  /**
   * Reads a GeoJSON feature collection whose features have the property {@code iso} and are
   * polygons or multipolygons.
   *
   * @throws IllegalArgumentException if the file is something else; the message names it
   * @throws UncheckedIOException if it cannot be read
   */
  public static Outlines load(Path file) {
    ImmutableMap.Builder<String, Outline> outlines = ImmutableMap.builder();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (JsonValue feature : JSON.parse(in).get("features").getAsArray()) {
        JsonObject object = feature.getAsObject();
        outlines.put(
            object.getObj("properties").getString("iso"), outline(object.getObj("geometry")));
      }
      return new Outlines(outlines.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    } catch (JsonException | NullPointerException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + " is no GeoJSON of polygons with \"iso\" codes: " + e.getMessage(), e);
    }
  }

  Optional<Outline> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static Outline outline(JsonObject geometry) {
    String type = geometry.getString("type");
    JsonArray coordinates = geometry.get("coordinates").getAsArray();
    return switch (type) {
      case "Polygon" -> new Outline(type, "POLYGON" + polygon(coordinates));
      case "MultiPolygon" ->
          new Outline(
              type,
              coordinates.stream()
                  .map(polygon -> polygon(polygon.getAsArray()))
                  .collect(Collectors.joining(",", "MULTIPOLYGON(", ")")));
      default -> throw new IllegalArgumentException("a geometry of type " + type);
    };
  }

  private static String polygon(JsonArray rings) {
    return rings.stream()
        .map(ring -> ring(ring.getAsArray()))
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String ring(JsonArray points) {
    return points.stream()
        .map(JsonValue::getAsArray)
        .map(point -> point.get(0) + " " + point.get(1))
        .collect(Collectors.joining(",", "(", ")"));
  }
}
