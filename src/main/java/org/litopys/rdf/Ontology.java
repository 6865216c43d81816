package org.litopys.rdf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Reads the files of the folder {@code ontology}: the vocabulary and the shapes. */
public final class Ontology {
  private Ontology() {}

  /**
   * A Turtle file as a graph.
   *
   * @throws IllegalArgumentException if there is no such file, or if it is no Turtle; the message
   *     says where
   */
  public static Model read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no file " + file);
    }
    Model model = ModelFactory.createDefaultModel();
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(model);
      return model;
    } catch (RiotException e) {
      throw new IllegalArgumentException(file + " is not valid Turtle: " + e.getMessage(), e);
    }
  }
}
