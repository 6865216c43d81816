package org.litopys.rdf;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** The forms in which {@code litopys export} writes a graph, told in DCAT. */
enum Distributions {
  NQ("N-Quads: every quad with its graph", "application/n-quads"),
  TRIG("TriG: Turtle with named graphs", "application/trig"),
  TTL("Turtle: the union of the graphs", "text/turtle"),
  JSONLD("JSON-LD: the union of the graphs", "application/ld+json"),
  RDFXML("RDF/XML: the union of the graphs", "application/rdf+xml"),
  LINKS("the Wikidata numbers of the entities, as a table", "text/csv"),
  GEXF("networks as GEXF", "application/xml"),
  GRAPHML("networks as GraphML", "application/xml"),
  GEOJSON("events and oblasts as GeoJSON", "application/geo+json"),
  CSV("a table for each relation, as a ZIP file", "application/zip"),
  HTML("the explorer's pages, as a ZIP file", "application/zip");

  /** Where the types of media have their IRIs. */
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final String words;
  private final String mediaType;

  Distributions(String words, String mediaType) {
    this.words = words;
    this.mediaType = mediaType;
  }

  /** Tells of all of them on the node of the data set. */
  static void describe(Resource dataset, String base) {
    Model model = dataset.getModel();
    for (Distributions one : values()) {
      String format = Iris.slug(one.name());
      Resource node =
          Nodes.create(
                  model, dataset.getURI() + "/distribution/" + format, DCAT.Distribution, one.words)
              .addProperty(DCTerms.title, one.words, "en")
              .addProperty(
                  DCTerms.description, "Written by: litopys export --format " + format, "en")
              .addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + one.mediaType))
              .addProperty(DCAT.accessURL, model.createResource(base));
      dataset.addProperty(DCAT.distribution, node);
    }
  }
}
