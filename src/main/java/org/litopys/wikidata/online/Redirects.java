package org.litopys.wikidata.online;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where titles of the English Wikipedia lead that are not the titles of articles any more.
 * Thread-safe.
 *
 * @param api the address of its interface: {@code https://en.wikipedia.org/w/api.php}
 */
public record Redirects(URI api, Courier courier) {
  /** That of the English Wikipedia. */
  public static final URI WIKIPEDIA = URI.create("https://en.wikipedia.org/w/api.php");

  /** The title of the article for each title that leads to one. Sections of others are left out. */
  ImmutableMap<String, String> of(Collection<String> titles) throws UnansweredException {
    if (titles.isEmpty()) {
      return ImmutableMap.of();
    }
    String query =
        "action=query&format=json&redirects=1&maxlag=5&titles="
            + URLEncoder.encode(String.join("|", titles), UTF_8);
    JsonNode answer =
        courier.ask(
            URI.create(api + "?" + query), Optional.empty(), json -> json.path("query").isObject());
    Map<String, String> steps = new LinkedHashMap<>();
    Streams.concat(
            Streams.stream(answer.at("/query/normalized")),
            Streams.stream(answer.at("/query/redirects")))
        .filter(step -> step.path("tofragment").asText("").isEmpty())
        .forEach(step -> steps.put(step.path("from").asText(""), step.path("to").asText("")));
    ImmutableMap.Builder<String, String> targets = ImmutableMap.builder();
    for (String title : titles) {
      String spelled = steps.getOrDefault(title, title);
      String target = steps.getOrDefault(spelled, spelled);
      if (!target.isEmpty() && !target.equals(title)) {
        targets.put(title, target);
      }
    }
    return targets.buildKeepingLast();
  }
}
