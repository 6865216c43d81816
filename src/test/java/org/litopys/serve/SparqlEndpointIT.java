package org.litopys.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;
import org.litopys.query.SampleQueries;
import org.litopys.query.SampleQuery;
import org.litopys.store.Store;

class SparqlEndpointIT {
  private static final String CSV = "text/csv";
  private static final String FORM = "application/x-www-form-urlencoded";

  private static Store store;
  private static Store wikidata;
  private static Server elsewhere;
  private static Server server;
  private static Http http;

  @BeforeAll
  static void start() {
    wikidata = Store.inMemory();
    wikidata.put("http://www.wikidata.org/", standIn());
    elsewhere = Server.start(wikidata, List.of(), settings());
    store = SampleGraph.store();
    server =
        Server.start(store, List.of(), settings().withServices(ImmutableSet.of(otherEndpoint())));
    http = new Http(server.uri());
  }

  @AfterAll
  static void stop() {
    server.close();
    elsewhere.close();
    store.close();
    wikidata.close();
  }

  private static Settings settings() {
    return Settings.standard(SampleGraph.BASE).at("localhost", 0);
  }

  private static String otherEndpoint() {
    return elsewhere.uri() + "sparql";
  }

  /** What the federated queries look for, as Wikidata has it. */
  private static Model standIn() {
    Model model = ModelFactory.createDefaultModel();
    model.read(
        new java.io.StringReader(
            """
            PREFIX wd: <http://www.wikidata.org/entity/>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            wd:Q3874799 wdt:P39 wd:Q1 . wd:Q1 rdfs:label "president"@en .
            PREFIX sdo: <http://schema.org/>
            wd:Q42308 wdt:P1082 1433886 .
            <https://en.wikipedia.org/wiki/Leopard_2> sdo:about wd:Q2 .
            wd:Q2 wdt:P176 wd:Q3 . wd:Q3 rdfs:label "Works of the Example"@en ."""),
        null,
        "TTL");
    return model;
  }

  @Test
  void answersGetAndBothKindsOfPost() {
    String sparql = "ASK { ?s a <https://schema.org/NewsArticle> }";
    String encoded = "query=" + URLEncoder.encode(sparql, UTF_8);
    assertThat(http.get("sparql?" + encoded, "Accept", CSV).body()).contains("true");
    assertThat(http.send("POST", "sparql", encoded, "Content-Type", FORM, "Accept", CSV).body())
        .contains("true");
    assertThat(
            http.send(
                    "POST",
                    "sparql",
                    sparql,
                    "Content-Type",
                    "application/sparql-query",
                    "Accept",
                    CSV)
                .body())
        .contains("true");
    assertThat(http.send("HEAD", "sparql?" + encoded, "").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void answersInTheStandardFormats(String type) {
    HttpResponse<String> answer = http.query("SELECT * { ?s ?p ?o } LIMIT 1", "Accept", type);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
  }

  @Test
  void theDefaultGraphIsTheUnionAndNamedGraphsAnswer() {
    assertThat(rows("SELECT (COUNT(DISTINCT ?a) AS ?n) { ?a a <https://schema.org/NewsArticle> }"))
        .containsExactly("4");
    assertThat(rows("SELECT ?g { GRAPH ?g { <https://w3id.org/litopys/id/claim/c4> a ?type } }"))
        .containsExactly("https://w3id.org/litopys/id/article/a3");
    assertThat(
            rows(
                "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/litopys/id/article/a3>"
                    + " { ?s a <https://w3id.org/litopys/ontology#Supply> }"))
        .containsExactly("2");
  }

  @Test
  void pagesOfAnyOriginMayAsk() {
    assertThat(http.query("ASK {}", "Origin", "https://else.example").headers().map())
        .containsEntry("access-control-allow-origin", List.of("*"));
    HttpResponse<String> preflight =
        http.send(
            "OPTIONS",
            "sparql",
            "",
            "Origin",
            "https://else.example",
            "Access-Control-Request-Method",
            "POST",
            "Access-Control-Request-Headers",
            "content-type");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().map())
        .containsEntry("access-control-allow-origin", List.of("*"))
        .containsEntry("access-control-allow-methods", List.of("GET, HEAD, POST, OPTIONS"));
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .contains("Content-Type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:a> <a:b> 1 }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "LOAD <http://example.org/>",
        "CLEAR ALL",
        "DROP ALL"
      })
  void updatesAreRefused(String update) {
    long before = size();
    assertThat(http.query(update).statusCode()).isEqualTo(400);
    assertThat(http.query(update).body()).startsWith("this is no SPARQL query");
    String form = "update=" + URLEncoder.encode(update, UTF_8);
    assertThat(http.send("POST", "sparql", form, "Content-Type", FORM).statusCode()).isEqualTo(400);
    assertThat(
            http.send("POST", "sparql", update, "Content-Type", "application/sparql-update")
                .statusCode())
        .isEqualTo(415);
    assertThat(http.send("POST", "sparql/update", update).statusCode()).isIn(404, 405);
    assertThat(http.send("PUT", "sparql?default", "<a:a> <a:b> 1 .").statusCode()).isEqualTo(405);
    assertThat(http.send("DELETE", "sparql?default", "").statusCode()).isEqualTo(405);
    assertThat(size()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
        "SELECT * { BIND(<http://localhost:1/> AS ?x) SERVICE ?x { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <http://localhost:1/> } SERVICE SILENT ?x { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } } }",
        "ASK { FILTER EXISTS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }",
        "ASK { ?s ?p ?o MINUS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?e) {}",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://localhost:1/> { } })",
        "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://localhost:1/> { } })",
        "SELECT (SUM(IF(EXISTS { SERVICE <http://localhost:1/> { } }, 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT ?x { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://localhost:1/> { } } AS ?x)",
        "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER EXISTS { SERVICE <http://localhost:1/> { } } } }",
        "DESCRIBE ?s { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <https://query.wikidata.org/sparql> { ?s ?p ?o } }"
      })
  void otherServicesAreRefused(String sparql) {
    HttpResponse<String> answer = http.query(sparql);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).startsWith("SERVICE may not call").contains(otherEndpoint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <FILE:pom.xml> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <pom.xml> { ?s ?p ?o }",
        "SELECT * FROM <jar:file:x.jar!/a.ttl> { ?s ?p ?o }"
      })
  void filesAreNoGraphs(String sparql) {
    HttpResponse<String> answer = http.query(sparql);
    assertThat(answer.statusCode() == 403 || answer.body().lines().count() < 12).isTrue();
    assertThat(answer.body()).doesNotContain("root:", "artifactId", "<result>");
  }

  @Test
  void graphsOfTheWebAreNotFetched() {
    assertThat(rows("SELECT * FROM <" + elsewhere.uri() + "ontology> { ?s ?p ?o }")).isEmpty();
    String byProtocol = "sparql?default-graph-uri=file:///etc/passwd&query=";
    assertThat(
            http.get(byProtocol + URLEncoder.encode("SELECT * { ?s ?p ?o }", UTF_8), "Accept", CSV)
                .body()
                .lines()
                .skip(1))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>(1) AS ?x) {}",
        "SELECT * { ?s <java:org.example.Magic> ?o }",
        "SELECT * { FILTER(<JAVA:a.b>(1)) }"
      })
  void classesAreNotLoaded(String sparql) {
    HttpResponse<String> answer = http.query(sparql);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).startsWith("a query may not name Java classes");
  }

  static Stream<SampleQuery> federated() {
    return SampleQueries.load(Path.of("queries")).stream()
        .filter(query -> query.text().contains("SERVICE"));
  }

  @ParameterizedTest
  @MethodSource("federated")
  void joinsWithAnEndpointThatIsAllowed(SampleQuery query) {
    String sparql = query.text().replace(Settings.WIKIDATA, otherEndpoint());
    assertThat(rows(sparql)).as(query.name()).isNotEmpty();
  }

  @Test
  void tellsInWordsWhatIsWrongWithAQuery() {
    HttpResponse<String> answer = http.query("SELECT * { ?s ?p \u0436\u0457 }");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .startsWith("this is no SPARQL query (SELECT, ASK, CONSTRUCT or DESCRIBE)")
        .contains("line 1, column 20")
        .doesNotContain("Exception", "\tat ");
    assertThat(http.get("sparql?query=").statusCode()).isEqualTo(400);
  }

  @Test
  void anAnswerHasALongestLength() {
    try (Server small = Server.start(store, List.of(), settings().withLimits(3, 2000))) {
      Http other = new Http(small.uri());
      HttpResponse<String> answer = other.query("SELECT * { ?s ?p ?o }", "Accept", CSV);
      assertThat(answer.body().lines().skip(1)).hasSize(3);
      assertThat(answer.headers().firstValue("Litopys-Row-Limit")).hasValue("3");
      assertThat(other.query("SELECT * { ?s ?p ?o } LIMIT 2", "Accept", CSV).body().lines().skip(1))
          .hasSize(2);
    }
  }

  @Test
  void aRequestHasALongestLength() {
    String sparql = "ASK { VALUES ?x { " + "1 ".repeat(600_000) + "} }";
    assertThat(
            http.send("POST", "sparql", sparql, "Content-Type", "application/sparql-query")
                .statusCode())
        .isEqualTo(413);
    assertThat(http.query(sparql).statusCode()).isIn(414, 431);
  }

  @Test
  void aPortInUseIsToldInWords() {
    int taken = server.uri().getPort();
    assertThatThrownBy(() -> Server.start(store, List.of(), settings().at("localhost", taken)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cannot listen at localhost, port " + taken + ": ")
        .hasMessageContaining("choose another port");
  }

  private static long size() {
    return Long.parseLong(rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").get(0));
  }

  private static List<String> rows(String sparql) {
    HttpResponse<String> answer = http.query(sparql, "Accept", CSV);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }
}
