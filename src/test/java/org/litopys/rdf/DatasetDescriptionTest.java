package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

class DatasetDescriptionTest {
  private static final Iris IRIS = Iris.of(SampleGraph.BASE);
  private static final Model NONE = ModelFactory.createDefaultModel();
  private static Store store;
  private static Model union;
  private static Model described;

  @BeforeAll
  static void describe() {
    store = SampleGraph.store();
    union = store.read(dataset -> ModelFactory.createDefaultModel().add(dataset.getUnionModel()));
    described = store.read(dataset -> DatasetDescription.of(IRIS, dataset.getUnionModel(), NONE));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Resource dataset() {
    return described.getResource(IRIS.dataset());
  }

  private static long number(Resource node, Property property) {
    return ((Number) node.getRequiredProperty(property).getLiteral().getValue()).longValue();
  }

  @Test
  void countsTriplesSubjectsAndThings() {
    assertThat(number(dataset(), VOID.triples)).isEqualTo(union.size());
    assertThat(number(dataset(), VOID.distinctSubjects))
        .isEqualTo(union.listSubjects().toSet().size());
    assertThat(number(dataset(), VOID.entities))
        .isEqualTo(
            union.listSubjects().toSet().stream()
                .filter(node -> node.isURIResource())
                .filter(node -> node.getURI().startsWith(SampleGraph.BASE + "id/"))
                .count());
  }

  @Test
  void countsTheNodesOfEachClass() {
    List<RDFNode> classes = union.listObjectsOfProperty(RDF.type).toList();
    List<Resource> parts = parts(VOID.classPartition);
    assertThat(parts).hasSameSizeAs(classes);
    assertThat(number(dataset(), VOID.classes)).isEqualTo(classes.size());
    for (Resource part : parts) {
      assertThat(number(part, VOID.entities))
          .isEqualTo(
              union
                  .listSubjectsWithProperty(RDF.type, part.getPropertyResourceValue(VOID._class))
                  .toList()
                  .size());
    }
  }

  @Test
  void countsTheTriplesOfEachProperty() {
    List<Resource> parts = parts(VOID.propertyPartition);
    assertThat(parts.stream().mapToLong(part -> number(part, VOID.triples)).sum())
        .isEqualTo(union.size());
    Resource labels = described.listSubjectsWithProperty(VOID.property, RDFS.label).toList().get(0);
    assertThat(number(labels, VOID.triples))
        .isEqualTo(union.listStatements(null, RDFS.label, (RDFNode) null).toList().size());
  }

  @Test
  void countsTheLinksToWikidataAndWikipedia() {
    Resource same = described.getResource(IRIS.dataset() + "/links/wikidata-by-sameas");
    assertThat(same.hasProperty(RDF.type, VOID.Linkset)).isTrue();
    assertThat(number(same, VOID.triples)).isEqualTo(8);
    assertThat(
            same.getPropertyResourceValue(VOID.objectsTarget)
                .getProperty(VOID.uriSpace)
                .getString())
        .isEqualTo("http://www.wikidata.org/entity/");
    Resource pages = described.getResource(IRIS.dataset() + "/links/wikipedia-by-isprimarytopicof");
    assertThat(number(pages, VOID.triples)).isEqualTo(1);
    assertThat(described.containsResource(SKOS.closeMatch)).isFalse();
  }

  @Test
  void staysTheSameWhenItIsInTheGraphItself() {
    Model again =
        DatasetDescription.of(IRIS, ModelFactory.createUnion(union, described), described);
    assertThat(again.isIsomorphicWith(described)).isTrue();
  }

  @Test
  void everyNodeHasALabelAndEveryPartIsLinked() {
    for (Resource node : described.listSubjects().toList()) {
      assertThat(node.hasProperty(RDFS.label)).as(node.getURI()).isTrue();
      assertThat(node.equals(dataset()) || described.contains(null, null, node))
          .as(node.getURI())
          .isTrue();
    }
    assertThat(parts(DCAT.distribution)).hasSize(11);
  }

  private static List<Resource> parts(Property property) {
    return dataset()
        .listProperties(property)
        .mapWith(statement -> statement.getResource())
        .toList();
  }
}
