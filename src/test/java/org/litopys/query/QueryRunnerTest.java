package org.litopys.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.store.Store;

class QueryRunnerTest {
  private static final String ROWS =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      SELECT ?actor ?cue WHERE { ?statement lit:actor ?actor ; lit:cue ?cue } ORDER BY ?actor ?cue LIMIT 2""";
  @AutoClose private static final Store store = SampleGraph.store();

  @Test
  void aTableHasPrefixesAndNoQuotationMarks() {
    assertThat(run(ROWS, Format.TABLE))
        .isEqualTo(
            """
            actor        cue
            -----------------
            id:Q11209    said
            id:Q3874799  said
            (2 rows)
            """);
  }

  @Test
  void aTableCutsLongCellsAndShowsControlCharacters() {
    String sparql =
        "SELECT ?a ?b { VALUES (?a ?b) { (\""
            + "x".repeat(99)
            + "\" \"a\\u001B[31m\\u202Eb\\nc\") } }";
    assertThat(run(sparql, Format.TABLE))
        .contains("x".repeat(59) + "\u2026  a\\u001B[31m\\u202Eb c\n")
        .doesNotContain("\u001B", "\u202E");
  }

  @Test
  void writesTheOtherFormats() {
    assertThat(run(ROWS, Format.CSV))
        .isEqualToNormalizingNewlines(
            """
            actor,cue
            https://w3id.org/litopys/id/Q11209,said
            https://w3id.org/litopys/id/Q3874799,said
            """);
    assertThat(run(ROWS, Format.TSV)).contains("<https://w3id.org/litopys/id/Q11209>\t\"said\"");
    assertThat(run(ROWS, Format.JSON)).contains("\"bindings\"");
    assertThat(run("DESCRIBE <https://w3id.org/litopys/id/Q30>", Format.TTL))
        .contains("id:Q30", "lit:Country")
        .contains("PREFIX lit:");
    assertThat(run("CONSTRUCT WHERE { ?s a <https://schema.org/NewsArticle> }", Format.JSON))
        .contains("@graph");
    assertThat(run("ASK { ?s ?p ?o }", Format.TABLE)).isEqualTo("yes\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+cmd",
        "@SUM(A1)",
        "\\t=1+1",
        " =1+1",
        "\uFF1D1+1",
        "-",
        "=1\\\"x"
      })
  void csvHoldsNoFormula(String cell) {
    String csv = run("SELECT ?a { VALUES ?a { \"" + cell + "\" } }", Format.CSV);
    assertThat(csv.substring(csv.indexOf('\n') + 1)).matches("(?s)\"?'.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+1.5", "-1e6", "a=b", "x", "2023-01-01"})
  void csvLeavesNumbersAndWordsAsTheyAre(String cell) {
    String csv = run("SELECT ?a { VALUES ?a { \"" + cell + "\" } }", Format.CSV);
    assertThat(csv.lines().skip(1)).containsExactly(cell);
  }

  @Test
  void theDefaultGraphIsTheUnionAndGraphsHaveNames() {
    assertThat(
            run(
                """
                SELECT (COUNT(DISTINCT ?g) AS ?graphs) {
                  ?article a <https://schema.org/NewsArticle> GRAPH ?g { ?article ?p ?o } }""",
                Format.CSV))
        .contains("4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c MINUS { ?a ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?l) = 'x') } }"
      })
  void stopsAtTheDeadline(String sparql) {
    QueryRunner runner = new QueryRunner(store, SampleGraph.BASE, Duration.ofSeconds(1));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatThrownBy(() -> runner.run(sparql, Format.CSV, new ByteArrayOutputStream()))
                .isInstanceOf(QueryFailure.class)
                .hasMessageContaining("longer than 1 s"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"INSERT DATA { <a:a> <a:b> 1 }", "DROP ALL", "SELECT", ""})
  void takesQueriesOnly(String sparql) {
    assertThatThrownBy(() -> run(sparql, Format.CSV))
        .isInstanceOf(QueryFailure.class)
        .hasMessageStartingWith("this is no SPARQL query (SELECT, ASK, CONSTRUCT or DESCRIBE): ");
  }

  @Test
  void saysWhichFormatFits() {
    assertThatThrownBy(() -> run(ROWS, Format.TTL))
        .isInstanceOf(QueryFailure.class)
        .hasMessage("ttl is for graphs, but the query makes rows; use table, csv, tsv or json");
    assertThatThrownBy(() -> run("DESCRIBE <a:a>", Format.CSV))
        .hasMessage("csv is for rows, but the query makes a graph; use ttl or json");
  }

  private static String run(String sparql, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, SampleGraph.BASE, Duration.ofSeconds(30)).run(sparql, format, out);
    return out.toString(UTF_8);
  }
}
