package org.litopys.pages;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** In what a thing can be told: a page for people first, then RDF. */
enum DataFormat {
  HTML("html", "text/html"),
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  RDF_XML("rdf", "application/rdf+xml");

  /** What is offered, best first. */
  private static final AcceptList OFFER =
      AcceptList.create(Arrays.stream(values()).map(f -> f.type).toArray(String[]::new));

  private final String suffix;
  private final String type;

  DataFormat(String suffix, String type) {
    this.suffix = suffix;
    this.type = type;
  }

  /** The word for it in links, and the end of a path that asks for it. */
  String suffix() {
    return suffix;
  }

  String type() {
    return type;
  }

  /** How Jena writes it; absent for a page. */
  Optional<RDFFormat> writer() {
    return switch (this) {
      case HTML -> Optional.empty();
      case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case JSON_LD -> Optional.of(RDFFormat.JSONLD11_PRETTY);
      case N_TRIPLES -> Optional.of(RDFFormat.NTRIPLES_UTF8);
      case RDF_XML -> Optional.of(RDFFormat.RDFXML_PRETTY);
    };
  }

  static Optional<DataFormat> named(String suffix) {
    return Arrays.stream(values()).filter(f -> f.suffix.equals(suffix)).findFirst();
  }

  /** The best of what a client takes; absent if it takes none of these. */
  static Optional<DataFormat> accepted(String header) {
    MediaType best = AcceptList.match(new AcceptList(header), OFFER);
    return Arrays.stream(values())
        .filter(f -> best != null && f.type.equals(best.getContentTypeStr()))
        .findFirst();
  }
}
