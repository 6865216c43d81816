package org.litopys.cli;

import org.litopys.rdf.Iris;
import picocli.CommandLine.Option;

/** What the IRIs of the data start with. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of the data start with (default: ${DEFAULT-VALUE}).")
  String iri;
}
