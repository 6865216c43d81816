package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Fills the columns of somebody's table with what entities have: the protocol's data extension. */
final class Extension {
  /** So many rows are filled at once. */
  static final int ROWS = 1000;

  private static final int MOST_COLUMNS = 50;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final ImmutableList<Column> COLUMNS =
      Streams.concat(
              Stream.of(
                  new Column("type", "type", Extension::type),
                  new Column("name-en", "names in English", entity -> names(entity, "en")),
                  new Column("name-uk", "names in Ukrainian", entity -> names(entity, "uk"))),
              Stream.of(Trait.values())
                  .filter(trait -> trait != Trait.OTHER_NAME)
                  .map(
                      trait ->
                          new Column(
                              trait.id(), trait.title(), entity -> entity.values().get(trait))))
          .collect(toImmutableList());

  /** Something that entities can have. */
  private record Column(String id, String title, Function<Known, List<Value>> values) {
    ObjectNode json() {
      return JSON.objectNode().put("id", id).put("name", title);
    }
  }

  private Extension() {}

  private static List<Value> type(Known entity) {
    return entity.types().stream()
        .limit(1)
        .map(type -> new Value(type.name(), Optional.empty()))
        .toList();
  }

  private static List<Value> names(Known entity, String language) {
    return entity.spoken().get(language).stream()
        .map(name -> new Value(name, Optional.empty()))
        .toList();
  }

  /** The columns that can be filled for entities of a class, all if it is none. */
  static JsonNode proposed(String type, Collection<Known> entities) {
    List<Known> some = entities.stream().filter(entity -> entity.is(type)).toList();
    ObjectNode json = JSON.objectNode().put("type", type);
    ArrayNode properties = json.putArray("properties");
    COLUMNS.stream()
        .filter(
            column ->
                some.isEmpty()
                    || some.stream().anyMatch(entity -> !column.values().apply(entity).isEmpty()))
        .forEach(column -> properties.add(column.json()));
    return json;
  }

  /**
   * The columns asked for, filled; one that there is not is empty, and so are the cells of an
   * entity that there is not.
   *
   * @param request {@code {"ids": [...], "properties": [{"id": ...}]}}
   * @throws RefusedException if it is no such request, or too large a one
   */
  static JsonNode answer(JsonNode request, Entities entities) throws RefusedException {
    JsonNode ids = request.path("ids");
    JsonNode properties = request.path("properties");
    if (!ids.isArray() || !properties.isArray()) {
      throw new RefusedException(
          BAD_REQUEST, "\"extend\" is no JSON object with arrays \"ids\" and \"properties\"");
    }
    if (ids.size() > ROWS || properties.size() > MOST_COLUMNS) {
      throw new RefusedException(
          TOO_LARGE,
          "at most " + ROWS + " ids and " + MOST_COLUMNS + " properties can be asked for");
    }
    List<Column> columns =
        Streams.stream(properties).map(one -> column(one.path("id").asText(""))).toList();
    ObjectNode json = JSON.objectNode();
    ArrayNode meta = json.putArray("meta");
    columns.forEach(column -> meta.add(column.json()));
    ObjectNode rows = json.putObject("rows");
    for (JsonNode id : ids) {
      ObjectNode row = rows.putObject(id.asText(""));
      Optional<Known> entity = entities.find(id.asText(""));
      columns.forEach(column -> row.set(column.id(), cells(column, entity)));
    }
    return json;
  }

  private static Column column(String id) {
    return COLUMNS.stream()
        .filter(column -> column.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Column(id, id, entity -> List.of()));
  }

  private static ArrayNode cells(Column column, Optional<Known> entity) {
    ArrayNode cells = JSON.arrayNode();
    entity.map(column.values()).orElse(List.of()).forEach(value -> cells.add(cell(value)));
    return cells;
  }

  private static ObjectNode cell(Value value) {
    return value
        .entity()
        .map(id -> JSON.objectNode().put("id", id).put("name", value.text()))
        .orElseGet(() -> JSON.objectNode().put("str", value.text()));
  }
}
