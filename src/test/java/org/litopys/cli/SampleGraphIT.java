package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleQueries;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Validation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** All commands on the graph of the sample articles. */
class SampleGraphIT {
  @TempDir static Path temp;
  private static Path graph;

  @BeforeAll
  static void build() {
    graph = temp.resolve("graph");
    Cli.Result build = Cli.run("build", "--db", graph);
    assertThat(build.exit()).as(build.err()).isZero();
    assertThat(build.out()).containsPattern("articles read\\s+45\n");
  }

  @Test
  void aSecondBuildPassesOverEverything() {
    Cli.Result again = Cli.run("build", "--db", graph);
    assertThat(again.out())
        .containsPattern("articles read\\s+0\n")
        .containsPattern("unchanged\\s+45\n");
  }

  static Stream<String> localQueries() {
    return SampleQueries.load(Path.of("queries")).stream()
        .filter(query -> !query.text().contains("SERVICE"))
        .map(query -> query.name());
  }

  @ParameterizedTest
  @MethodSource("localQueries")
  void everySampleQueryHasRows(String name) {
    Cli.Result result = Cli.run("query", name, "--db", graph, "--format", "csv");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out().lines().count()).as("rows of " + name).isGreaterThan(1);
  }

  @Test
  void theGraphIsValid() {
    Cli.Result result = Cli.run("validate", "--db", graph);
    assertThat(result.out()).isEqualToIgnoringNewLines("valid");
    assertThat(result.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Statement", "Supply", "EventReport", "Event", "Claim", "WeaponSystem"})
  void everythingCanBeExplained(String type) throws IOException {
    Path query = temp.resolve(type + ".rq");
    Files.writeString(
        query,
        """
        PREFIX lit: <https://w3id.org/litopys/ontology#>
        SELECT ?x {
          { ?x lit:rule ?rule } UNION { ?fact lit:rule ?rule ; ?part ?x }
          ?x a lit:%s
        } ORDER BY ?x LIMIT 1
        """
            .formatted(type));
    List<String> rows =
        Cli.run("query", query, "--db", graph, "--format", "csv").out().lines().toList();
    assertThat(rows).hasSize(2);
    Cli.Result why = Cli.run("explain", rows.get(1), "--db", graph);
    assertThat(why.exit()).as(why.err()).isZero();
    assertThat(why.out()).contains("article ", "sentence ", "rule ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "jsonld", "rdfxml"})
  void theWholeGraphCanBeExported(String format) throws IOException {
    Path file = temp.resolve("dump." + format + ".gz");
    Cli.Result result = Cli.run("export", "--format", format, "-o", file, "--db", graph);
    assertThat(result.exit()).as(result.err()).isZero();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), UTF_8)).contains("lit", "Statement");
    }
  }

  @Test
  void theLinksToWikidataAreATable() throws IOException {
    Path file = temp.resolve("links.csv");
    Cli.Result result = Cli.run("export", "--format", "links", "-o", file, "--db", graph);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Files.readAllLines(file))
        .startsWith("iri,label,type,qid,method,score,relation")
        .contains("https://w3id.org/litopys/id/Q212,Ukraine,country,Q212,gazetteer,1.0,sameAs");
  }

  @Test
  void theMapHasEachOblastAsAValidPolygonAndTheEventsInsideThem()
      throws IOException, ParseException {
    Path file = temp.resolve("map.geojson");
    Cli.Result result = Cli.run("export", "--format", "geojson", "-o", file, "--db", graph);
    assertThat(result.exit()).as(result.err()).isZero();
    Geometry map = new GeoJsonReader().read(Files.readString(file));
    List<Geometry> shapes =
        IntStream.range(0, map.getNumGeometries()).mapToObj(map::getGeometryN).toList();
    assertThat(shapes)
        .filteredOn(shape -> shape.getDimension() == 2)
        .hasSize(27)
        .allMatch(Geometry::isValid);
    assertThat(shapes).filteredOn(shape -> shape.getDimension() == 0).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--relation supplies", "--entity Q212 --entity id:Q159", "--to 2023-01-31"})
  void aPartOfTheGraphIsAsValidAsTheWhole(String filter) {
    Path file = temp.resolve("part.ttl");
    List<Object> options =
        new ArrayList<>(List.of("export", "--format", "ttl", "-o", file, "--db", graph));
    options.addAll(List.of(filter.split(" ")));
    Cli.Result result = Cli.run(options.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
    Model part = RDFDataMgr.loadModel(file.toUri().toString());
    assertThat(part.listSubjectsWithProperty(Litopys.rule).toList()).hasSizeGreaterThan(20);
    assertThat(Validation.load(Path.of("ontology/shapes.ttl")).violations(part)).isEmpty();
  }

  @Test
  void whatIsDoubtfulIsListedInOneOrder() {
    Cli.Result result = Cli.run("curate", "--db", graph);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains(" has no Wikidata number", "\tperson/");
    assertThat(result.out()).isEqualTo(Cli.run("curate", "--db", graph).out());
  }

  @Test
  void whatWasDecidedOfTheSamplesIsInTheGraph() {
    String malley = "https://w3id.org/litopys/id/person/robert-malei-us-politics";
    assertThat(Cli.run("explain", malley, "--db", graph).out())
        .contains("is person/robert-malei-politics too: both articles tell of the special envoy");
    assertThat(Cli.run("curate", "--db", graph).out()).doesNotContain("Malley) and");
  }

  @Test
  void retractingAnArticleChangesNothingElse() throws IOException {
    Path other = temp.resolve("other");
    List<Path> articles = articles();
    assertThat(Cli.run(command("build", articles.subList(1, 6), other)).exit()).isZero();
    List<String> before = quads(other);
    assertThat(Cli.run(command("add", articles.subList(0, 1), other)).exit()).isZero();
    assertThat(quads(other)).hasSizeGreaterThan(before.size());
    String address = "https://example.org/dnipro-wire/2023/06/07/day-469-river-still-rising";
    assertThat(Cli.run("retract", address, "--db", other).exit()).isZero();
    assertThat(quads(other)).isEqualTo(before);
  }

  @Test
  void orderAndThreadsChangeNothing() throws IOException {
    List<Path> articles = new ArrayList<>(articles());
    Path one = temp.resolve("one");
    Path two = temp.resolve("two");
    assertThat(Cli.run(command("build", articles, one, "--threads", "1")).exit()).isZero();
    Collections.reverse(articles);
    assertThat(Cli.run(command("build", articles, two, "--threads", "3")).exit()).isZero();
    assertThat(quads(two)).isEqualTo(quads(one));
  }

  @Test
  void factsAreWrittenAsJsonLines() throws IOException {
    Path facts = temp.resolve("facts");
    Cli.Result result = Cli.run("extract", articles().get(0), "--facts", facts);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Files.readString(facts.resolve("a01-daily-kherson-2023-06-07.jsonl")))
        .contains("\"type\":\"said\"", "\"rule\":\"said.");
    Cli.Result score = Cli.run("evaluate", facts, "--articles", articles().get(0));
    assertThat(score.out()).containsPattern("said claim .*1\\.000\n");
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
      return files.filter(file -> file.toString().matches(".*\\.(txt|html)")).sorted().toList();
    }
  }

  private static Object[] command(String name, List<Path> inputs, Path db, String... options) {
    List<Object> command = new ArrayList<>(List.of(name));
    command.addAll(inputs);
    command.addAll(List.of("--db", db));
    command.addAll(List.of(options));
    return command.toArray();
  }

  private static List<String> quads(Path db) throws IOException {
    Path file = temp.resolve("quads.nq");
    Cli.Result result = Cli.run("export", "--format", "nq", "-o", file, "--db", db);
    assertThat(result.exit()).as(result.err()).isZero();
    return Files.readAllLines(file, UTF_8).stream().sorted().toList();
  }
}
