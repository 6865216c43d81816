package org.litopys.wikidata.online;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Wikidata's own interface, {@code wbgetentities}: what is said of items. Thread-safe.
 *
 * @param api its address: {@code https://www.wikidata.org/w/api.php}
 */
public record Items(URI api, Courier courier) {
  /** Wikidata's. */
  public static final URI WIKIDATA = URI.create("https://www.wikidata.org/w/api.php");

  /** So many are asked for at once; the interface takes 50. */
  static final int AT_ONCE = 40;

  /** Items by number; those that there are not are left out. */
  ImmutableMap<String, Fetched> byNumber(Collection<String> numbers) throws UnansweredException {
    return numbers.isEmpty()
        ? ImmutableMap.of()
        : fetched("ids", numbers)
            .collect(toImmutableMap(Fetched::number, Function.identity(), (one, same) -> one));
  }

  /** Items by the title of their article in the English Wikipedia. */
  ImmutableMap<String, Fetched> byTitle(Collection<String> titles) throws UnansweredException {
    return titles.isEmpty()
        ? ImmutableMap.of()
        : fetched("sites=enwiki&titles", titles)
            .filter(item -> item.wikipedia().isPresent())
            .collect(
                toImmutableMap(
                    item -> item.wikipedia().get(), Function.identity(), (one, same) -> one));
  }

  private Stream<Fetched> fetched(String key, Collection<String> values)
      throws UnansweredException {
    String query =
        "action=wbgetentities&format=json&maxlag=5"
            + "&props=labels%7Caliases%7Cdescriptions%7Cclaims%7Csitelinks"
            + "&languages=en%7Cuk%7Cru&"
            + key
            + "="
            + URLEncoder.encode(String.join("|", values), UTF_8);
    JsonNode answer =
        courier.ask(
            URI.create(api + "?" + query),
            Optional.empty(),
            json -> json.path("entities").isObject());
    return Streams.stream(answer.path("entities"))
        .map(Fetched::new)
        .filter(item -> item.number().matches("Q[1-9][0-9]*"));
  }
}
