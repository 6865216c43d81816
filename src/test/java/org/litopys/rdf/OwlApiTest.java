package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.OWLOntologyLoaderMetaData;
import org.semanticweb.owlapi.io.RDFParserMetaData;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.EntityType;
import org.semanticweb.owlapi.model.HasIRI;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.parameters.Imports;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/**
 * The OWL API, which Protégé is built on, opens the ontology. The shapes are SHACL, which is no
 * OWL.
 */
class OwlApiTest {
  private static final Path FILE = Path.of("ontology", "litopys.ttl");
  private static OWLOntology ontology;

  @BeforeAll
  static void load() throws OWLOntologyCreationException {
    ontology =
        OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(FILE.toFile());
  }

  @Test
  void theOntologyIsOwl2Dl() {
    assertThat(new OWL2DLProfile().checkOntology(ontology).getViolations()).isEmpty();
  }

  @Test
  void aTermThatIsNotDeclaredWouldBeFound() throws OWLOntologyCreationException {
    OWLOntology careless =
        OWLManager.createOWLOntologyManager()
            .loadOntologyFromOntologyDocument(
                new StringDocumentSource(
                    """
                    @prefix owl: <http://www.w3.org/2002/07/owl#> .
                    <urn:ontology> a owl:Ontology .
                    <urn:one> a owl:Class ; <urn:remark> "not declared" .
                    """,
                    "urn:document",
                    new TurtleDocumentFormat(),
                    null));
    assertThat(new OWL2DLProfile().checkOntology(careless).getViolations()).hasSize(1);
  }

  @Test
  void everyTripleIsUnderstoodAndNothingIsFetched() {
    assertThat(ontology.getOntologyID().getOntologyIRI())
        .hasValue(IRI.create("https://w3id.org/litopys/ontology"));
    assertThat(ontology.importsDeclarations()).isEmpty();
    Optional<OWLOntologyLoaderMetaData> read =
        Optional.ofNullable(ontology.getFormat())
            .flatMap(format -> format.getOntologyLoaderMetaData());
    assertThat(read).containsInstanceOf(RDFParserMetaData.class);
    assertThat(((RDFParserMetaData) read.orElseThrow()).getUnparsedTriples()).isEmpty();
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(EntityType.CLASS, OWL.Class),
        Arguments.of(EntityType.OBJECT_PROPERTY, OWL.ObjectProperty),
        Arguments.of(EntityType.DATA_PROPERTY, OWL.DatatypeProperty),
        Arguments.of(EntityType.NAMED_INDIVIDUAL, OWL2.NamedIndividual));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itHasTheTermsThatJenaReads(EntityType<?> theirs, Resource ours) {
    Model model = Ontology.read(FILE);
    Set<String> terms =
        model
            .listSubjectsWithProperty(RDF.type, ours)
            .mapWith(Resource::getURI)
            .filterKeep(iri -> iri.startsWith(Litopys.NS))
            .toSet();
    assertThat(terms).isNotEmpty();
    assertThat(
            ontology
                .signature(Imports.EXCLUDED)
                .filter(entity -> entity.getEntityType().equals(theirs))
                .map(HasIRI::getIRI)
                .map(IRI::toString)
                .filter(iri -> iri.startsWith(Litopys.NS))
                .collect(Collectors.toSet()))
        .isEqualTo(terms);
  }
}
