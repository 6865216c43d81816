package org.litopys.wikidata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;

/**
 * The claims of an entity that are of use here, without those that Wikidata marks as deprecated.
 * For one entity.
 */
final class Claims {
  private static final String COORDINATES = "P625";

  /** The code of a settlement in the Ukrainian register of places. */
  private static final String KATOTTG = "P9435";

  private static final ImmutableSet<String> WANTED =
      ImmutableSet.of("P31", "P279", "P17", "P27", "P495", "P131", "P39", COORDINATES, KATOTTG);

  private final JsonParser parser;
  private final SetMultimap<String, String> items = LinkedHashMultimap.create();
  private Optional<Entity.Point> point = Optional.empty();
  private Optional<String> code = Optional.empty();

  // The statement that is being read.
  private String item;
  private String text;
  private double latitude;
  private double longitude;

  Claims(JsonParser parser) {
    this.parser = parser;
  }

  /** The items that these properties lead to. */
  List<String> items(String... properties) {
    return Stream.of(properties).flatMap(one -> items.get(one).stream()).distinct().toList();
  }

  /** The first of the coordinates. */
  Optional<Entity.Point> point() {
    return point;
  }

  /** The first KATOTTG code. */
  Optional<String> code() {
    return code;
  }

  /** {@code {"P31": [STATEMENT, ...]}}; the parser stands at its begin. */
  void read() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      if (parser.nextToken() != JsonToken.START_ARRAY || !WANTED.contains(property)) {
        parser.skipChildren();
        continue;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        statement(property);
      }
    }
  }

  /** {@code {"mainsnak": {"datavalue": {"value": VALUE}}, "rank": "normal"}}. */
  private void statement(String property) throws IOException {
    item = "";
    text = "";
    latitude = Double.NaN;
    longitude = Double.NaN;
    boolean deprecated = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken token = parser.nextToken();
      if (field.equals("mainsnak") && token == JsonToken.START_OBJECT) {
        descend("datavalue");
      } else if (field.equals("rank")) {
        deprecated = "deprecated".equals(parser.getValueAsString());
      } else {
        parser.skipChildren();
      }
    }
    if (!deprecated) {
      keep(property);
    }
  }

  private void keep(String property) {
    if (property.equals(KATOTTG)) {
      code = code.or(() -> Optional.of(text).filter(told -> !told.isBlank()));
    } else if (!property.equals(COORDINATES)) {
      if (!item.isEmpty()) {
        items.put(property, item);
      }
    } else if (point.isEmpty() && !Double.isNaN(latitude) && !Double.isNaN(longitude)) {
      point = Optional.of(new Entity.Point(latitude, longitude, true));
    }
  }

  /** From the snak to its value. */
  private void descend(String step) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals(step);
      JsonToken token = parser.nextToken();
      if (wanted && token == JsonToken.VALUE_STRING) {
        text = parser.getText();
      } else if (token != JsonToken.START_OBJECT || !wanted) {
        parser.skipChildren();
      } else if (step.equals("datavalue")) {
        descend("value");
      } else {
        value();
      }
    }
  }

  private void value() throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "id" -> item = parser.getValueAsString("");
        // Older dumps have no more than the number.
        case "numeric-id" -> item = item.isEmpty() ? "Q" + parser.getValueAsLong() : item;
        case "latitude" -> latitude = parser.getValueAsDouble(Double.NaN);
        case "longitude" -> longitude = parser.getValueAsDouble(Double.NaN);
        default -> parser.skipChildren();
      }
    }
  }
}
