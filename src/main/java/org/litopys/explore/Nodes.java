package org.litopys.explore;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;

/** What single nodes of the graph tell; of several values the first in the order of letters. */
final class Nodes {
  /** Classes that say little beside another one. */
  private static final ImmutableSet<Resource> VAGUE = ImmutableSet.of(Litopys.Agent, SKOS.Concept);

  private Nodes() {}

  static Thing thing(Resource node) {
    return new Thing(
        node.getURI(),
        label(node),
        type(node),
        wikidata(node, OWL.sameAs).findFirst(),
        point(node));
  }

  /** The Wikidata numbers that a property leads to. */
  static Stream<String> wikidata(Resource node, Property property) {
    return objects(node, property)
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(Terms.WIKIDATA))
        .map(iri -> iri.substring(Terms.WIKIDATA.length()))
        .sorted();
  }

  static Optional<Thing.Point> point(Resource node) {
    Optional<String> longitude = text(node, Terms.longitude);
    return text(node, Terms.latitude)
        .filter(latitude -> longitude.isPresent())
        .map(
            latitude ->
                new Thing.Point(
                    Double.parseDouble(latitude), Double.parseDouble(longitude.orElseThrow())));
  }

  /** Where the municipality of a place lies, of whose own position nothing is known. */
  static Optional<Thing.Point> municipality(Resource node) {
    return objects(node, Terms.hasGeometry)
        .filter(geometry -> geometry.getURI().equals(node.getURI() + "/municipality"))
        .flatMap(geometry -> text(geometry, Terms.asWKT).stream())
        .map(wkt -> Wkt.geoJson(wkt).path("coordinates"))
        .map(degrees -> new Thing.Point(degrees.path(1).asDouble(), degrees.path(0).asDouble()))
        .findFirst();
  }

  static String type(Resource node) {
    return objects(node, RDF.type)
        .filter(type -> !VAGUE.contains(type))
        .map(Resource::getLocalName)
        .sorted()
        .findFirst()
        .orElse("");
  }

  static String label(Resource node) {
    return text(node, RDFS.label).orElseGet(node::getURI);
  }

  static Optional<String> text(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isLiteral)
        .map(value -> value.asLiteral().getLexicalForm())
        .min(Comparator.naturalOrder());
  }

  static Optional<Resource> object(Resource node, Property property) {
    return objects(node, property).min(Comparator.comparing(Resource::getURI));
  }

  static Stream<Resource> objects(Resource node, Property property) {
    return node.listProperties(property).toList().stream()
        .map(Statement::getObject)
        .filter(RDFNode::isURIResource)
        .map(RDFNode::asResource);
  }
}
