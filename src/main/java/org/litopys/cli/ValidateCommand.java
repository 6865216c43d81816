package org.litopys.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.litopys.rdf.Validation;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    description = "Checks the graph against the shapes in ontology/shapes.ttl (SHACL).")
final class ValidateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Validation shapes = Validation.load(Home.find().ontology().resolve("shapes.ttl"));
    List<Validation.Violation> violations;
    try (Store store = graph.openExisting()) {
      violations = store.read(dataset -> shapes.violations(dataset.getUnionModel()));
    }
    violations.forEach(violation -> out.println(Terminal.safe(line(violation))));
    out.println(violations.isEmpty() ? "valid" : violations.size() + " violations");
    out.flush();
    return violations.isEmpty() ? 0 : Litopys.VIOLATED;
  }

  private static String line(Validation.Violation violation) {
    return violation.node()
        + violation.path().map(path -> " " + path).orElse("")
        + violation.value().map(value -> " " + value).orElse("")
        + ": "
        + violation.message();
  }
}
