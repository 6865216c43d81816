package org.litopys.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.fact.Event;

/** The ontology file: complete, documented, closed in itself, and the same as the constants. */
class OntologyTest {
  private static final Model ONTOLOGY = Ontology.read(Path.of("ontology", "litopys.ttl"));
  private static final Property DOMAIN_INCLUDES =
      ResourceFactory.createProperty(SchemaDO.NS, "domainIncludes");

  @Test
  void everyConstantIsDeclaredAndEveryTermIsAConstant() {
    Set<String> constants = new TreeSet<>();
    for (Field field : Litopys.class.getFields()) {
      if (Resource.class.isAssignableFrom(field.getType())) {
        constants.add(field.getName());
        assertThat(constant(field).getURI()).isEqualTo(Litopys.NS + field.getName());
      }
    }
    Set<String> terms = new TreeSet<>();
    ours().forEach(term -> terms.add(term.getLocalName()));
    assertThat(constants).isEqualTo(terms);
  }

  @Test
  void constantsAreOfTheKindThatTheOntologyDeclares() {
    for (Field field : Litopys.class.getFields()) {
      if (Resource.class.isAssignableFrom(field.getType())) {
        Resource term = ONTOLOGY.getResource(constant(field).getURI());
        boolean property =
            term.hasProperty(RDF.type, OWL.ObjectProperty)
                || term.hasProperty(RDF.type, OWL.DatatypeProperty);
        assertThat(field.getType() == Property.class).as(field.getName()).isEqualTo(property);
      }
    }
  }

  private static Resource constant(Field field) {
    try {
      return (Resource) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyTermHasALabelAndACommentInEnglish() {
    for (Resource term : ours()) {
      for (Property property : List.of(RDFS.label, RDFS.comment)) {
        assertThat(term.listProperties(property, "en").toList()).as("%s", term).hasSize(1);
      }
    }
  }

  @Test
  void everyPropertyHasARangeAndADomain() {
    for (Resource property : properties()) {
      assertThat(property.hasProperty(RDFS.range)).as("range of %s", property).isTrue();
      assertThat(property.hasProperty(RDFS.domain) || property.hasProperty(DOMAIN_INCLUDES))
          .as("domain of %s", property)
          .isTrue();
    }
  }

  @Test
  void propertiesTieValuesAsTheirKindSays() {
    for (Resource property : properties()) {
      Resource range = property.getPropertyResourceValue(RDFS.range);
      boolean literal = range.equals(RDFS.Literal) || range.getURI().startsWith(XSD.NS);
      assertThat(property.hasProperty(RDF.type, OWL.DatatypeProperty))
          .as("%s with range %s", property, range)
          .isEqualTo(literal);
    }
  }

  @Test
  void everyTermThatIsUsedIsDeclaredOnceAndInOneWay() {
    Set<Resource> used = new HashSet<>();
    ONTOLOGY
        .listStatements()
        .forEach(
            statement -> {
              used.add(statement.getPredicate());
              if (statement.getObject().isURIResource()
                  && !statement.getPredicate().getURI().endsWith("license")) {
                used.add(statement.getResource());
              }
            });
    Stream<Resource> foreign =
        used.stream()
            .filter(
                term ->
                    Stream.of(OWL.NS, RDFS.getURI(), RDF.getURI(), XSD.NS)
                        .noneMatch(term.getURI()::startsWith));
    assertThat(foreign)
        .allSatisfy(
            term -> {
              Set<Resource> kinds = kinds(ONTOLOGY.getResource(term.getURI()));
              assertThat(kinds).as("declarations of %s", term).hasSize(1);
            });
  }

  private static Set<Resource> kinds(Resource term) {
    Set<Resource> kinds = new HashSet<>();
    for (Resource kind :
        List.of(
            OWL.Class,
            OWL.ObjectProperty,
            OWL.DatatypeProperty,
            OWL.AnnotationProperty,
            OWL2.NamedIndividual,
            RDFS.Datatype)) {
      if (term.hasProperty(RDF.type, kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  @Test
  void kindsOfOneEventAreThoseOfOneFamily() {
    for (Event.Kind one : Event.Kind.values()) {
      for (Event.Kind other : Event.Kind.values()) {
        assertThat(Values.family(one).equals(Values.family(other)))
            .as("%s and %s", one, other)
            .isEqualTo(family(one).equals(family(other)));
      }
    }
  }

  /** The kind at the top of the scheme. */
  private static Resource family(Event.Kind kind) {
    Resource term = ONTOLOGY.getResource(Values.kind(kind).getURI());
    Resource broader = term.getPropertyResourceValue(SKOS.broader);
    return broader == null ? term : broader;
  }

  @Test
  void fetchesNothingAndHasNoBlankNode() {
    assertThat(ONTOLOGY.contains(null, OWL.imports, (RDFNode) null)).isFalse();
    assertThat(ONTOLOGY.listObjects().toList()).noneMatch(RDFNode::isAnon);
    assertThat(ONTOLOGY.listSubjects().toList()).noneMatch(RDFNode::isAnon);
  }

  @Test
  void whatCannotBeReadIsToldWithItsFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.ttl"), "<a> <b> .", UTF_8);
    assertThatThrownBy(() -> Ontology.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> Ontology.read(folder.resolve("b.ttl")))
        .hasMessageContaining("there is no file");
  }

  private static List<Resource> properties() {
    return ours().stream()
        .filter(
            term ->
                Arrays.asList(OWL.ObjectProperty, OWL.DatatypeProperty).stream()
                    .anyMatch(kind -> term.hasProperty(RDF.type, kind)))
        .toList();
  }

  private static List<Resource> ours() {
    return ONTOLOGY
        .listSubjects()
        .filterKeep(subject -> subject.getURI().startsWith(Litopys.NS))
        .toList();
  }
}
