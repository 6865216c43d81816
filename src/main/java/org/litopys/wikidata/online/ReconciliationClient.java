package org.litopys.wikidata.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.gazetteer.Spelling;
import org.litopys.wikidata.Candidate;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Name;

/**
 * Candidates from a service that speaks the Reconciliation Service API over Wikidata; what decides
 * between them is asked of Wikidata itself. Thread-safe.
 *
 * @param service the address of its endpoint
 */
public record ReconciliationClient(URI service, Items items, Courier courier)
    implements Candidates {
  /** The service that OpenRefine comes with. */
  public static final URI WIKIDATA = URI.create("https://wikidata.reconci.link/en/api");

  private static final String METHOD = "online:name";
  private static final String QUERY = "q0";
  private static final int LIMIT = 7;

  /** {@link #of}, when the service does not answer. */
  public static final class SilentServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SilentServiceException(UnansweredException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws SilentServiceException if a service does not answer
   */
  @Override
  public List<Candidate> of(Name name) {
    try {
      return candidates(name);
    } catch (UnansweredException e) {
      throw new SilentServiceException(e);
    }
  }

  private List<Candidate> candidates(Name name) throws UnansweredException {
    ObjectNode queries = JsonNodeFactory.instance.objectNode();
    queries.putObject(QUERY).put("query", name.label()).put("limit", LIMIT);
    JsonNode answer =
        courier.ask(
            service,
            Optional.of("queries=" + URLEncoder.encode(queries.toString(), UTF_8)),
            json -> json.path(QUERY).path("result").isArray());
    Map<String, JsonNode> told = new LinkedHashMap<>();
    Streams.stream(answer.path(QUERY).path("result"))
        .filter(one -> one.path("id").asText("").matches("Q[1-9][0-9]*"))
        .limit(LIMIT)
        .forEach(one -> told.putIfAbsent(one.path("id").asText(), one));
    ImmutableMap<String, Fetched> fetched = items.byNumber(told.keySet());
    return told.values().stream()
        .map(
            one ->
                Optional.ofNullable(fetched.get(one.path("id").asText()))
                    .map(item -> candidate(name, item))
                    .orElseGet(() -> candidate(name, one)))
        .toList();
  }

  private static Candidate candidate(Name name, Fetched item) {
    return new Candidate(
        item.number(),
        item.label(),
        item.description(),
        item.types(),
        item.countries(),
        List.of(),
        item.point(),
        item.sites(),
        item.wikipedia(),
        item.code(),
        METHOD,
        match(name, item.names()));
  }

  /** From the service's word alone. */
  private static Candidate candidate(Name name, JsonNode told) {
    String label = told.path("name").asText("");
    List<String> types =
        Streams.stream(told.path("type"))
            .map(type -> type.isObject() ? type.path("id").asText("") : type.asText(""))
            .filter(type -> type.matches("Q[1-9][0-9]*"))
            .toList();
    return Candidate.of(
        told.path("id").asText(),
        label,
        told.path("description").asText(""),
        types,
        METHOD,
        match(name, ImmutableList.of(label)));
  }

  /** How well the likest two names fit. */
  private static double match(Name name, Collection<String> others) {
    return name.names().stream()
        .flatMap(own -> others.stream().map(other -> 1 - Spelling.distance(own, other)))
        .mapToDouble(likeness -> likeness)
        .max()
        .orElse(0);
  }
}
