package org.litopys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.curation.Curation;
import org.litopys.gazetteer.Listing;
import org.litopys.gazetteer.NameSpotter;
import org.litopys.link.Linker;
import org.litopys.nlp.Annotator;
import org.litopys.rdf.Iris;
import org.litopys.rdf.Mapper;
import org.litopys.rdf.Ontology;
import org.litopys.rdf.Software;
import org.litopys.rdf.Validation;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/** The same articles with and without a decision: what it adds to their graphs and takes away. */
class CuratedGraphTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Listing LISTING = Listing.load(SEEDS.resolve("gazetteer"));
  private static final String ID = "https://w3id.org/litopys/id/";
  private static final List<Document> ARTICLES =
      List.of(
          article(
              "daily/1",
              "Taras Melnychenko said the bridge was closed. Ukraine will get more shells, the"
                  + " Bluebird Foundation said."),
          article("daily/2", "Taras Melnyshenko said the bridge had been opened again."));

  private static Resources resources;
  private static Model plain;

  @TempDir static Path folder;

  @BeforeAll
  static void load() throws IOException {
    resources = Resources.load(SEEDS);
    plain = graph();
  }

  static Stream<Arguments> decisions() {
    return Stream.of(
        arguments(
            "merge\tperson/taras-melnishenko\tperson/taras-melnichenko\tspelled in two ways",
            List.of(
                "person/taras-melnichenko altLabel \"Taras Melnyshenko\"",
                "person/taras-melnichenko replaces <" + ID + "person/taras-melnishenko>",
                "person/taras-melnichenko changeNote \"is person/taras-melnishenko too: spelled"),
            List.of("person/taras-melnishenko type ", "person/taras-melnishenko label ")),
        arguments(
            "link\tperson/taras-melnichenko\tQ4115189\ttest",
            List.of("person/taras-melnichenko sameAs <http://www.wikidata.org/entity/Q4115189>"),
            List.of()),
        arguments(
            "unlink\tperson/taras-melnichenko\tQ4115189\ttest",
            List.of(
                "person/taras-melnichenko differentFrom"
                    + " <http://www.wikidata.org/entity/Q4115189>"),
            List.of()),
        arguments(
            "alias\tTaras Melnyshenko\tperson/taras-melnichenko\tspelled in two ways",
            List.of("person/taras-melnichenko altLabel \"Taras Melnyshenko\""),
            List.of("person/taras-melnishenko label ")),
        arguments(
            "split\tTaras Melnyshenko | daily/2\tperson/taras-melnishenko-senior\tthe father",
            List.of(
                "person/taras-melnishenko-senior changeNote \"is meant by Taras Melnyshenko in"),
            List.of("person/taras-melnishenko label ")),
        arguments(
            "block\tBluebird Foundation\torganization\ta ship",
            List.of(),
            List.of("organization/bluebird-foundation label ")));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void aLineChangesWhatItTellsOf(String line, List<String> added, List<String> gone)
      throws IOException {
    Model curated = graph(line);
    List<String> surplus = triples(curated.difference(plain));
    List<String> missing = triples(plain.difference(curated));
    for (String start : added) {
      assertThat(surplus).anyMatch(triple -> triple.startsWith(start));
    }
    for (String start : gone) {
      assertThat(missing).anyMatch(triple -> triple.startsWith(start));
    }
    String subject = line.contains("Bluebird") ? "bluebird" : "meln[iy](ch|sh)enko";
    assertThat(Stream.concat(surplus.stream(), missing.stream()))
        .as("only what the line tells of has changed")
        .allMatch(triple -> triple.matches("(?i).*(" + subject + "|daily|unnamed).*"));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void theGraphStaysValid(String line) throws IOException {
    Model whole =
        ModelFactory.createDefaultModel()
            .add(graph(line))
            .add(Ontology.read(Path.of("ontology", "litopys.ttl")));
    assertThat(Validation.load(Path.of("ontology", "shapes.ttl")).violations(whole)).isEmpty();
  }

  @Test
  void theSameLinesMakeTheSameGraph() throws IOException {
    String merge = "merge\tperson/taras-melnishenko\tperson/taras-melnichenko\tspelling";
    String link = "link\tperson/taras-melnichenko\tQ4115189\ttest";
    assertThat(triples(graph(link, merge))).isEqualTo(triples(graph(merge, link)));
  }

  private static Model graph(String... lines) throws IOException {
    Path file = folder.resolve("curation.tsv");
    Files.writeString(
        file, "action\tsubject\tobject\treason\n" + String.join("\n", lines) + "\n", UTF_8);
    Curation curation = Curation.load(file, LISTING);
    Path lexicon = SEEDS.resolve("lexicon");
    Pipeline pipeline =
        new Pipeline(
            new Annotator(resources.models()),
            NameSpotter.load(lexicon, curation.gazetteer()),
            resources.extractors(),
            Linker.load(lexicon, curation.gazetteer()),
            curation);
    Mapper mapper =
        new Mapper(
            Iris.of(Iris.DEFAULT_BASE),
            new Software("test", "test"),
            Map.of(),
            curation.gazetteer());
    Model union = ModelFactory.createDefaultModel();
    ARTICLES.forEach(article -> union.add(mapper.map(pipeline.apply(article))));
    return union;
  }

  /** Sorted, the subject without our base, the predicate by its local name. */
  private static List<String> triples(Model model) {
    return model.listStatements().toList().stream()
        .map(
            triple ->
                triple.getSubject().getURI().replace(ID, "")
                    + " "
                    + triple.getPredicate().getLocalName()
                    + " "
                    + NodeFmtLib.strNT(triple.getObject().asNode()))
        .sorted()
        .toList();
  }

  private static Document article(String key, String text) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    return new Document(key, key, Document.Source.UNKNOWN, text, List.of(block));
  }
}
