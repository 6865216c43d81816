package org.litopys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;

/** From a dump to links in the graph. */
class WikidataIT {
  private static final Iris IRIS = Iris.of(Iris.DEFAULT_BASE);
  private static final String PATRIOT =
      """
      {"type":"item","id":"Q9000001","labels":{"en":{"language":"en","value":"Patriot system"}},\
      "descriptions":[],"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value",\
      "property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":15142894,\
      "id":"Q15142894"},"type":"wikibase-entityid"}},"rank":"normal"}]},\
      "sitelinks":{"enwiki":{"site":"enwiki","title":"MIM-104 Patriot","badges":[]}}}""";

  @TempDir Path temp;
  private Path article;
  private Path graph;
  private Path index;

  @BeforeEach
  void oneArticle() throws IOException {
    article = temp.resolve("article.txt");
    Files.writeString(article, "Poland will send two Patriot launchers to Ukraine, Warsaw said.\n");
    graph = temp.resolve("graph");
    index = temp.resolve("index");
  }

  private Model links() {
    try (Store store = Store.open(graph)) {
      return store.read(
          dataset ->
              ModelFactory.createDefaultModel().add(dataset.getNamedModel(IRIS.linksGraph())));
    }
  }

  @Test
  void aBuildWithAnIndexLinksWhatTheGazetteerDoesNot() throws IOException {
    Path dump = Files.writeString(temp.resolve("dump.json"), "[\n" + PATRIOT + ",\n{broken\n]\n");
    Cli.Result made = Cli.run("wikidata", "import", dump, "-o", index);
    assertThat(made.exit()).as(made.err()).isEqualTo(1);
    assertThat(made.err()).contains("skipped line 3: broken JSON");
    assertThat(made.out()).containsPattern("in the index +1\\n");

    assertThat(Cli.run("build", article, "--db", graph).exit()).isZero();
    assertThat(links().isEmpty()).isTrue();

    assertThat(Cli.run("build", article, "--db", graph, "--wikidata", index).exit()).isZero();
    Model links = links();
    assertThat(
            links.contains(
                links.createResource(IRIS.entity("weapon/mim-104-patriot")),
                OWL.sameAs,
                links.createResource("http://www.wikidata.org/entity/Q9000001")))
        .isTrue();

    assertThat(Cli.run("build", article, "--db", graph, "--wikidata", index).exit()).isZero();
    assertThat(links().isIsomorphicWith(links)).isTrue();
    assertThat(Cli.run("validate", "--db", graph).exit()).isZero();
  }

  @Test
  void withoutAnIndexTheBuildSaysHowToMakeOneAndReadsNothing() {
    Cli.Result build = Cli.run("build", article, "--db", graph, "--wikidata", index);
    assertThat(build.exit()).isEqualTo(2);
    assertThat(build.err()).contains("no Wikidata index in").contains("litopys wikidata import");
    assertThat(build.out()).isEmpty();
  }

  @Test
  void whatIsNoClassIsWrongUsage() throws IOException {
    Path dump = Files.writeString(temp.resolve("dump.json"), "[\n" + PATRIOT + "\n]\n");
    Cli.Result made = Cli.run("wikidata", "import", dump, "-o", index, "--class", "city");
    assertThat(made.exit()).isEqualTo(2);
    assertThat(made.err()).contains("\"city\" is no number of a class");
    assertThat(index).doesNotExist();
  }
}
