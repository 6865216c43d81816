package org.litopys.rdf;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Checks graphs against {@code ontology/shapes.ttl}. Thread-safe. */
public final class Validation {
  private final Shapes shapes;

  private Validation(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Something that the graph should not have, or lacks.
   *
   * @param node the node that is wrong
   * @param path the property that it is wrong about, if it is one
   * @param value what it has there, if that is what is wrong
   * @param message what a shape says about it
   */
  public record Violation(
      String node, Optional<String> path, Optional<String> value, String message) {}

  /**
   * Reads the shapes.
   *
   * @throws IllegalArgumentException if the file is missing or no Turtle; the message says where
   */
  public static Validation load(Path shapes) {
    return new Validation(Shapes.parse(Ontology.read(shapes).getGraph()));
  }

  /**
   * What is wrong with a graph, sorted by node; nothing if it is valid.
   *
   * @param graph the data together with the ontology, which says what is a subclass of what
   */
  public List<Violation> violations(Model graph) {
    return ShaclValidator.get().validate(shapes, graph.getGraph()).getEntries().stream()
        .map(Validation::violation)
        .sorted(
            Comparator.comparing(Violation::node)
                .thenComparing(Violation::message)
                .thenComparing(violation -> violation.toString()))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        string(entry.focusNode()),
        Optional.ofNullable(entry.resultPath()).map(Object::toString),
        Optional.ofNullable(entry.value()).map(Validation::string),
        entry.message());
  }

  private static String string(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
