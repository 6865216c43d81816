package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

class SearchPageTest {
  private static Store store;
  private static Pages pages;

  @BeforeAll
  static void open() {
    store = SampleGraph.store();
    pages = new Pages(store, List.of(), SampleGraph.BASE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void aFactHasItsSentenceWithTheWordsMarkedItsArticleItsRuleAndItsConfidence() {
    Document page = page("/search?q=patriot&relation=supplies");
    assertThat(page.select(".card .fact").eachText())
        .containsExactly("United States delivered: MIM-104 Patriot to Ukraine");
    assertThat(page.select(".card mark").text()).isEqualTo("Patriot");
    assertThat(page.select(".card a[href=/id/article/a3]").text())
        .isEqualTo("Berlin to send tanks");
    assertThat(page.select(".card a[href=https://news.example/a3]").text()).isEqualTo("original");
    assertThat(page.select(".card details").text())
        .contains("rule supplies.active (right in 80 % of the cases that were checked)");
  }

  @Test
  void theFormKeepsWhatWasChosenAndCountsWhatCanBe() {
    Document page = page("/search?q=kharkiv&relation=event&from=2023-01-01&about=Q171852");
    assertThat(page.select("input[name=q]").eachAttr("value")).contains("kharkiv");
    assertThat(page.select("input[name=relation][checked]").attr("value")).isEqualTo("event");
    assertThat(page.select("input[type=date][name=from]").attr("value")).isEqualTo("2023-01-01");
    assertThat(page.select("input[type=hidden][name=about]").attr("value")).isEqualTo("Q171852");
    assertThat(page.select("label:has([name=kind])").eachText())
        .containsExactly("casualties 1", "explosion 1", "missile strike 1");
    assertThat(page.select(".facets [name]:not([form=search])")).isEmpty();
    assertThat(page.select("input:not([type=hidden]), select"))
        .allMatch(e -> e.hasAttr("aria-label") || e.closest("label") != null);
  }

  @Test
  void aChipTakesOneFilterAwayAndTheLastOneAll() {
    Document page = page("/search?q=kharkiv&stance=Warns&stance=Denies&relation=said&sort=latest");
    assertThat(page.select("#told").text()).isEqualTo("1 fact");
    assertThat(page.select(".chips a").eachText())
        .containsExactly(
            "Remove the filter Relation: who said what ×",
            "Remove the filter Stance: warns ×",
            "Remove the filter Stance: denies ×",
            "Remove all filters");
    assertThat(page.select(".chips a").eachAttr("href"))
        .containsExactly(
            "/search?q=kharkiv&stance=Warns&stance=Denies&sort=latest",
            "/search?q=kharkiv&relation=said&stance=Denies&sort=latest",
            "/search?q=kharkiv&relation=said&stance=Warns&sort=latest",
            "/search?q=kharkiv&sort=latest");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/search?q=kharkiv&status=Delivered | No fact passes all of these filters. Without them there are 6 facts.",
        "/search?q=leopard&status=Delivered | No fact passes all of these filters. Without them there is 1 fact.",
        "/search?q=berlin                   | No fact has these words.",
        "/search?q=xyzzy                    | Nothing in the graph holds these words."
      })
  void whereThereIsNothingItSaysWhy(String path, String words) {
    Document page = page(path);
    assertThat(page.select(".empty").text()).isEqualTo(words);
    assertThat(page.select(".card")).isEmpty();
  }

  @Test
  void anEmptyGraphIsToldInWords() {
    try (Store empty = Store.inMemory()) {
      Reply reply = new Pages(empty, List.of(), SampleGraph.BASE).answer(ask("/search"));
      assertThat(Jsoup.parse(text(reply)).select(".empty").text())
          .isEqualTo("There are no facts in the graph yet: litopys build reads articles.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "from=yesterday,is no day; write it as 2024-07-08",
    "relation=loves,'choose said, supplies or event'",
    "sort=random,choose sort=best or sort=latest",
    "page=one,is no number; the first page is page=1",
    "format=docx,try csv or json",
    "format=csv,'add relation=said, relation=supplies or relation=event'"
  })
  void whatCannotBeUnderstoodIsToldInWords(String parameter, String words) {
    Reply reply = pages.answer(ask("/search?" + parameter));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(Jsoup.parse(text(reply)).select("main").text()).contains(words);
  }

  @Test
  void theWholeResultIsThereAsATableARelationAndAsJson() throws IOException {
    Document page = page("/search?q=patriot");
    assertThat(page.select(".formats a").eachText())
        .containsExactly("CSV (who said what)", "CSV (who supplies what)", "JSON");
    String csv = text(pages.answer(ask(page.select(".formats a").get(1).attr("href"))));
    assertThat(csv.lines()).hasSize(2);
    assertThat(csv).startsWith("fact,date_from").contains("MIM-104 Patriot", "400000000");
    Reply reply = pages.answer(ask(page.select(".formats a").get(2).attr("href")));
    assertThat(reply.type()).startsWith("application/json");
    JsonNode json = new ObjectMapper().readTree(text(reply));
    assertThat(json.get("total").intValue()).isEqualTo(2);
    JsonNode supply =
        json.get("facts").get(0).get("relation").textValue().equals("supplies")
            ? json.get("facts").get(0)
            : json.get("facts").get(1);
    assertThat(supply.get("article").get("url").textValue()).isEqualTo("https://news.example/a3");
    assertThat(supply.get("figures").get(0).get("unit").textValue()).isEqualTo("USD");
    assertThat(supply.get("parts").findValuesAsText("role"))
        .contains("supplier", "recipient", "weapon", "weapon-class", "status", "rule");
  }

  @Test
  void aTableNeedsNoRelationWhereThereIsOnlyOne() {
    assertThat(text(pages.answer(ask("/search?q=leopard&format=csv"))).lines()).hasSize(2);
    assertThat(text(pages.answer(ask("/search?q=nothing&format=json"))))
        .isEqualTo("{\"total\":0,\"facts\":[]}");
  }

  @Test
  void aLongResultHasPages() {
    try (Store many = Store.inMemory()) {
      many.put(SampleGraph.BASE + "id/article/long", statements(60, "Somebody"));
      Pages own = new Pages(many, List.of(), SampleGraph.BASE);
      Document first = Jsoup.parse(text(own.answer(ask("/search?q=claim"))));
      assertThat(first.select("#told").text()).isEqualTo("60 facts, 1 to 25");
      assertThat(first.select(".paging a").eachAttr("href"))
          .containsExactly("/search?q=claim&page=2");
      Document last = Jsoup.parse(text(own.answer(ask("/search?q=claim&page=99"))));
      assertThat(last.select("#told").text()).isEqualTo("60 facts, 51 to 60");
      assertThat(last.select(".card")).hasSize(10);
      assertThat(last.select(".paging a").eachAttr("href"))
          .containsExactly("/search?q=claim&page=2");
      assertThat(text(own.answer(ask("/search?q=claim&format=csv"))).lines()).hasSize(61);
    }
  }

  @Test
  void whileTheFactsAreReadPagesThatNeedThemSaySoAndOthersAnswer() {
    List<Runnable> tasks = new ArrayList<>();
    Pages starting = new Pages(store, List.of(), SampleGraph.BASE);
    starting.prepare(tasks::add);
    for (String path : List.of("/", "/search?q=patriot", "/compare?a=Q212", "/id/Q212")) {
      Reply reply = starting.answer(ask(path));
      assertThat(reply.status()).as(path).isEqualTo(503);
      assertThat(text(reply)).contains("The facts of the graph are being read");
      assertThat(reply.headers()).containsKeys("Retry-After", "Refresh");
    }
    for (String path : List.of("/query", "/id/Q212.ttl", "/assets/litopys.css", "/ontology")) {
      assertThat(starting.answer(ask(path)).status()).as(path).isEqualTo(200);
    }
    tasks.forEach(Runnable::run);
    assertThat(starting.answer(ask("/search?q=patriot")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "\u202Eevil", "javascript:alert(1)"})
  void hostileNamesAreWordsInFactsFacetsChipsAndSuggestions(String name) {
    String hostile = name + " " + "long ".repeat(2000);
    try (Store store = Store.inMemory()) {
      store.put(SampleGraph.BASE + "id/article/long", statements(1, hostile));
      Pages own = new Pages(store, List.of(), SampleGraph.BASE);
      String html = text(own.answer(ask("/search?q=long&actor=somebody")));
      Document page = Jsoup.parse(html);
      assertThat(page.select("main script, [href^=javascript]")).isEmpty();
      assertThat(html).doesNotContain("\u202E");
      assertThat(page.select(".hits a").text()).hasSizeBetween(290, 310).endsWith("\u2026");
      Document thing = Jsoup.parse(text(own.answer(ask("/id/somebody"))));
      assertThat(thing.select("h1").text()).hasSizeGreaterThan(9000);
      assertThat(page.select("label:has([name=actor]), .chip").eachText())
          .hasSize(3)
          .allMatch(text -> text.length() < 150);
      assertThat(text(own.answer(ask("/search/suggest?q=long"))))
          .contains("\"href\":\"/id/somebody\"")
          .doesNotContain("\u202E")
          .hasSizeLessThan(400);
    }
  }

  @Test
  void suggestionsAreNamesWithTheirTypes() {
    String answer = text(pages.answer(ask("/search/suggest?q=khar")));
    assertThat(answer)
        .startsWith(
            "{\"suggestions\":[{\"label\":\"Kharkiv Oblast\",\"type\":\"oblast\",\"facts\":3,"
                + "\"iri\":\"id:Q171852\",\"href\":\"/id/Q171852\"},"
                + "{\"label\":\"Kharkiv\",\"type\":\"settlement\"");
    assertThat(text(pages.answer(ask("/search/suggest")))).isEqualTo("{\"suggestions\":[]}");
    assertThat(text(pages.answer(ask("/search/suggest?q=" + "x".repeat(500)))))
        .isEqualTo("{\"suggestions\":[]}");
  }

  private static Model statements(int count, String actor) {
    StringBuilder turtle =
        new StringBuilder(
            """
            BASE <https://w3id.org/litopys/id/>
            PREFIX lit: <https://w3id.org/litopys/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            <article/long> a schema:NewsArticle ; rdfs:label "Headline" ; lit:contentHash "1" .
            """);
    for (int i = 0; i < count; i++) {
      turtle.append(
          String.format(
              """
              <statement/s%1$d> a lit:Statement ; rdfs:label "Claim %1$d" ; lit:actor <somebody> ;
                prov:wasDerivedFrom <mention/m%1$d> .
              <mention/m%1$d> oa:exact "A claim, number %1$d." ; oa:start %1$d .
              """,
              i));
    }
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(model);
    model
        .createResource(SampleGraph.BASE + "id/somebody")
        .addProperty(RDFS.label, actor)
        .addProperty(RDF.type, Litopys.Person);
    return model;
  }

  private static Document page(String path) {
    Reply reply = pages.answer(ask(path));
    assertThat(reply.status()).isEqualTo(200);
    return Jsoup.parse(text(reply));
  }

  private static String text(Reply reply) {
    try {
      return reply.body().asCharSource(UTF_8).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ask ask(String address) {
    List<String> parts = Splitter.on('?').limit(2).splitToList(address);
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    if (parts.size() == 2) {
      for (String pair : Splitter.on('&').split(parts.get(1))) {
        List<String> both = Splitter.on('=').limit(2).splitToList(pair);
        values.put(both.get(0), URLDecoder.decode(both.get(1), UTF_8));
      }
    }
    return new Ask(parts.get(0), "text/html", values.build());
  }
}
