package org.litopys.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.explore.Filter;
import org.litopys.explore.network.Network;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

/** RDF libraries other than Jena find in our dumps as many statements as we have. */
class DumpReadersTest {
  private static Store store;
  private static long quads;
  private static int triples;

  @BeforeAll
  static void fill() {
    store = SampleGraph.store();
    Set<Quad> all = new HashSet<>();
    store.quads(all::add);
    quads = all.size();
    triples = store.read(dataset -> dataset.getUnionModel().listStatements().toList().size());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource({"NQ, N-Quads", "TRIG, TriG", "TTL, Turtle", "RDFXML, RDF/XML"})
  void rdf4jFindsAsManyStatements(Format format, String name) throws IOException {
    RDFFormat theirs =
        List.of(RDFFormat.NQUADS, RDFFormat.TRIG, RDFFormat.TURTLE, RDFFormat.RDFXML).stream()
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow();
    Model read = Rio.parse(dump(format), SampleGraph.BASE, theirs);
    assertThat(read).hasSize((int) (theirs.supportsContexts() ? quads : triples));
  }

  @Test
  void titaniumFindsAsManyStatementsInJsonLd() throws IOException, JsonLdError {
    Set<List<String>> found = new HashSet<>();
    JsonLd.toRdf(JsonDocument.of(dump(Format.JSONLD)))
        .provide(
            new RdfQuadConsumer() {
              @Override
              public RdfQuadConsumer quad(
                  String subject,
                  String predicate,
                  String object,
                  String type,
                  String language,
                  String direction,
                  String graph) {
                found.add(
                    Stream.of(subject, predicate, object, type, language)
                        .map(String::valueOf)
                        .toList());
                return this;
              }
            });
    assertThat(found).hasSize(triples);
  }

  private static ByteArrayInputStream dump(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store, SampleGraph.BASE, Filter.ALL, Network.Kind.ACTORS).write(format, out);
    return new ByteArrayInputStream(out.toByteArray());
  }
}
