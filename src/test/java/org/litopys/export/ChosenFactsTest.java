package org.litopys.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.explore.Filter;
import org.litopys.explore.network.Network;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

/** Dumps of some facts hold these with all that they rest on, and no others. */
class ChosenFactsTest {
  private static final String ID = SampleGraph.BASE + "id/";
  @AutoClose private static final Store store = SampleGraph.store();

  private static byte[] dump(Format format, String... filter) throws IOException {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    for (int i = 0; i < filter.length; i += 2) {
      values.put(filter[i], filter[i + 1]);
    }
    Filter chosen = Filter.of(values.build().asMap(), SampleGraph.BASE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(store, SampleGraph.BASE, chosen, Network.Kind.ACTORS).write(format, out);
    return out.toByteArray();
  }

  private static Model union(String... filter) throws IOException {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(dump(Format.TTL, filter)), Lang.TURTLE);
    return model;
  }

  private static List<String> all(Model model, Resource type) {
    return model
        .listSubjectsWithProperty(RDF.type, type)
        .mapWith(node -> node.getURI().substring(ID.length()))
        .toList();
  }

  @Test
  void aFactComesWithTheStatementThatItStandsIn() throws IOException {
    Model supplies = union("relation", "supplies");
    assertThat(all(supplies, Litopys.Supply)).containsExactlyInAnyOrder("supply/u1", "supply/u2");
    assertThat(all(supplies, Litopys.Statement)).containsExactly("statement/s4");
    assertThat(all(supplies, Litopys.EventReport)).isEmpty();
    assertThat(all(supplies, Litopys.Mention)).hasSize(2);
  }

  @Test
  void shortcutsAreThoseOfTheFacts() throws IOException {
    Model supplies = union("relation", "supplies");
    assertThat(
            supplies.contains(
                supplies.createResource(ID + "Q183"),
                Litopys.supplies,
                supplies.createResource(ID + "weapon/leopard-2")))
        .isTrue();
    assertThat(supplies.listStatements(null, Litopys.said, (RDFNode) null).toList()).hasSize(1);
    assertThat(supplies.listStatements(null, Litopys.denied, (RDFNode) null).toList()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "relation, said",
    "relation, event",
    "relation, supplies",
    "about, Q183",
    "about, Q42308",
    "about, organization/ministry-of-defence-of-russia",
    "from, 2023-01-31",
    "to, 2023-01-30"
  })
  void nothingIsNamedWithoutBeingDescribed(String name, String value) throws IOException {
    Model chosen = union(name, value);
    assertThat(chosen.listSubjectsWithProperty(Litopys.rule).toList()).isNotEmpty();
    assertThat(
            chosen.listObjects().toList().stream()
                .filter(RDFNode::isURIResource)
                .map(RDFNode::asResource)
                .filter(node -> node.getURI().startsWith(ID))
                .filter(node -> !node.listProperties().hasNext()))
        .isEmpty();
    assertThat(union().containsAll(chosen)).isTrue();
  }

  @Test
  void ofSeveralEntitiesOneWillDo() throws IOException {
    assertThat(all(union("about", "Q183"), Litopys.Supply)).containsExactly("supply/u1");
    assertThat(all(union("about", "Q183", "about", "Q30"), Litopys.Supply))
        .containsExactlyInAnyOrder("supply/u1", "supply/u2");
  }

  @Test
  void quadsKeepTheGraphsOfTheArticles() throws IOException {
    Dataset chosen = DatasetFactory.create();
    RDFDataMgr.read(
        chosen, new ByteArrayInputStream(dump(Format.TRIG, "about", "Q183")), Lang.TRIG);
    assertThat(Streams.stream(chosen.listModelNames()).map(Resource::getURI))
        .containsExactlyInAnyOrder(
            ID + "article/a3",
            SampleGraph.BASE + "graph/gazetteer",
            SampleGraph.BASE + "graph/rules",
            SampleGraph.BASE + "graph/ontology");
    assertThat(new String(dump(Format.NQ, "about", "Q183"), UTF_8).lines())
        .hasSize((int) chosen.asDatasetGraph().stream().count());
  }

  @Test
  void theTableOfLinksHoldsTheEntitiesOfTheFacts() throws IOException {
    assertThat(new String(dump(Format.LINKS, "about", "Q183"), UTF_8))
        .contains("Germany", "Ukraine")
        .doesNotContain("Zelenskyy");
  }

  @Test
  void eventsThatAreProbablyOneAreSaidSoOnlyWhereBothAreThere() throws IOException {
    assertThat(all(union("relation", "event"), Litopys.EventMatch)).hasSize(1);
    assertThat(all(union("relation", "supplies"), Litopys.EventMatch)).isEmpty();
  }

  @Test
  void aFilterThatLeavesNothingLeavesTheOntology() throws IOException {
    Model none = union("from", "2030-01-01");
    assertThat(none.listSubjects().toList())
        .isNotEmpty()
        .noneMatch(node -> node.isURIResource() && node.getURI().startsWith(ID));
  }
}
