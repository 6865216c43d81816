package org.litopys.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.store.Store;

/** Every query of the project is well-formed, documented and answered by the sample graph. */
class SampleQueriesTest {
  private static final Pattern VARIABLE = Pattern.compile("\\?\\w+");
  @AutoClose private static final Store store = SampleGraph.store();

  static List<SampleQuery> all() {
    return SampleQueries.load(Path.of("queries"));
  }

  static Stream<SampleQuery> local() {
    return all().stream().filter(query -> !query.text().contains("SERVICE"));
  }

  @Test
  void thereIsAQueryForEachOfTheAnalystsQuestions() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(17);
    assertThat(all())
        .extracting(SampleQuery::name)
        .contains("who-said-what-about", "who-supplies-what", "deadliest-events");
    assertThat(all()).filteredOn(query -> query.text().contains("SERVICE")).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("all")
  void opensWithAQuestionAndItsUse(SampleQuery query) {
    assertThat(query.question()).endsWith("?").hasSizeLessThan(100);
    assertThat(query.use()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("all")
  void documentsEachParameter(SampleQuery query) {
    String comment = query.text().substring(0, query.text().indexOf("PREFIX"));
    query
        .text()
        .lines()
        .filter(line -> line.startsWith("  VALUES "))
        .map(line -> line.substring(0, line.indexOf('{')))
        .flatMap(line -> VARIABLE.matcher(line).results().map(MatchResult::group))
        .forEach(parameter -> assertThat(comment).contains(parameter));
  }

  @ParameterizedTest
  @MethodSource("local")
  void findsRowsInTheSampleGraph(SampleQuery query) {
    String csv = run(query.text(), Format.CSV);
    assertThat(csv.lines().skip(1)).as(csv).isNotEmpty();
  }

  @Test
  void tellsWhoSuppliesWhat() {
    SampleQuery query = byName("who-supplies-what");
    assertThat(run(query.text(), Format.CSV))
        .contains("Germany,Leopard 2,Ukraine,announced,1,1,2023-01-25,")
        .contains("United States,MIM-104 Patriot,Ukraine,delivered,1,1,2023-01-25,");
  }

  @Test
  void findsTheNumbersThatDisagree() {
    assertThat(run(byName("numbers-that-disagree").text(), Format.CSV))
        .contains("missile strike in Kharkiv, 2023-01-30\",killed,3,exact,5,at least");
  }

  @Test
  void findsWhoWasFirst() {
    assertThat(run(byName("first-to-report").text(), Format.CSV))
        .contains("2023-01-30,Example Wire,Missiles hit Kharkiv,true,")
        .contains("2023-01-31,Example Daily,Rescue work ends in Kharkiv,false,");
  }

  @Test
  void tellsTheReportersWordFromASides() {
    assertThat(run(byName("according-to-whom").text(), Format.CSV))
        .contains("the reporter,2023-01-30,https://w3id.org/litopys/id/event/e1")
        .containsPattern("Volodymyr Zelenskyy, the reporter|the reporter, Volodymyr Zelenskyy");
  }

  @Test
  void tellsWhatOneSideAloneTells() {
    assertThat(run(byName("according-to-whom").text(), Format.CSV))
        .contains("Russia alone,2023-01-30,https://w3id.org/litopys/id/event/e2");
  }

  @Test
  void tellsWhoVouchesForASupply() {
    assertThat(run(byName("supplies-according-to-whom").text(), Format.CSV).lines())
        .containsExactly(
            "verdict,supplier,status,weapon,recipient,toldBy,reports",
            "others,United States,delivered,MIM-104 Patriot,Ukraine,The Pentagon,1",
            "the reporter,Germany,announced,Leopard 2,Ukraine,the reporter,1");
  }

  @Test
  void findsEventsThatAreProbablyOne() {
    assertThat(run(byName("probably-same-events").text(), Format.CSV))
        .contains("0.54,", "id/event/e1,", "id/event/e2,");
  }

  @Test
  void namesTheFileOfAQueryThatDoesNotParse(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.rq"), "# Q?\n# For: a test.\nSELECT * WHERE {", UTF_8);
    assertThatThrownBy(() -> SampleQueries.load(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("broken.rq: this is no SPARQL query");
  }

  @Test
  void namesTheFileOfAQueryWithoutComment(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("bare.rq"), "SELECT * WHERE { ?s ?p ?o }", UTF_8);
    assertThatThrownBy(() -> SampleQueries.load(folder))
        .hasMessageContaining("bare.rq:1: a query opens with a comment");
    Files.writeString(folder.resolve("bare.rq"), "# Q?\nSELECT * WHERE { ?s ?p ?o }", UTF_8);
    assertThatThrownBy(() -> SampleQueries.load(folder))
        .hasMessageContaining("bare.rq: the opening comment has no line \"# For: ...\"");
  }

  private static SampleQuery byName(String name) {
    return all().stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow();
  }

  private static String run(String sparql, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store, SampleGraph.BASE, Duration.ofSeconds(30)).run(sparql, format, out);
    return out.toString(UTF_8);
  }
}
