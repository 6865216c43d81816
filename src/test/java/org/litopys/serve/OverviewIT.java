package org.litopys.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Terms;
import org.litopys.store.Store;

class OverviewIT {
  private static final String KHARKIV_OBLAST = SampleGraph.BASE + "id/Q171852";

  private static SampleServer sample;
  private static Http http;

  @BeforeAll
  static void start() {
    sample = SampleServer.start(Map.of("outlines", outline()));
    http = sample.http();
  }

  private static Model outline() {
    Model model = ModelFactory.createDefaultModel();
    model
        .createResource(KHARKIV_OBLAST)
        .addProperty(
            Terms.hasGeometry,
            model
                .createResource(KHARKIV_OBLAST + "/outline")
                .addProperty(Terms.asWKT, "POLYGON((35 49,38 49,38 50,35 49))"));
    return model;
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @Test
  void eventsAreCountedByOblastAndLeadToTheSearch() {
    Document page = page("");
    assertThat(page.select("#oblasts tbody tr").eachText()).containsExactly("Kharkiv Oblast 3");
    assertThat(page.select("#oblasts td a").attr("href"))
        .isEqualTo("/search?relation=event&oblast=Q171852");
    assertThat(page.select("#oblasts tbody tr").attr("data-iri")).isEqualTo(KHARKIV_OBLAST);
    assertThat(page.select("#legend").text()).isEqualTo("1 2 3");
    assertThat(page.select("#reports blockquote")).hasSize(3);
    assertThat(page.select("#summary").text()).isEqualTo("3 event reports.");
  }

  @ParameterizedTest
  @CsvSource({
    "kind=Explosion, 1, explosion",
    "kind=MissileStrike&kind=Casualties, 2, ''",
    "from=2023-01-31, 0, ''",
    "from=2023-01-30&to=2023-01-30, 3, ''",
    "kind=&from=&to=, 3, ''"
  })
  void theAddressChoosesKindAndTime(String query, int reports, String kind) {
    Document page = page("?" + query);
    assertThat(page.select("#reports blockquote")).hasSize(reports);
    assertThat(page.select("#event-form option[selected]").text()).contains(kind);
    JsonNode json = json("overview/events.json?" + query);
    assertThat(json.get("reports").asInt()).isEqualTo(reports);
    assertThat(json.get("kinds")).hasSize(3);
  }

  @Test
  void aChoiceIsKeptInFormLinksAndBars() {
    Document page = page("?kind=Explosion&from=2023-01-01");
    assertThat(page.select("input[name=from]").val()).isEqualTo("2023-01-01");
    assertThat(page.select("input[name=to]").val()).isEmpty();
    assertThat(page.select("#oblasts td a").attr("href"))
        .isEqualTo("/search?relation=event&kind=Explosion&from=2023-01-01&oblast=Q171852");
    assertThat(page.select("#event-links a").get(1).attr("href"))
        .isEqualTo("/overview/events.csv?kind=Explosion&from=2023-01-01");
    assertThat(page.select("#bars rect.chosen").attr("data-from")).isEqualTo("2023-01-30");
    assertThat(page("?to=2022-12-31").select("#bars rect.chosen")).isEmpty();
  }

  @Test
  void aChoiceWithoutEventsIsToldInWords() {
    Document page = page("?from=2030-01-01");
    assertThat(page.select("#summary").text())
        .isEqualTo("No event report is of this kind and time.");
    assertThat(page.select("#reports .empty").text()).contains("Choose another kind");
    assertThat(page.select("#oblasts tbody").text()).contains("No report of this choice");
  }

  @Test
  void aDayThatIsNoneIsToldInWords() {
    HttpResponse<String> answer = http.get("?from=yesterday");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).text()).contains("write it as 2024-07-08");
    assertThat(http.get("overview/events.csv?to=9999").statusCode()).isEqualTo(400);
  }

  @Test
  void theMapHasTheOutlinesOfTheGraph() {
    HttpResponse<String> answer = http.get("overview/oblasts.geojson");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/geo+json");
    JsonNode map = json("overview/oblasts.geojson");
    assertThat(map.at("/features/0/properties/iri").asText()).isEqualTo(KHARKIV_OBLAST);
    assertThat(map.at("/features/0/geometry/type").asText()).isEqualTo("Polygon");
  }

  @Test
  void suppliesStandInAMatrixWithTheirStatus() {
    Document page = page("");
    assertThat(page.select(".matrix thead th").eachText())
        .containsExactly("Supplier", "All", "air defence system", "main battle tank");
    assertThat(page.select(".matrix tbody tr").eachText())
        .containsExactly("Germany 1 1 1 announced", "United States 1 1 1 delivered");
    assertThat(page.select(".matrix tbody tr").first().select("td").last().select("a").attr("href"))
        .isEqualTo(
            "/search?relation=supplies&supplier=Q183&weapon-class=weapon-class%2Fmain-battle-tank");
    assertThat(json("overview/supplies.json").at("/0/statuses/0/label").asText())
        .isEqualTo("announced");
  }

  @Test
  void theMostQuotedAreNamedWithHowTheySpeak() {
    assertThat(page("").select(".quoted li").first().text())
        .isEqualTo("Ministry of Defence of Russia 2 statements in 2 articles asserts 1 denies 1");
    assertThat(page("").select(".quoted li").first().select("a").eachAttr("href"))
        .contains(
            "/search?relation=said&actor=organization%2Fministry-of-defence-of-russia&stance=Denies");
    assertThat(json("overview/quoted.json").at("/0/statements").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "events, 'Kharkiv Oblast,Q171852,https://w3id.org/litopys/id/Q171852,3'",
    "supplies, 'Germany,https://w3id.org/litopys/id/Q183,main battle tank,'",
    "quoted, 'The Pentagon,Q11209,https://w3id.org/litopys/id/Q11209,1,1'",
    "articles, '2023-01-30,Missiles hit Kharkiv,Example Wire,https://news.example/a1,'"
  })
  void everyListIsAlsoATableAndJson(String list, String line) {
    HttpResponse<String> csv = http.get("overview/" + list + ".csv");
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.body()).contains(line);
    assertThat(json("overview/" + list + ".json")).isNotEmpty();
    assertThat(page("").select("a[href=/overview/" + list + ".csv]")).hasSize(1);
    assertThat(page("").select("a[href=/overview/" + list + ".json]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=%3Cscript%3E", "kind=javascript:alert(1)", "kind=%22%3E%3Cb%3E"})
  void aHostileChoiceIsText(String query) {
    Document page = page("?" + query);
    assertThat(page.select("main script:not([src]), main b b")).isEmpty();
    assertThat(page.select("main a[href^=javascript]")).isEmpty();
    assertThat(page.select("#reports blockquote")).isEmpty();
  }

  @Test
  void anEmptyGraphIsToldInWords() {
    try (Store empty = Store.inMemory();
        Server bare =
            Server.start(
                empty, List.of(), Settings.standard(SampleGraph.BASE).at("localhost", 0))) {
      HttpResponse<String> answer = new Http(bare.uri()).get("");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(Jsoup.parse(answer.body()).text())
          .contains("0 articles", "litopys build", "No supplies were read yet.", "Nobody yet.");
      assertThat(new Http(bare.uri()).get("overview/oblasts.geojson").body())
          .contains("\"features\":[]");
    }
  }

  private static Document page(String path) {
    HttpResponse<String> answer = http.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(http.get(path).body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(path, e);
    }
  }
}
