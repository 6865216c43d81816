package org.litopys.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

/** No query, however it is written, keeps the server busy past the deadline. */
class HostileQueriesIT {
  private static final Duration DEADLINE = Duration.ofSeconds(1);
  private static Store store;
  private static Server server;
  private static Http http;

  @BeforeAll
  static void start() {
    store = SampleGraph.store();
    server =
        Server.start(
            store,
            List.of(),
            Settings.standard(SampleGraph.BASE).at("localhost", 0).withDeadline(DEADLINE));
    http = new Http(server.uri());
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A cross product, counted, sorted, made distinct, grouped, joined, unlimited.
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c LIMIT 1",
        "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } }",
        "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?g",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(CONCAT(STR(?a),STR(?f),STR(?i)) = 'x') }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STR(?c) = STR(?f) && STR(?i) = 'x') }",
        "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STR(?i) = 'x') }",
        "SELECT * { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?l) = 'x') } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f . ?g ?h ?i FILTER(?i = ?c && ?f = ?c)} }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(STR(?i) = CONCAT(STR(?c), 'x')) } }",
        "SELECT (COUNT(*) AS ?n) { {SELECT * {?a ?b ?c . ?d ?e ?f}} {SELECT * {?g ?h ?i . ?j ?k ?l}} }",
        // Property paths that visit everything from everywhere.
        "SELECT (COUNT(*) AS ?n) { ?a (<a:a>|!<a:a>)* ?b . ?c (<a:a>|!<a:a>)* ?d . ?e (<a:a>|!<a:a>)* ?f }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<a:a>/^!<a:a>)+ ?b . ?c (!<a:a>/^!<a:a>)+ ?d }",
        "SELECT (COUNT(*) AS ?n) { ?a !<a:a>/^!<a:a>/!<a:a>/^!<a:a>/!<a:a>/^!<a:a> ?b }",
        // Regular expressions that try every way to match.
        "SELECT * { BIND(REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+)*\\\\1y') AS ?x) }",
        "SELECT * { ?a ?b ?c FILTER(REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+)*\\\\1y', SUBSTR(STR(?a), 1, 0))) }",
        "SELECT * { BIND(REPLACE('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+)*\\\\1y', 'a') AS ?x) }",
        // Shapes, computed for every pair of nodes.
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . BIND(<http://www.opengis.net/def/function/geosparql/metricBuffer>('POINT(30 50)'^^<http://www.opengis.net/ont/geosparql#wktLiteral>, STRLEN(CONCAT(STR(?c), STR(?f)))) AS ?x) FILTER(BOUND(?x)) }",
        "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  void endsAtTheDeadline(String sparql) {
    long start = System.nanoTime();
    HttpResponse<String> answer = http.query(sparql);
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("%d %s", answer.statusCode(), answer.body())
        .isLessThan(DEADLINE.plusSeconds(8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body()).startsWith("The query took longer than 1 s and was stopped.");
  }
}
