package org.litopys.reconcile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.litopys.gazetteer.Spelling;

/**
 * Which entity may be meant by something in a table.
 *
 * @param name what it is called there; may be empty where properties are given
 * @param types the classes of which it must have one, or all; none for any
 * @param all whether it must have all
 * @param limit how many candidates are wanted
 */
record Question(
    String name,
    ImmutableSet<String> types,
    boolean all,
    int limit,
    ImmutableList<Condition> conditions) {
  private static final int BAD_REQUEST = 400;
  private static final int USUAL = 10;
  private static final int MOST = 100;

  /** A longer name is nobody's, and costs time to compare. */
  static final int LONGEST = 300;

  private static final int MOST_CONDITIONS = 20;

  /**
   * What else the table tells.
   *
   * @param trait absent for a property that the graph does not have
   * @param keys any of these values will do
   */
  record Condition(Optional<Trait> trait, ImmutableSet<String> keys) {}

  /**
   * Reads a question of a batch.
   *
   * @param id what the batch calls it
   * @throws RefusedException if it is not one; the message names it
   */
  static Question read(String id, JsonNode json) throws RefusedException {
    JsonNode name = json.path("query");
    ImmutableList<Condition> conditions = conditions(id, json.path("properties"));
    check(json.isObject(), id, "is no object");
    check(name.isMissingNode() || name.isTextual(), id, "has a \"query\" that is no text");
    check(
        !name.asText("").isBlank() || !conditions.isEmpty(),
        id,
        "has neither a \"query\" nor \"properties\"");
    JsonNode limit = json.path("limit");
    check(limit.isMissingNode() || limit.asInt() > 0, id, "has a \"limit\" that is not above 0");
    return new Question(
        name.asText(""),
        types(json.path("type")),
        json.path("type_strict").asText("").equals("all"),
        Math.min(limit.asInt(USUAL), MOST),
        conditions);
  }

  /** One id, or an array of ids or of objects with an id. */
  private static ImmutableSet<String> types(JsonNode json) {
    Iterable<JsonNode> types = json.isArray() ? json : ImmutableList.of(json);
    return ImmutableList.copyOf(types).stream()
        .map(type -> type.isObject() ? type.path("id").asText("") : type.asText(""))
        .filter(type -> !type.isEmpty())
        .collect(toImmutableSet());
  }

  private static ImmutableList<Condition> conditions(String id, JsonNode json)
      throws RefusedException {
    check(json.isMissingNode() || json.isArray(), id, "has \"properties\" that are no array");
    check(json.size() <= MOST_CONDITIONS, id, "has more than " + MOST_CONDITIONS + " properties");
    ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
    for (JsonNode property : json) {
      check(property.path("pid").isTextual(), id, "has a property without a \"pid\"");
      ImmutableSet<String> keys = keys(property.path("v"));
      if (!keys.isEmpty()) {
        conditions.add(new Condition(Trait.of(property.path("pid").asText()), keys));
      }
    }
    return conditions.build();
  }

  private static ImmutableSet<String> keys(JsonNode json) {
    Iterable<JsonNode> values = json.isArray() ? json : ImmutableList.of(json);
    return ImmutableSet.copyOf(Iterables.limit(values, MOST)).stream()
        .map(value -> value.isObject() ? value.path("id").asText("") : value.asText(""))
        .filter(value -> value.length() <= LONGEST)
        .map(Spelling::key)
        .filter(key -> !key.isEmpty())
        .collect(toImmutableSet());
  }

  private static void check(boolean right, String id, String wrong) throws RefusedException {
    if (!right) {
      throw new RefusedException(BAD_REQUEST, "the query \"" + id + "\" " + wrong);
    }
  }
}
