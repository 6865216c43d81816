package org.litopys.rdf;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;

/** Compares a graph with the one that a file expects, and prints what is missing and surplus. */
public final class GraphComparison {
  private GraphComparison() {}

  /** Fails unless the graph and the file's are isomorphic. */
  public static void assertIsomorphic(Model actual, Path expected) {
    Model wanted = RDFDataMgr.loadModel(expected.toUri().toString());
    if (!actual.isIsomorphicWith(wanted)) {
      fail(
          "The graph is not that of %s.%nMissing:%n%s%nSurplus:%n%s",
          expected, triples(wanted.difference(actual)), triples(actual.difference(wanted)));
    }
  }

  private static String triples(Model model) {
    return model.getGraph().stream()
        .map(NodeFmtLib::strNT)
        .sorted()
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
