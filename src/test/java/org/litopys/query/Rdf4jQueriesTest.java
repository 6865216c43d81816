package org.litopys.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.store.Store;

/**
 * The sample queries in another triple store, RDF4J, which GraphDB is built on: our dump as Turtle
 * answers like our own store. Left out are those for Jena's text index, for Wikidata and for a
 * store with the functions of GeoSPARQL, which the bare RDF4J is not.
 */
class Rdf4jQueriesTest {
  private static Store ours;
  private static SailRepository theirs;

  @BeforeAll
  static void load() throws IOException {
    ours = SampleGraph.store();
    ByteArrayOutputStream turtle = new ByteArrayOutputStream();
    new Dump(ours, SampleGraph.BASE, Optional.empty()).write(Dump.Format.TTL, turtle);
    theirs = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = theirs.getConnection()) {
      connection.add(new ByteArrayInputStream(turtle.toByteArray()), RDFFormat.TURTLE);
    }
  }

  @AfterAll
  static void close() {
    theirs.shutDown();
    ours.close();
  }

  static Stream<SampleQuery> standard() {
    return SampleQueries.load(Path.of("queries")).stream()
        .filter(query -> !query.text().contains("SERVICE"))
        .filter(query -> !query.text().contains("text:query"))
        .filter(query -> !query.text().contains("geof:"));
  }

  @ParameterizedTest
  @MethodSource("standard")
  void aSampleQueryHasTheSameRows(SampleQuery query) {
    assertThat(theirs(query.text()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(ours(query.text()));
  }

  private static List<List<String>> ours(String query) {
    return new QueryRunner(ours, SampleGraph.BASE, Duration.ofSeconds(30))
        .table(Sparql.parse(query), Integer.MAX_VALUE).rows().stream()
            .map(row -> row.stream().map(Rdf4jQueriesTest::text).toList())
            .toList();
  }

  private static String text(Optional<Node> value) {
    return value
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .orElse("");
  }

  private static List<List<String>> theirs(String query) {
    try (RepositoryConnection connection = theirs.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      List<String> variables = result.getBindingNames();
      return result.stream().map(row -> values(row, variables)).toList();
    }
  }

  private static List<String> values(BindingSet row, List<String> variables) {
    return variables.stream()
        .map(name -> row.hasBinding(name) ? row.getValue(name).stringValue() : "")
        .toList();
  }
}
