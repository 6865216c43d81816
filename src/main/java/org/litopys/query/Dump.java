package org.litopys.query;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.litopys.rdf.GraphStream;
import org.litopys.store.Store;

/**
 * Writes a store, or some of its facts.
 *
 * @param base the base of the data's IRIs, for the prefixes
 * @param selection which facts; absent for the whole store
 */
public record Dump(Store store, String base, Optional<Selection> selection) {
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
      case TTL -> union(graph -> triples(graph, out));
      case JSONLD -> union(graph -> whole(graph, RDFFormat.JSONLD11, out));
      case RDFXML -> union(graph -> whole(graph, RDFFormat.RDFXML_PLAIN, out));
      case LINKS -> union(graph -> links(graph, out));
    }
  }

  private void quads(GraphStream.Format format, OutputStream out) {
    try (GraphStream stream = new GraphStream(format, prefixes(), out)) {
      Consumer<Quad> writer = quad -> stream.write(quad.getGraph(), quad.asTriple());
      selection.ifPresentOrElse(some -> some.quads(writer), () -> store.quads(writer));
    }
  }

  private void triples(Graph union, OutputStream out) {
    try (GraphStream stream = new GraphStream(GraphStream.Format.TTL, prefixes(), out)) {
      union.find().forEachRemaining(triple -> stream.write(Quad.unionGraph, triple));
    }
  }

  private void whole(Graph union, RDFFormat format, OutputStream out) {
    RDFDataMgr.write(out, withPrefixes(union), format);
  }

  private void links(Graph union, OutputStream out) {
    new WikidataLinks(base).write(union, out);
  }

  /** Shows the union of all graphs to a function. */
  private void union(Consumer<Graph> reader) {
    if (selection.isPresent()) {
      Graph union = GraphFactory.createDefaultGraph();
      selection.get().quads(quad -> union.add(quad.asTriple()));
      reader.accept(union);
    } else {
      store.read(
          dataset -> {
            reader.accept(dataset.getUnionModel().getGraph());
            return dataset;
          });
    }
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
