package org.litopys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.rdf.GraphComparison;
import org.litopys.rdf.Iris;
import org.litopys.rdf.Mapper;
import org.litopys.rdf.NQuads;
import org.litopys.rdf.Ontology;
import org.litopys.rdf.Software;
import org.litopys.rdf.Validation;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/** From text to graph with the shipped models, names and words. */
class PipelineGraphTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "litopys", "golden");
  private static final Splitter PARAGRAPHS = Splitter.on("\n\n");
  private static final Path SEEDS = Path.of("seeds");
  private static final Resources RESOURCES = Resources.load(SEEDS);
  private static final Gazetteer GAZETTEER = RESOURCES.gazetteer();
  private static final Pipeline PIPELINE = RESOURCES.pipeline();
  private static final Mapper MAPPER =
      new Mapper(Iris.of(Iris.DEFAULT_BASE), new Software("test", "test"), Map.of(), GAZETTEER);

  /** What people query first: the shortcuts, the claims' words, tolls, and who tells of what. */
  private static final String CORE =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      CONSTRUCT {
        ?actor ?expressed ?claim . ?claim lit:text ?text .
        ?supplier ?supplies ?weapon .
        ?event lit:locatedIn ?oblast ; lit:place ?place ; lit:kind ?kind ; lit:killed ?killed .
        ?what lit:accordingTo ?who .
      }
      WHERE {
        { ?actor ?expressed ?claim . ?claim a lit:Claim ; lit:text ?text .
          FILTER (?expressed != lit:claim) }
        UNION { ?supplier ?supplies ?weapon .
          VALUES ?supplies { lit:supplies lit:considersSupplying lit:isAskedToSupply
            lit:refusesToSupply lit:isExpectedToSupply } }
        UNION { ?event a lit:Event ; lit:place ?place ; lit:kind ?kind ; lit:locatedIn ?oblast }
        UNION { ?report lit:event ?event ; lit:killed ?killed }
        UNION { ?fact lit:weapon|lit:event ?what ; lit:accordingTo/lit:actor ?who }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"aid", "strike"})
  void theCoreOfTheGraphIsWhatAReaderWouldWrite(String name) throws IOException {
    GraphComparison.assertIsomorphic(core(graph(document(name))), GOLDEN.resolve(name + ".ttl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"aid", "strike"})
  void theGraphIsValidAndTheSameEachTime(String name) throws IOException {
    Model graph = graph(document(name));
    assertThat(NQuads.lines("urn:g", graph(document(name))))
        .isEqualTo(NQuads.lines("urn:g", graph));
    Model whole =
        ModelFactory.createDefaultModel()
            .add(graph)
            .add(Ontology.read(Path.of("ontology", "litopys.ttl")));
    assertThat(Validation.load(Path.of("ontology", "shapes.ttl")).violations(whole)).isEmpty();
  }

  private static Model graph(Document document) {
    return MAPPER.map(PIPELINE.apply(document));
  }

  private static Model core(Model graph) {
    try (QueryExecution execution = QueryExecutionFactory.create(CORE, graph)) {
      return execution.execConstruct();
    }
  }

  /** A headline, then paragraphs, with blank lines between. */
  private static Document document(String name) throws IOException {
    String text = Files.readString(GOLDEN.resolve(name + ".txt"), UTF_8);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : PARAGRAPHS.split(text.strip())) {
      Block.Kind kind = start == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(new Span(start, start + part.length()), kind));
      start += part.length() + 2;
    }
    Document.Source source =
        new Document.Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.of(LocalDate.parse("2023-06-05")),
            Optional.of("en"));
    return new Document("golden/" + name, name, source, text, blocks);
  }
}
