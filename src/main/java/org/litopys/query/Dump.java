package org.litopys.query;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.litopys.rdf.GraphStream;
import org.litopys.store.Store;

/**
 * Writes a whole store.
 *
 * @param base the base of the data's IRIs, for the prefixes
 */
public record Dump(Store store, String base) {
  /** What to write. */
  public enum Format {
    /** N-Quads: one quad a line, with its graph. */
    NQ,
    /** TriG: Turtle with named graphs. */
    TRIG,
    /** Turtle of the union. */
    TTL,
    /** JSON-LD of the union. */
    JSONLD,
    /** RDF/XML of the union. */
    RDFXML,
    /** Not RDF: the entities with their Wikidata numbers, as comma-separated values. */
    LINKS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Writes everything in UTF-8; the stream stays open. N-Quads, TriG and Turtle are written as they
   * are read, the others are built in memory.
   */
  public void write(Format format, OutputStream out) {
    switch (format) {
      case NQ -> quads(GraphStream.Format.NQ, out);
      case TRIG -> quads(GraphStream.Format.TRIG, out);
      case TTL -> triples(out);
      case JSONLD -> union(RDFFormat.JSONLD11, out);
      case RDFXML -> union(RDFFormat.RDFXML_PLAIN, out);
      case LINKS -> new WikidataLinks(store, base).write(out);
    }
  }

  private void quads(GraphStream.Format format, OutputStream out) {
    try (GraphStream stream = new GraphStream(format, prefixes(), out)) {
      store.quads(quad -> stream.write(quad.getGraph(), quad.asTriple()));
    }
  }

  private void triples(OutputStream out) {
    try (GraphStream stream = new GraphStream(GraphStream.Format.TTL, prefixes(), out)) {
      store.read(
          dataset -> {
            Graph union = dataset.getUnionModel().getGraph();
            union.find().forEachRemaining(triple -> stream.write(Quad.unionGraph, triple));
            return out;
          });
    }
  }

  private void union(RDFFormat format, OutputStream out) {
    store.read(
        dataset -> {
          RDFDataMgr.write(out, withPrefixes(dataset.getUnionModel().getGraph()), format);
          return out;
        });
  }

  /** A view of a graph with our prefixes; the store's own cannot be set by a reader. */
  private Graph withPrefixes(Graph graph) {
    PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefixes(prefixes());
    return new GraphWrapper(graph) {
      @Override
      public PrefixMapping getPrefixMapping() {
        return prefixes;
      }
    };
  }

  private Map<String, String> prefixes() {
    return Prefixes.of(base).byName();
  }
}
