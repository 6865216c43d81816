package org.litopys.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;

/** The pages of entities, and two sides compared. */
class EntityPagesIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  @AutoClose private static final SampleServer sample = SampleServer.start();
  private static final Http http = sample.http();

  @Test
  void anEntityTellsWhoItIs() {
    Document page = page("id/Q3874799");
    assertThat(page.select("h1").text()).isEqualTo("Volodymyr Zelenskyy");
    assertThat(page.select("main").text()).contains("person", "President of Ukraine");
    assertThat(page.select("a[href=https://www.wikidata.org/wiki/Q3874799]").attr("rel"))
        .contains("noreferrer");
    assertThat(page.select("a[href=/id/Q212]")).isNotEmpty();
    assertThat(page("id/Q212").text()).contains("Other names: Ukrainian");
  }

  @Test
  void itsFactsStandInListsWithTheirSentences() {
    Document page = page("id/Q42308");
    assertThat(page.select("section:has(.cards) h2").eachText())
        .containsExactly("Said about it", "Events here");
    assertThat(page.select("section[aria-labelledby=named] blockquote")).hasSize(3);
    assertThat(page.select("section[aria-labelledby=named] details summary").eachText())
        .containsOnly("Why");
    assertThat(page.select("nav a[href=#here]").text()).isEqualTo("Events here 2");
  }

  @Test
  void itsMonthsAndNeighboursAreToldWithoutAScript() {
    Document page = page("id/Q42308");
    assertThat(page.select("#months tbody tr").eachText())
        .containsExactly("2023-01 2 0 2", "2023-02 1 0 0");
    assertThat(page.select("#months a").attr("href"))
        .isEqualTo("/search?about=Q42308&from=2023-01-01&to=2023-01-31");
    assertThat(page.select(".neighbours li").eachText())
        .containsExactly(
            "Russia country: 1 event report", "Volodymyr Zelenskyy person: 1 event report");
    assertThat(page.select(".map").attr("data-latitude")).isEqualTo("49.98081");
  }

  @Test
  void aVillageWithoutAPointIsShownWhereItsMunicipalityLies() {
    Model village = ModelFactory.createDefaultModel();
    village.read(
        new StringReader(
            """
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix id: <https://w3id.org/litopys/id/> .
            @prefix lit: <https://w3id.org/litopys/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            id:Q1 a lit:Settlement ; rdfs:label "Mala"@en ; geo:hasGeometry <https://w3id.org/litopys/id/Q1/municipality> .
            <https://w3id.org/litopys/id/Q1/municipality> geo:asWKT "POINT(36.5 49.5)"^^geo:wktLiteral ."""),
        "",
        "TTL");
    sample.store().put(SampleGraph.BASE + "graph/village", village);
    Document page = page("id/Q1");
    assertThat(page.select(".map").attr("data-latitude")).isEqualTo("49.5");
    assertThat(page.select(".map + .note").text())
        .isEqualTo("49.5 north, 36.5 east: its municipality, since its own position is not known");
    assertThat(page("id/Q42308").select(".map + .note").text())
        .isEqualTo("49.98081 north, 36.25272 east");
  }

  @Test
  void aLineForTheTableOfDecisionsCanBeCopied() {
    assertThat(page("id/organization/ministry-of-defence-of-russia").select("pre.line").eachText())
        .hasSize(5);
    assertThat(http.get("id/organization/ministry-of-defence-of-russia").body())
        .contains("link\torganization/ministry-of-defence-of-russia\tQ...\tREASON");
    assertThat(http.get("id/Q42308").body()).contains("unlink\tQ42308\tQ42308\tREASON");
  }

  @ParameterizedTest
  @CsvSource({
    "id/Q42308?list=here&format=csv, 2",
    "id/Q42308?list=named&format=csv, 3",
    "id/Q42308?list=months&format=csv, 2",
    "id/Q42308?relation=event&format=csv, 2",
    "id/article/a1?relation=said&format=csv, 2",
    "compare?a=Q212&b=Q159&format=csv, 5",
    "compare?a=Example+Wire&b=Example+Daily&list=numbers&format=csv, 2",
    "compare?a=Q212&b=Q159&list=denials&format=csv, 1"
  })
  void aListIsATableToo(String path, int rows) {
    HttpResponse<String> answer = http.get(path);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(answer.body().lines()).hasSize(rows + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id/Q42308?format=json",
        "id/Q42308?list=here&format=json",
        "id/Q42308?list=months&format=json",
        "id/Q42308/neighbours.json",
        "id/claim/c1?format=json",
        "compare?a=Q212&b=Q159&format=json"
      })
  void aListIsJsonToo(String path) throws IOException {
    HttpResponse<String> answer = http.get(path);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(JSON.readTree(answer.body())).isNotEmpty();
  }

  @Test
  void neighboursAreAFileForThePicture() throws IOException {
    JsonNode file = JSON.readTree(http.get("id/Q42308/neighbours.json").body());
    assertThat(file.at("/center/label").asText()).isEqualTo("Kharkiv");
    assertThat(file.at("/total").asInt()).isEqualTo(2);
    assertThat(file.at("/neighbours/0/href").asText()).isEqualTo("/id/Q159");
    assertThat(file.at("/neighbours/0/mostly").asText()).isEqualTo("event");
    assertThat(file.at("/neighbours/0/facts/event").asInt()).isEqualTo(1);
    assertThat(http.get("id/Q1/neighbours.json").statusCode()).isEqualTo(404);
  }

  @Test
  void aListHasAPageOfItsOwn() {
    Document page = page("id/Q42308?list=named");
    assertThat(page.select("h1").text()).isEqualTo("Said about it");
    assertThat(page.select(".card")).hasSize(3);
    assertThat(page.select("a[href=/id/Q42308]").text()).isEqualTo("Kharkiv");
    assertThat(http.get("id/Q42308?list=loved").statusCode()).isEqualTo(400);
    assertThat(http.get("id/Q42308?list=named&page=x").body()).contains("is no number");
  }

  @Test
  void otherNodesShowTheFactsTheyHaveToDoWith() {
    assertThat(page("id/statement/s1").select(".card")).hasSize(2);
    assertThat(page("id/event/e1").select(".card.event")).hasSize(2);
    assertThat(page("id/mention/a1-0-105").select(".card")).hasSize(2);
    assertThat(page("id/claim/c1").select(".card.said")).hasSize(1);
  }

  @Test
  void twoSidesStandBesideEachOther() {
    Document page = page("compare?a=Q212&b=russia");
    assertThat(page.select("input[name=a]").val()).isEqualTo("Ukraine");
    assertThat(page.select("input[name=b]").val()).isEqualTo("Russia");
    assertThat(page.select("h4").eachText()).containsExactly("2023-02-01", "2023-01-30");
    assertThat(page.select("section[aria-labelledby=denials] .card")).hasSize(2);
    assertThat(page("compare?a=Example+Wire&b=Example+Daily").select("#numbers ~ .scroll").text())
        .contains("missile strike in Kharkiv, 2023-01-30 killed", "3 three people", "5 At least");
    assertThat(page("compare?a=Q212&q=aimed&from=2023-01-01&to=2023-01-31").select(".card"))
        .hasSize(1);
  }

  @Test
  void disputesOfTheWholeGraphAreReachedFromTheFormAlone() {
    Document page = page("compare");
    assertThat(page.select(".dispute summary").text())
        .contains("in Kharkiv, 2023-01-30", "killed: 3 to 5");
    assertThat(page.select(".dispute blockquote mark").eachText()).contains("five", "people");
    assertThat(page.select("section[aria-labelledby=denials] .card")).hasSize(2);
    assertThat(page("compare?to=2022-01-01").select(".empty")).hasSize(2);
    assertThat(http.get("compare?list=numbers&format=csv").body().lines()).hasSize(3);
    assertThat(http.get("compare?list=denials&format=json").body())
        .contains("its forces had aimed");
    assertThat(http.get("compare?list=nope&format=csv").statusCode()).isEqualTo(400);
    assertThat(page("compare?b=Example+Wire").select("h2").text())
        .isEqualTo("Example Wire and everybody else");
  }

  @Test
  void aPublisherShowsWhatItsArticlesTell() {
    Document page = page("id/publisher/example-wire");
    assertThat(page.select("h1").text()).isEqualTo("Example Wire");
    assertThat(page.select(".card")).hasSize(6);
    assertThat(page.select(".chips a").eachText())
        .startsWith("who said what 3", "who supplies what 2", "what happened where 1");
    assertThat(page.select(".chips a").first().attr("href"))
        .isEqualTo("/search?publisher=Example+Wire&relation=said");
    assertThat(page.select("main form input[name=publisher]").val()).isEqualTo("Example Wire");
    assertThat(page.select("#months tbody tr").eachText()).containsExactly("2023-01 3 2 1");
    assertThat(page.select("section[aria-labelledby=articles] li a").eachText())
        .containsExactly("Missiles hit Kharkiv", "Berlin to send tanks");
    for (Element file : page.select(".formats a[href*=format]")) {
      assertThat(http.get(file.attr("href").substring(1)).statusCode()).isEqualTo(200);
    }
    assertThat(http.get("id/publisher/example-wire?format=csv&relation=supplies").body().lines())
        .hasSize(3);
    assertThat(http.get("id/publisher/example-wire?list=nope&format=csv").statusCode())
        .isEqualTo(400);
  }

  @Test
  void anArticleLeadsToItsPublisherAndToItself() {
    Document page = page("id/article/a1");
    assertThat(page.select("h1 + .note a[href=/id/publisher/example-wire]").text())
        .isEqualTo("Example Wire");
    assertThat(page.select("a[href=https://news.example/a1]").eachText())
        .contains("the article itself");
    assertThat(page("id/article/a4").select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void otherPlacesOfItsEventsStandOnItsMap() {
    Document oblast = page("id/Q171852");
    assertThat(oblast.select(".sites li").eachText()).containsExactly("Kharkiv 2 event reports");
    assertThat(oblast.select(".sites li").attr("data-latitude")).isEqualTo("49.98081");
    assertThat(oblast.select(".map.small").attr("data-latitude")).isEmpty();
    assertThat(page("id/Q42308").select(".map.small").attr("data-latitude")).isEqualTo("49.98081");
  }

  @Test
  void whoIsNotKnownIsToldInWords() {
    assertThat(page("compare").select("form input[name=a]")).hasSize(1);
    assertThat(page("compare").select("a[href=/compare?a=Example+Wire]")).hasSize(1);
    assertThat(page("compare?a=Atlantis").select(".problem").text())
        .contains("No actor and no publisher with facts is called Atlantis.");
    assertThat(page("compare?a=Q212&b=Q159&q=nowhere").select(".empty").text())
        .startsWith("Neither tells anything of this.");
    assertThat(http.get("compare?a=Q212&from=then").body()).contains("is no day");
    assertThat(http.get("compare?a=" + "x".repeat(300)).statusCode()).isEqualTo(400);
  }

  @Test
  void hostileWordsAreWords() {
    String words = "%3Cscript%3Ealert(1)%3C/script%3E%22%3E";
    for (String path :
        List.of(
            "compare?a=" + words,
            "compare?a=Q212&b=Q159&q=" + words,
            "compare?a=organization/ministry-of-defence-of-russia",
            "id/organization/ministry-of-defence-of-russia",
            "id/organization/ministry-of-defence-of-russia?list=said",
            "id/Q42308?list=" + words)) {
      Document page = Jsoup.parse(http.get(path).body());
      assertThat(
              page.select(
                  "script:not([src]):not([type=application/ld+json]), img, [onerror], a[href^=javascript]"))
          .isEmpty();
    }
    assertThat(
            http.get("id/organization/ministry-of-defence-of-russia?list=said&format=csv").body())
        .contains("'=HYPERLINK")
        .doesNotContain("\"=HYPERLINK");
    assertThat(page("compare?a=" + words).select(".problem q").text())
        .isEqualTo("<script>alert(1)</script>\">");
  }

  private static Document page(String path) {
    HttpResponse<String> answer = http.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
