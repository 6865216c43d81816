package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Litopys;
import org.litopys.serve.Server;
import org.litopys.serve.Settings;
import org.litopys.store.Store;
import org.litopys.wikidata.online.FakeService;
import org.litopys.wikidata.online.FakeService.Answer;

class WikidataOnlineCommandTest {
  private static final String ID = SampleGraph.BASE + "id/";

  @TempDir Path folder;

  @BeforeEach
  void build() {
    Model model = ModelFactory.createDefaultModel();
    model
        .createResource(ID + "weapon/vzirets")
        .addProperty(RDF.type, Litopys.WeaponSystem)
        .addProperty(RDFS.label, "Vzirets", "en")
        .addProperty(
            FOAF.isPrimaryTopicOf,
            model.createResource("https://en.wikipedia.org/wiki/Vzirets_%28missile%29+"));
    model
        .createResource(ID + "settlement/kharkiv")
        .addProperty(RDF.type, Litopys.Settlement)
        .addProperty(RDFS.label, "Kharkiv", "en");
    model
        .createResource(ID + "Q30")
        .addProperty(RDF.type, Litopys.Country)
        .addProperty(RDFS.label, "United States", "en")
        .addProperty(OWL.sameAs, model.createResource("http://www.wikidata.org/entity/Q30"));
    try (Store store = Store.open(folder.resolve("graph"))) {
      store.put(SampleGraph.BASE + "graph/test", model);
    }
  }

  private Cli.Result run(URI service, URI api, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add("wikidata");
    arguments.add("online");
    arguments.add("--service=" + service);
    arguments.add("--api=" + api);
    arguments.add("--db=" + folder.resolve("graph"));
    arguments.add("--cache=" + folder.resolve("cache"));
    arguments.add("--pause=0");
    arguments.addAll(List.of(more));
    return Cli.run(arguments.toArray());
  }

  private static FakeService api() {
    return new FakeService(
        request ->
            Answer.of(
                request.contains("titles=Vzirets (missile)+")
                    ? """
                      {"entities": {"Q9100": {"id": "Q9100",
                        "labels": {"en": {"language": "en", "value": "Vzirets\\nlink\\tx\\tQ1\\ty"}},
                        "sitelinks": {"enwiki": {"site": "enwiki", "title": "Vzirets (missile)+"}}}}}"""
                    : "{\"entities\": {}}"));
  }

  @Test
  void theGraphsOwnServiceAnswersInTheSameProtocol() throws IOException {
    Path file = folder.resolve("links.tsv");
    try (Store sample = SampleGraph.store();
        Server server =
            Server.start(
                sample, List.of(), Settings.standard(SampleGraph.BASE).at("localhost", 0));
        FakeService api = api()) {
      URI service = server.uri().resolve("reconcile");
      Cli.Result result = run(service, api.uri(), "-o", file);
      assertThat(result.exit()).as(result.err()).isZero();
      assertThat(result.err()).contains("2 without a number: 1 links, 1 to look at");
      assertThat(Files.readString(file, UTF_8))
          .isEqualTo(
              """
              action\tsubject\tobject\treason
              link\tweapon/vzirets\tQ9100\tonline:sitelink, score 1.000: Vzirets link x Q1 y
              # link\tsettlement/kharkiv\tQ42308\tonline:name, score 0.575: Kharkiv, settlement, Kharkiv Oblast, Ukraine
              """);
      assertThat(run(service, api.uri(), "-o", file).exit()).isZero();
      assertThat(Files.readAllLines(file, UTF_8)).hasSize(3);
    }
  }

  @Test
  void aServiceThatFailsIsNamedAndWhatWasGotIsWritten() {
    try (FakeService service = new FakeService(request -> new Answer(404, "", ""));
        FakeService api = api()) {
      Cli.Result result = run(service.uri(), api.uri());
      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.out()).startsWith("link\tweapon/vzirets\tQ9100\t");
      assertThat(result.err()).containsPattern("litopys: localhost:\\d+ answers with status 404");
    }
  }

  @Test
  void whatIsNoAddressIsRefused() {
    Cli.Result result = run(URI.create("file:///etc/passwd"), URI.create("http://localhost:1/"));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("--service takes an address that starts with http://");
  }
}
