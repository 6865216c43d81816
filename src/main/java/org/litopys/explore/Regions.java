package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
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
   * @param code its code in ISO 3166-2; empty where it has none
   * @param outline well-known text of a polygon or multipolygon, longitude first
   */
  public record Region(Thing thing, String code, String outline) {}

  /** The regions of a store. */
  public static Regions read(Store store) {
    return store.read(dataset -> of(dataset.getUnionModel()));
  }

  static Regions of(Model model) {
    return new Regions(
        model.listSubjectsWithProperty(RDF.type, Litopys.Oblast).toList().stream()
            .distinct()
            .flatMap(node -> region(node).stream())
            .sorted(Comparator.comparing(region -> region.thing().iri()))
            .collect(toImmutableList()));
  }

  private static Optional<Region> region(Resource node) {
    return node.listProperties(Terms.hasGeometry).toList().stream()
        .map(statement -> statement.getResource().getProperty(Terms.asWKT))
        .filter(text -> text != null)
        .map(text -> text.getLiteral().getLexicalForm())
        .filter(text -> text.contains("POLYGON"))
        .min(Comparator.naturalOrder())
        .map(
            text ->
                new Region(Nodes.thing(node), Nodes.text(node, Litopys.isoCode).orElse(""), text));
  }

  /** All as a GeoJSON feature collection, each with its {@code iri} and {@code label}. */
  public ObjectNode geoJson() {
    ObjectNode collection = JsonNodeFactory.instance.objectNode().put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (Region region : all) {
      String iri = region.thing().iri();
      ObjectNode feature = features.addObject().put("type", "Feature").put("id", iri);
      feature.putObject("properties").put("iri", iri).put("label", region.thing().label());
      feature.set("geometry", Wkt.geoJson(region.outline()));
    }
    return collection;
  }
}
