package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.litopys.rdf.Litopys;
import org.litopys.rdf.Terms;
import org.litopys.store.Store;

/**
 * First-level regions with the outlines that the graph has of them, which are those of Ukraine.
 *
 * @param all by IRI
 */
public record Regions(ImmutableList<Region> all) {

  /**
   * A region.
   *
   * @param outline well-known text of a polygon or multipolygon, longitude first
   */
  public record Region(String iri, String label, String outline) {}

  /** The regions of a store. */
  public static Regions read(Store store) {
    return store.read(dataset -> of(dataset.getUnionModel()));
  }

  static Regions of(Model model) {
    return new Regions(
        model.listSubjectsWithProperty(RDF.type, Litopys.Oblast).toList().stream()
            .distinct()
            .flatMap(node -> region(node).stream())
            .sorted(Comparator.comparing(Region::iri))
            .collect(toImmutableList()));
  }

  private static Optional<Region> region(Resource node) {
    return node.listProperties(Terms.hasGeometry).toList().stream()
        .map(statement -> statement.getResource().getProperty(Terms.asWKT))
        .filter(text -> text != null)
        .map(text -> text.getLiteral().getLexicalForm())
        .filter(text -> text.contains("POLYGON"))
        .min(Comparator.naturalOrder())
        .map(text -> new Region(node.getURI(), label(node), text));
  }

  private static String label(Resource node) {
    return node.listProperties(RDFS.label).toList().stream()
        .map(statement -> statement.getObject())
        .filter(RDFNode::isLiteral)
        .map(label -> label.asLiteral().getLexicalForm())
        .min(Comparator.naturalOrder())
        .orElseGet(node::getURI);
  }

  /** All as a GeoJSON feature collection, each with its {@code iri} and {@code label}. */
  public ObjectNode geoJson() {
    ObjectNode collection = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (Region region : all) {
      ObjectNode feature = features.addObject().put("type", "Feature").put("id", region.iri());
      feature.putObject("properties").put("iri", region.iri()).put("label", region.label());
      feature.set("geometry", Wkt.geoJson(region.outline()));
    }
    return collection;
  }
}
