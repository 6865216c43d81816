package org.litopys.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads; sorted they are the same for the same graph, byte for byte. */
public final class NQuads {
  private NQuads() {}

  /** One line, without its end. */
  public static String line(Quad quad) {
    return NodeFmtLib.strNQ(quad) + " .";
  }

  /** The lines of a graph, sorted. */
  public static List<String> lines(String graph, Model content) {
    Node name = NodeFactory.createURI(graph);
    return content.getGraph().stream()
        .map(triple -> line(new Quad(name, triple)))
        .sorted()
        .toList();
  }
}
