package org.litopys.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.litopys.explore.Figure;
import org.litopys.explore.Happening;
import org.litopys.explore.Regions;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;
import org.litopys.explore.Wkt;

/**
 * Events and oblasts as GeoJSON (RFC 7946), as QGIS reads it: a polygon an oblast, with the number
 * of its events, and then a point an event. An event whose place has no point of its own counts in
 * its oblast only. Values are flat; several things in one stand with {@code "; "} between them.
 */
final class GeoJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

  private GeoJson() {}

  static void write(Collection<Reported> facts, Regions regions, OutputStream out)
      throws IOException {
    List<Happening> events = Happening.in(facts);
    ObjectNode collection = JSON.createObjectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    Map<Thing, List<Happening>> byOblast =
        events.stream()
            .flatMap(event -> event.in(Role.OBLAST).stream().map(o -> Map.entry(o, event)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    for (Regions.Region region : regions.all()) {
      features.add(region(region, byOblast.getOrDefault(region.thing(), List.of())));
    }
    for (Happening event : events) {
      event.in(Role.PLACE).stream()
          .flatMap(place -> place.point().stream())
          .findFirst()
          .ifPresent(point -> features.add(event(event, point)));
    }
    out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(collection));
  }

  private static ObjectNode region(Regions.Region region, List<Happening> events) {
    ObjectNode feature = feature(region.thing().iri());
    feature.set("geometry", Winding.righted(Wkt.geoJson(region.outline())));
    ObjectNode properties = feature.putObject("properties");
    properties.put("layer", "oblast").put("label", region.thing().label());
    properties.put("code", region.code());
    properties.put("wikidata", region.thing().wikidata().orElse(""));
    properties.put("events", events.size());
    properties.put("reports", events.stream().mapToInt(event -> event.reports().size()).sum());
    return feature;
  }

  private static ObjectNode event(Happening event, Thing.Point point) {
    ObjectNode feature = feature(event.event().iri());
    feature
        .putObject("geometry")
        .put("type", "Point")
        .putArray("coordinates")
        .add(point.longitude())
        .add(point.latitude());
    ObjectNode properties = feature.putObject("properties");
    properties.put("layer", "event").put("label", event.event().label());
    event.span().ifPresent(span -> days(span, properties));
    properties.put("kind", joined(event, Role.KIND));
    properties.put("place", joined(event, Role.PLACE));
    properties.put("place_wikidata", numbers(event, Role.PLACE));
    properties.put("oblast", joined(event, Role.OBLAST));
    properties.put("oblast_wikidata", numbers(event, Role.OBLAST));
    properties.put("perpetrator", joined(event, Role.PERPETRATOR));
    range("killed", event, Figure.Kind.KILLED, properties);
    range("injured", event, Figure.Kind.INJURED, properties);
    properties.put("reports", event.reports().size());
    Reported first = event.reports().get(0);
    properties.put("sentence", first.sentence().text());
    properties.put("article", first.article().headline());
    properties.put("url", first.article().url().orElse(""));
    return feature;
  }

  private static ObjectNode feature(String iri) {
    return JSON.createObjectNode().put("type", "Feature").put("id", iri);
  }

  private static void days(Span span, ObjectNode properties) {
    properties.put("date_from", span.first().toString()).put("date_to", span.last().toString());
  }

  /** The least and the most that reports tell; nothing where none tells a number. */
  private static void range(String name, Happening event, Figure.Kind kind, ObjectNode properties) {
    Optional<BigDecimal> least = event.numbers(kind).min(Comparator.naturalOrder());
    least.ifPresent(number -> properties.put(name + "_min", number));
    event
        .numbers(kind)
        .max(Comparator.naturalOrder())
        .ifPresent(number -> properties.put(name + "_max", number));
  }

  private static String joined(Happening event, Role role) {
    return event.in(role).stream().map(Thing::label).collect(Collectors.joining("; "));
  }

  private static String numbers(Happening event, Role role) {
    return event.in(role).stream()
        .map(thing -> thing.wikidata().orElse(""))
        .collect(Collectors.joining("; "));
  }
}
