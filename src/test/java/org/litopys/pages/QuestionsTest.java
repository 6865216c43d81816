package org.litopys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.query.SampleGraph;
import org.litopys.query.SampleQueries;
import org.litopys.query.SampleQuery;
import org.litopys.store.Store;

class QuestionsTest {
  private static final List<SampleQuery> QUERIES = SampleQueries.load(Path.of("queries"));
  private static Store store;
  private static Pages pages;

  @BeforeAll
  static void fill() {
    store = SampleGraph.store();
    store.putAll(Map.of(SampleGraph.BASE + "graph/outlines", outlines()));
    pages = pages(ImmutableSet.of());
  }

  /** The outline of one oblast, as a square. */
  private static Model outlines() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model,
        new StringReader(
            """
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            <https://w3id.org/litopys/id/Q171852> geo:hasGeometry <https://w3id.org/litopys/id/Q171852/outline> .
            <https://w3id.org/litopys/id/Q171852/outline>
              geo:asWKT "POLYGON((35 49, 38 49, 38 50, 35 50, 35 49))"^^geo:wktLiteral ."""),
        null,
        Lang.TURTLE);
    return model;
  }

  private static Pages pages(ImmutableSet<String> services) {
    return new Pages(store, QUERIES, SampleGraph.BASE, services);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static List<String> names() {
    return QUERIES.stream().map(SampleQuery::name).toList();
  }

  @Test
  void listsAllQuestionsWithTheirUse() throws IOException {
    Document page = page("/questions");
    assertThat(page.select(".questions li")).hasSameSizeAs(QUERIES);
    assertThat(page.select("a[href=/questions/who-supplies-what]").text())
        .isEqualTo("Who supplies what to whom?");
    assertThat(page.select(".chip").eachText()).hasSize(3).containsOnly("asks another host");
    assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Questions");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyQuestionHasAPageThatLeadsToItsSparql(String name) throws IOException {
    Document page = page("/questions/" + name);
    assertThat(page.select("a[href=/query?name=" + name + "]")).hasSize(1);
    assertThat(page.select("form.ask button")).hasSize(1);
    assertThat(page.select("input:not([type=hidden],[type=checkbox],[type=search])"))
        .allSatisfy(input -> assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1));
    assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("Questions");
  }

  @Test
  void answersWithTheValuesOfTheAddress() throws IOException {
    Document page = page("/questions/who-said-what-about", "about", "houses");
    assertThat(page.select("input[name=about]").val()).isEqualTo("houses");
    assertThat(page.select("tbody tr")).hasSize(1);
    assertThat(page.select("tbody").text()).contains("Ministry of Defence of Russia");
    assertThat(page.select("tbody a[href=/id/article/a1]").text())
        .isEqualTo("Missiles hit Kharkiv");
    assertThat(page.select("tbody a[href=https://news.example/a1]").text())
        .isEqualTo("news.example");
    assertThat(page.select("caption").text()).isEqualTo("1 answer");
  }

  @Test
  void columnsAreNamedInWordsAndAThingWhoseNameStandsThereIsLinkedOnce() throws IOException {
    Document page = page("/questions/numbers-that-disagree");
    assertThat(page.select("thead th").eachText())
        .startsWith("event", "label", "what", "lower", "lower meant", "higher", "higher meant");
    assertThat(page.select("tbody a[href=/id/event/e1]").eachText()).containsOnly("its page");
    assertThat(page.select("tbody td").eachAttr("data-head")).contains("lower meant");
  }

  @Test
  void tellsWhereThereIsNoAnswer() throws IOException {
    Document page = page("/questions/who-said-what-about", "about", "nothing of the kind");
    assertThat(page.select(".empty").text()).contains("The graph has no answer to this.");
    assertThat(page.select("table, figure")).isEmpty();
  }

  @Test
  void hostileValuesAreWords() throws IOException {
    Document page = page("/questions/who-said-what-about", "about", "\"><script>alert(1)</script>");
    assertThat(page.select("main script:not([src])")).isEmpty();
    assertThat(page.select("input[name=about]").val()).isEqualTo("\"><script>alert(1)</script>");
    assertThat(page.select(".empty")).hasSize(1);
  }

  @Test
  void keepsWhatWasChosen() throws IOException {
    Document page = page("/questions/who-supplies-what", "status", "lit:Delivered");
    assertThat(page.select("input[name=status][checked]").eachAttr("value"))
        .containsExactly("lit:Delivered");
    assertThat(page.select("tbody").text()).contains("MIM-104 Patriot").doesNotContain("Leopard 2");
    assertThat(page("/questions/who-supplies-what").select("tbody").text()).contains("Leopard 2");
  }

  @Test
  void tellsWhatIsWrongWithAValue() throws IOException {
    Reply reply = ask("/questions/claims-denied", "within", "far");
    assertThat(reply.status()).isEqualTo(400);
    Document page = Jsoup.parse(words(reply));
    assertThat(page.select("[role=alert]").text())
        .isEqualTo("within: \"far\" is not a whole number, such as 600");
    assertThat(page.select("input[name=within]").val()).isEqualTo("far");
  }

  @Test
  void drawsBarsLinesAndMaps() throws IOException {
    assertThat(page("/questions/most-quoted").select(".bars li")).hasSizeGreaterThan(1);
    assertThat(page("/questions/most-quoted").select("figcaption").text())
        .isEqualTo("statements by name, country");
    assertThat(page("/questions/who-said-what-about", "about", "e").select("polyline")).hasSize(1);
    Document map = page("/questions/events-by-oblast-and-day");
    assertThat(map.select(".areas path.heat-5 title").text()).startsWith("Kharkiv Oblast: ");
    assertThat(map.select(".areas path").attr("d")).startsWith("M").endsWith("Z");
  }

  @Test
  void downloadsTheSameAnswerAsCsvAndJson() throws IOException {
    Reply csv = ask("/questions/who-said-what-about", "about", "houses", "format", "csv");
    assertThat(csv.type()).startsWith("text/csv");
    assertThat(words(csv).lines().toList()).hasSize(2).first().asString().startsWith("date,actor,");
    Reply json = ask("/questions/who-said-what-about", "about", "houses", "format", "json");
    assertThat(words(json)).contains("\"bindings\"", "Ministry of Defence of Russia");
    assertThat(ask("/questions/rules", "format", "docx").status()).isEqualTo(400);
  }

  @Test
  void asksNoOtherHostUnlessItMayAndIsToldTo() throws IOException {
    Document refused = page("/questions/wikidata-weapons", "run", "1");
    assertThat(refused.select(".problem").text())
        .contains("does not let queries ask https://query.wikidata.org/sparql");
    assertThat(ask("/questions/wikidata-weapons", "format", "csv").status()).isEqualTo(400);
    String closed = "http://127.0.0.1:1/sparql";
    String text = "SELECT * { ?s ?p ?o SERVICE <" + closed + "> { ?s ?q ?x } }";
    SampleQuery sample = new SampleQuery("far", "Far?", "a test.", text, ImmutableList.of());
    Pages open = new Pages(store, List.of(sample), SampleGraph.BASE, ImmutableSet.of(closed));
    Document unasked = Jsoup.parse(words(open.answer(address("/questions/far"))));
    assertThat(unasked.select(".problem, table")).isEmpty();
    assertThat(unasked.text()).contains("This question also asks " + closed);
    Reply asked = open.answer(address("/questions/far", "run", "1"));
    assertThat(asked.status()).isEqualTo(503);
    assertThat(Jsoup.parse(words(asked)).select(".problem").text()).startsWith("the query failed");
  }

  @ParameterizedTest
  @CsvSource({
    "Kharkiv, id%3AQ42308",
    "kharkiv oblast, id%3AQ171852",
    "zelenskyy, id%3AQ3874799",
    "Q212, id%3AQ212"
  })
  void aNameThatTellsWhoIsMeantBecomesAnIriInTheAddress(String name, String iri) {
    Reply reply = ask("/questions/about-entity", "entity", name);
    assertThat(reply.status()).isEqualTo(303);
    assertThat(reply.headers()).containsEntry("Location", "/questions/about-entity?entity=" + iri);
  }

  @Test
  void anEntityIsShownByItsName() throws IOException {
    Document page = page("/questions/about-entity", "entity", "id:Q42308");
    assertThat(page.select("input[name=entity]").val()).isEqualTo("Kharkiv");
    assertThat(page.select("input[name=entity]").attr("data-iri")).isEqualTo("id:Q42308");
    assertThat(page.select("datalist option").eachAttr("value"))
        .containsExactly("Ukraine", "Russia", "United States");
    assertThat(page.select("tbody").text()).contains("missile strike in Kharkiv");
  }

  @Test
  void aNameOfSeveralIsAskedBackInWords() throws IOException {
    Document page = page("/questions/about-entity", "entity", "Khar", "property", "lit:place");
    assertThat(page.select("[role=alert] p").text())
        .isEqualTo("More than one in the graph is called \"Khar\". Which one is meant?");
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .contains("/questions/about-entity?property=lit%3Aplace&entity=id%3AQ42308");
    assertThat(page.select("table")).isEmpty();
    assertThat(ask("/questions/about-entity", "entity", "Khar", "format", "csv").status())
        .isEqualTo(400);
  }

  @Test
  void aNameOfNobodyIsToldInWords() throws IOException {
    Document page = page("/questions/about-entity", "entity", "<b>Atlantis</b>");
    assertThat(page.select("[role=alert]").text())
        .startsWith("Nothing in the graph is called \"<b>Atlantis</b>\".");
    assertThat(page.select("input[name=entity]").val()).isEqualTo("<b>Atlantis</b>");
  }

  @Test
  void itsSparqlHasTheValuesOfTheAddress() throws IOException {
    Document page = page("/questions/who-said-what-about", "about", "houses\" } #");
    String link = page.select(".formats a").first().attr("href");
    assertThat(link).isEqualTo("/query?about=houses%22+%7D+%23&name=who-said-what-about");
    String samples =
        words(ask("/query/samples.json", "name", "who-said-what-about", "about", "houses\" } #"));
    assertThat(samples).contains("VALUES ?about { \\\"houses\\\\\\\" } #\\\" }");
    assertThat(samples).contains("# ?about: a word or phrase of the claim");
    assertThat(ask("/query/samples.json", "name", "claims-denied", "within", "far").status())
        .isEqualTo(400);
  }

  @Test
  void whatIsNoQuestionIsToldInWords() throws IOException {
    Reply reply = ask("/questions/nope");
    assertThat(reply.status()).isEqualTo(404);
    assertThat(words(reply)).contains("There is no page /questions/nope here.");
  }

  private static Document page(String path, String... values) throws IOException {
    Reply reply = ask(path, values);
    assertThat(reply.status()).as(words(reply)).isEqualTo(200);
    return Jsoup.parse(words(reply));
  }

  private static Reply ask(String path, String... values) {
    return pages.answer(address(path, values));
  }

  private static Ask address(String path, String... values) {
    ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
    for (int i = 0; i < values.length; i += 2) {
      all.put(values[i], values[i + 1]);
    }
    return new Ask(path, "text/html", all.build());
  }

  private static String words(Reply reply) throws IOException {
    return reply.body().asCharSource(StandardCharsets.UTF_8).read();
  }
}
