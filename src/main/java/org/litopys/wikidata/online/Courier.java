package org.litopys.wikidata.online;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Longs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Asks services that many others use: one request at a time with a pause before each, again after a
 * while where one fails, and never for what was answered before. Thread-safe.
 */
public final class Courier {
  private static final int ATTEMPTS = 4;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  /** Whoever asks for more patience is asked again another day. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Statuses that may be others after a while. */
  private static final ImmutableSet<Integer> PASSING =
      ImmutableSet.of(408, 429, 500, 502, 503, 504);

  private static final int OK = 200;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private final Terms terms;
  private final Cache cache;
  private final Waiting waiting;
  private Optional<Long> lastEnd = Optional.empty();

  /**
   * How requests are made.
   *
   * @param agent who asks, as the services are told
   * @param pause the time from an answer to the next request, at least
   * @param timeout how long an answer may take
   */
  public record Terms(String agent, Duration pause, Duration timeout) {}

  /**
   * What came of a request.
   *
   * @param problem why there is no answer; empty if there is one
   * @param after when to try it again, if that may help
   */
  private record Outcome(Optional<JsonNode> answer, String problem, Optional<Duration> after) {
    static Outcome lasting(String problem) {
      return new Outcome(Optional.empty(), problem, Optional.empty());
    }

    static Outcome passing(String problem, Duration after) {
      return new Outcome(Optional.empty(), problem, Optional.of(after));
    }
  }

  public Courier(Terms terms, Cache cache, Waiting waiting) {
    this.terms = terms;
    this.cache = cache;
    this.waiting = waiting;
  }

  /**
   * The answer to a request, kept or new.
   *
   * @param form what is posted; nothing makes it a GET
   * @param good whether an answer is one: services tell errors in good JSON, too
   * @throws UnansweredException if there is none after several attempts
   */
  synchronized JsonNode ask(URI uri, Optional<String> form, Predicate<JsonNode> good)
      throws UnansweredException {
    String request = uri + "\n" + form.orElse("");
    Optional<JsonNode> kept = cache.find(request).flatMap(Courier::json).filter(good);
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      JsonNode answer = insist(request(uri, form), good);
      cache.keep(request, answer.toString());
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnansweredException(uri.getHost() + " was not waited for");
    }
  }

  private JsonNode insist(HttpRequest request, Predicate<JsonNode> good)
      throws UnansweredException, InterruptedException {
    Duration backOff = Duration.ofSeconds(1);
    for (int attempt = 1; ; attempt++) {
      Outcome outcome = attempt(request, good);
      if (outcome.answer().isPresent()) {
        return outcome.answer().get();
      }
      if (attempt == ATTEMPTS || outcome.after().filter(after -> !isTooLong(after)).isEmpty()) {
        throw new UnansweredException(
            request.uri().getAuthority()
                + " "
                + outcome.problem()
                + " (attempts: "
                + attempt
                + ")");
      }
      backOff = backOff.multipliedBy(2);
      Duration after = outcome.after().get();
      waiting.pause(after.compareTo(backOff) > 0 ? after : backOff);
    }
  }

  private static boolean isTooLong(Duration duration) {
    return duration.compareTo(PATIENCE) > 0;
  }

  private Outcome attempt(HttpRequest request, Predicate<JsonNode> good)
      throws InterruptedException {
    keepPause();
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    try {
      return outcome(answer.get(terms.timeout().toMillis(), TimeUnit.MILLISECONDS), good);
    } catch (TimeoutException e) {
      answer.cancel(true);
      return Outcome.passing("did not answer in " + seconds(terms.timeout()), Duration.ZERO);
    } catch (ExecutionException e) {
      return Outcome.passing("cannot be reached: " + e.getCause(), Duration.ZERO);
    } finally {
      lastEnd = Optional.of(waiting.nanos());
    }
  }

  private void keepPause() throws InterruptedException {
    if (lastEnd.isPresent()) {
      Duration left = terms.pause().minusNanos(waiting.nanos() - lastEnd.get());
      if (!left.isNegative() && !left.isZero()) {
        waiting.pause(left);
      }
    }
  }

  private Outcome outcome(HttpResponse<String> response, Predicate<JsonNode> good) {
    int status = response.statusCode();
    if (PASSING.contains(status)) {
      Duration after = retryAfter(response);
      String when = after.isZero() ? "" : " and asks to wait " + seconds(after);
      return Outcome.passing("answers with status " + status + when, after);
    }
    if (status != OK) {
      return Outcome.lasting("answers with status " + status);
    }
    Optional<JsonNode> json = json(response.body());
    if (json.isEmpty()) {
      return Outcome.passing("answers with what is no JSON", Duration.ZERO);
    }
    return good.test(json.get())
        ? new Outcome(json, "", Optional.empty())
        : Outcome.passing("answers " + start(response.body()), retryAfter(response));
  }

  private static String start(String body) {
    return body.substring(0, Math.min(body.length(), 200));
  }

  /** How long a service asks to wait: so many seconds, or until a date. */
  private Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .flatMap(
            value ->
                Optional.ofNullable(Longs.tryParse(value))
                    .map(Duration::ofSeconds)
                    .or(() -> date(value).map(until -> Duration.between(waiting.now(), until))))
        .filter(wait -> !wait.isNegative())
        .orElse(Duration.ZERO);
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() / 1000.0 + " s";
  }

  private static Optional<JsonNode> json(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(json -> !json.isMissingNode());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private HttpRequest request(URI uri, Optional<String> form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", terms.agent())
            .header("Accept", "application/json");
    form.ifPresent(
        body ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    return request.build();
  }
}
