package org.litopys.rdf;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes graph after graph to a stream, none of them kept in memory. Not thread-safe. */
public final class GraphStream implements AutoCloseable {
  /** A form of RDF that can be written graph by graph. */
  public enum Format {
    /** N-Quads, each quad with the graph of its article. */
    NQ,
    /** TriG, a block for each subject of a graph. */
    TRIG,
    /** Turtle: what the graphs say, without the graphs. */
    TTL;

    private RDFFormat riot() {
      return switch (this) {
        case NQ -> RDFFormat.NQUADS;
        case TRIG -> RDFFormat.TRIG_BLOCKS;
        case TTL -> RDFFormat.TURTLE_BLOCKS;
      };
    }
  }

  private final Format format;
  private final StreamRDF out;

  /**
   * Starts to write.
   *
   * @param prefixes prefix to namespace
   * @param out gets UTF-8; it stays open
   */
  public GraphStream(Format format, Map<String, String> prefixes, OutputStream out) {
    this.format = format;
    this.out = StreamRDFWriter.getWriterStream(out, format.riot());
    this.out.start();
    if (format != Format.NQ) {
      prefixes.forEach(this.out::prefix);
    }
  }

  /** Writes a graph. */
  public void write(String name, Model graph) {
    Node node = NodeFactory.createURI(name);
    graph.getGraph().find().forEachRemaining(triple -> write(node, triple));
  }

  /** Writes a triple of a graph. */
  public void write(Node graph, Triple triple) {
    if (format == Format.TTL) {
      out.triple(triple);
    } else {
      out.quad(Quad.create(graph, triple));
    }
  }

  /** Ends what was written; the stream below stays open. */
  @Override
  public void close() {
    out.finish();
  }
}
