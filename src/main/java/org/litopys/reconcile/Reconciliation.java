package org.litopys.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

/**
 * Answers the requests of the Reconciliation Service API about a graph, in its JSON. What is found
 * is what the graph holds at that moment. Thread-safe.
 */
public final class Reconciliation {
  /** So many queries are answered at once. */
  public static final int BATCH = 100;

  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;
  private static final int SUGGESTED = 20;
  private static final int MOST_SKIPPED = 10_000;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Store store;
  private final String space;
  private long version = -1;
  private Optional<Entities> entities = Optional.empty();

  /**
   * A service over a graph.
   *
   * @param base the base of the data's IRIs; it ends with a slash
   */
  public Reconciliation(Store store, String base) {
    this.store = store;
    this.space = base + "id/";
  }

  /** Reads the graph, so that the first reader need not wait for it. */
  public void read() {
    entities();
  }

  /** The classes that there can be entities of. */
  private List<Type> classes() {
    return store.read(graphs -> EntityReader.types(graphs.getUnionModel()));
  }

  private synchronized Entities entities() {
    long now = store.version();
    if (now != version || entities.isEmpty()) {
      entities = Optional.of(store.read(graphs -> Entities.in(graphs.getUnionModel(), space)));
      version = now;
    }
    return entities.get();
  }

  /**
   * What the service offers and where.
   *
   * @param endpoint the address of the service, without a slash at its end
   */
  public JsonNode manifest(String endpoint) {
    ObjectNode manifest = JSON.objectNode();
    manifest.putArray("versions").add("0.1").add("0.2");
    manifest.put("name", "Litopys").put("identifierSpace", space);
    manifest.put("schemaSpace", Litopys.NS);
    manifest.put("batchSize", BATCH);
    manifest.set("defaultTypes", types(classes()));
    manifest.putObject("view").put("url", endpoint + "/view?id={{id}}");
    manifest
        .putObject("preview")
        .put("url", endpoint + "/preview?id={{id}}")
        .put("width", 400)
        .put("height", 200);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String what : List.of("entity", "type", "property")) {
      suggest.putObject(what).put("service_url", endpoint).put("service_path", "/suggest/" + what);
    }
    ObjectNode extend = manifest.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", endpoint)
        .put("service_path", "/extend/propose");
    extend.putArray("property_settings");
    return manifest;
  }

  /**
   * Columns for a table, filled with what entities have.
   *
   * @param request JSON as the client sent it
   * @throws RefusedException if it asks for nothing that can be told, or for too much
   */
  public JsonNode extend(String request) throws RefusedException {
    return Extension.answer(parse("extend", request), entities());
  }

  /** The columns that can be filled for entities of a class; all if it is none of the classes. */
  public JsonNode proposeProperties(String type) {
    return Extension.proposed(type, entities().all());
  }

  /**
   * The candidates for each query of a batch.
   *
   * @param batch JSON as the client sent it
   * @throws RefusedException if it is no batch of queries, or too large a one
   */
  public JsonNode answer(String batch) throws RefusedException {
    JsonNode queries = parse("queries", batch);
    if (!queries.isObject()) {
      throw new RefusedException(BAD_REQUEST, "\"queries\" is no JSON object of queries by id");
    }
    if (queries.size() > BATCH) {
      throw new RefusedException(
          TOO_LARGE, "a batch holds at most " + BATCH + " queries; this one has " + queries.size());
    }
    Entities known = entities();
    ObjectNode answers = JSON.objectNode();
    for (Map.Entry<String, JsonNode> query : queries.properties()) {
      Question question = Question.read(query.getKey(), query.getValue());
      ArrayNode result = answers.putObject(query.getKey()).putArray("result");
      Candidate.of(question, known).forEach(candidate -> result.add(candidate(candidate)));
    }
    return answers;
  }

  private static JsonNode parse(String field, String text) throws RefusedException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          BAD_REQUEST, "\"" + field + "\" is no JSON: " + e.getOriginalMessage());
    }
  }

  private static ObjectNode candidate(Candidate candidate) {
    ObjectNode json = about(candidate.entity());
    json.set("type", types(candidate.entity().types()));
    json.put("score", candidate.score()).put("match", candidate.sure());
    ArrayNode features = json.putArray("features");
    features.addObject().put("id", "name").put("value", candidate.match().likeness());
    features.addObject().put("id", "properties").put("value", candidate.agreement());
    return json;
  }

  private static ObjectNode about(Known entity) {
    return JSON.objectNode()
        .put("id", entity.id())
        .put("name", entity.label())
        .put("description", entity.description());
  }

  private static ArrayNode types(List<Type> types) {
    ArrayNode json = JSON.arrayNode();
    types.forEach(type -> json.addObject().put("id", type.id()).put("name", type.name()));
    return json;
  }

  /**
   * Entities whose names start as somebody types, or that have this id.
   *
   * @param skipped how many of them the client has already
   */
  public JsonNode suggestEntities(String prefix, int skipped) {
    Entities known = entities();
    Stream<Known> found =
        Stream.concat(known.find(prefix).stream(), known.startingWith(prefix).stream()).distinct();
    return suggestions(found.map(Reconciliation::suggestion), skipped);
  }

  private static ObjectNode suggestion(Known entity) {
    ObjectNode json = about(entity);
    json.set("notable", types(entity.types()));
    return json;
  }

  /** Classes whose name or id holds what somebody types. */
  public JsonNode suggestTypes(String words, int skipped) {
    return suggestions(
        classes().stream()
            .filter(type -> Words.holds(type.name() + " " + type.id(), words))
            .map(type -> JSON.objectNode().put("id", type.id()).put("name", type.name())),
        skipped);
  }

  /** Properties whose name or id holds what somebody types. */
  public JsonNode suggestProperties(String words, int skipped) {
    return suggestions(
        Trait.holding(words).stream()
            .map(trait -> JSON.objectNode().put("id", trait.id()).put("name", trait.title())),
        skipped);
  }

  private static JsonNode suggestions(Stream<ObjectNode> all, int skipped) {
    ObjectNode json = JSON.objectNode();
    ArrayNode result = json.putArray("result");
    all.skip(Math.max(0, Math.min(skipped, MOST_SKIPPED))).limit(SUGGESTED).forEach(result::add);
    return json;
  }

  /** An entity in short; absent if the graph has none of this id. */
  public Optional<Preview> preview(String id) {
    return entities().find(id).map(Preview::of);
  }
}
