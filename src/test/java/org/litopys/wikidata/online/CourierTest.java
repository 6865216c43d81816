package org.litopys.wikidata.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.wikidata.online.FakeService.Answer;

class CourierTest {
  private static final Answer FINE = Answer.of("{\"fine\": true}");
  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir Path folder;
  private final FakeTime time = new FakeTime();

  private Courier courier(Duration timeout) {
    return new Courier(new Courier.Terms("Litopys/test", SECOND, timeout), new Cache(folder), time);
  }

  private JsonNode ask(URI uri) throws UnansweredException {
    return courier(Duration.ofSeconds(30)).ask(uri, Optional.empty(), json -> json.has("fine"));
  }

  /** A service that gives these answers one after another. */
  private static FakeService service(Answer... answers) {
    Iterator<Answer> next = List.of(answers).iterator();
    return new FakeService(request -> next.next());
  }

  @Test
  void betweenTwoRequestsIsAPause() throws UnansweredException {
    Courier courier = courier(Duration.ofSeconds(30));
    try (FakeService service = service(FINE, FINE, FINE)) {
      for (String question : List.of("a", "b", "c")) {
        courier.ask(URI.create(service.uri() + "?" + question), Optional.empty(), json -> true);
      }
      assertThat(service.requests()).containsExactly("a", "b", "c");
      assertThat(service.agents()).containsOnly("Litopys/test");
    }
    assertThat(time.pauses()).containsExactly(SECOND, SECOND);
  }

  @Test
  void whatWasAnsweredOnceIsNotAskedAgain() throws UnansweredException {
    try (FakeService service = service(FINE)) {
      URI uri = URI.create(service.uri() + "?a");
      assertThat(ask(uri)).isEqualTo(ask(uri));
      assertThat(service.requests()).hasSize(1);
    }
  }

  @Test
  void aPostIsKeptByItsBody() throws UnansweredException {
    Courier courier = courier(Duration.ofSeconds(30));
    try (FakeService service = new FakeService(body -> Answer.of("{\"got\": \"" + body + "\"}"))) {
      for (String body : List.of("one", "two", "one")) {
        JsonNode answer = courier.ask(service.uri(), Optional.of(body), json -> true);
        assertThat(answer.path("got").asText()).isEqualTo(body);
      }
      assertThat(service.requests()).containsExactly("one", "two");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "Thu, 01 Jan 2026 00:00:07 GMT"})
  void whoAsksToWaitIsWaitedFor(String after) throws UnansweredException {
    try (FakeService service = service(new Answer(429, "slow down", after), FINE)) {
      assertThat(ask(URI.create(service.uri() + "?a")).path("fine").asBoolean()).isTrue();
    }
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | oops",
        "503 | ''",
        "200 | <html>down</html>",
        "200 | {\"fi",
        "200 | {\"error\": 1}"
      })
  void whatMayPassIsTriedAgainEachTimeLater(int status, String body) throws UnansweredException {
    Answer bad = new Answer(status, body, "");
    try (FakeService service = service(bad, bad, FINE)) {
      assertThat(ask(URI.create(service.uri() + "?a")).has("fine")).isTrue();
    }
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void whatDoesNotPassIsToldAndNotKept() {
    Answer bad = new Answer(500, "oops", "");
    try (FakeService service = service(bad, bad, bad, bad)) {
      assertThatThrownBy(() -> ask(URI.create(service.uri() + "?a")))
          .isInstanceOf(UnansweredException.class)
          .hasMessageMatching("localhost:\\d+ answers with status 500 \\(attempts: 4\\)");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410})
  void aRefusalIsTakenAtOnce(int status) {
    try (FakeService service = service(new Answer(status, "no", ""))) {
      assertThatThrownBy(() -> ask(URI.create(service.uri() + "?a")))
          .hasMessageContaining("answers with status " + status + " (attempts: 1)");
    }
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void whoAsksToWaitForHoursIsLeftAlone() {
    try (FakeService service = service(new Answer(429, "", "86400"))) {
      assertThatThrownBy(() -> ask(URI.create(service.uri() + "?a")))
          .hasMessageContaining("status 429 and asks to wait 86400.0 s (attempts: 1)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Wed, 31 Dec 2025 23:00:00 GMT", "-5", "soon"})
  void aDateThatIsPastOrNoneIsNotWaitedFor(String after) throws UnansweredException {
    try (FakeService service = service(new Answer(503, "", after), FINE)) {
      assertThat(ask(URI.create(service.uri() + "?a")).has("fine")).isTrue();
    }
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void whoNeverAnswersIsNotWaitedForLong() {
    CountDownLatch end = new CountDownLatch(1);
    try (FakeService service = new FakeService(request -> late(end))) {
      assertThatThrownBy(
              () ->
                  courier(Duration.ofMillis(100))
                      .ask(URI.create(service.uri() + "?a"), Optional.empty(), json -> true))
          .hasMessageContaining("did not answer in 0.1 s (attempts: 4)");
      end.countDown();
    }
  }

  private static Answer late(CountDownLatch end) {
    try {
      assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return FINE;
  }

  @Test
  void whoIsNotThereIsNamed() {
    URI gone;
    try (FakeService service = service(FINE)) {
      gone = service.uri();
    }
    assertThatThrownBy(() -> ask(gone))
        .isInstanceOf(UnansweredException.class)
        .hasMessageContaining("cannot be reached");
  }
}
