package org.litopys.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.query.SampleQueries;
import org.litopys.query.SampleQuery;

/**
 * Comunica finds our endpoint by its address alone, gets the answers that the endpoint gives, and
 * joins it with another one. Without Comunica it is skipped, unless {@code
 * -Dcomunica.required=true} or the environment variable {@code COMUNICA_REQUIRED=true} makes that
 * an error.
 */
class ComunicaIT {
  private static final String MISSING =
      "no Comunica; with Node.js 18 or newer: npm ci --prefix src/test/comunica";

  private static final String JOIN =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wdt: <http://www.wikidata.org/prop/direct/>
      SELECT DISTINCT ?name ?office {
        ?statement lit:actor ?person .
        ?person rdfs:label ?name ; owl:sameAs ?wikidata .
        ?wikidata wdt:P39 ?held .
        ?held rdfs:label ?office
      }
      """;

  private static SampleServer ours;
  private static WikidataStandIn theirs;
  private static JsonNode answers;

  @BeforeAll
  static void askAll() throws IOException, InterruptedException {
    boolean installed = Comunica.isInstalled();
    if (!installed && required()) {
      fail(MISSING);
    }
    assumeTrue(installed, MISSING);
    ours = SampleServer.start();
    theirs = WikidataStandIn.start();
    String endpoint = ours.server().uri() + "sparql";
    List<String> both = List.of(endpoint, theirs.endpoint());
    List<Comunica.Question> questions = new ArrayList<>();
    local()
        .map(query -> new Comunica.Question(query.name(), List.of(endpoint), query.text()))
        .forEach(questions::add);
    Stream.of("wikidata-actors", "wikidata-places", "wikidata-weapons")
        .map(name -> new Comunica.Question(name, both, theirs.askedBy(name)))
        .forEach(questions::add);
    questions.add(new Comunica.Question("join", both, JOIN));
    answers = Comunica.ask(questions);
  }

  private static boolean required() {
    return Boolean.getBoolean("comunica.required")
        || Boolean.parseBoolean(System.getenv("COMUNICA_REQUIRED"));
  }

  @AfterAll
  static void stop() {
    if (ours != null) {
      theirs.close();
      ours.close();
    }
  }

  static Stream<SampleQuery> local() {
    return SampleQueries.load(Path.of("queries")).stream()
        .filter(query -> !query.text().contains("SERVICE"));
  }

  @ParameterizedTest
  @MethodSource("local")
  void aSampleQueryHasTheRowsThatTheEndpointGives(SampleQuery query) throws IOException {
    String direct =
        ours.http().query(query.text(), "Accept", "application/sparql-results+json").body();
    assertThat(rows(answers.get(query.name())))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(rows(new ObjectMapper().readTree(direct)));
  }

  @ParameterizedTest
  @CsvSource({
    "wikidata-actors, office, office of the example",
    "wikidata-places, population, 1421125",
    "wikidata-weapons, maker, Works of the Example",
    "join, office, office of the example"
  })
  void twoEndpointsAreJoined(String name, String variable, String value) {
    assertThat(rows(answers.get(name)))
        .singleElement()
        .satisfies(row -> assertThat(row.path(variable).path("value").asText()).isEqualTo(value));
  }

  private static List<JsonNode> rows(JsonNode answer) {
    assertThat(answer.has("error")).as("%s", answer).isFalse();
    return ImmutableList.copyOf(answer.path("results").path("bindings"));
  }
}
