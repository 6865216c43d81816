package org.litopys.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "retract",
    description = {
      "Takes articles out of the graph, with all that only they told.",
      "Nothing else in the graph changes."
    })
final class RetractCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description =
          "Its address (URL), its folder and file (seeds/001.txt) if it has no address, or its IRI"
              + " in the graph.")
  List<String> articles;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Iris iris = Iris.of(graph.base.iri);
    int exit = 0;
    try (Store store = graph.openExisting()) {
      for (String article : articles) {
        Optional<String> iri =
            Stream.of(article, iris.article(article))
                .filter(name -> store.contentHash(name).isPresent())
                .findFirst();
        if (iri.isPresent()) {
          store.retract(iri.get());
          out.println("retracted " + Terminal.safe(article));
        } else {
          err.println(
              "litopys: no article "
                  + Terminal.safe(article)
                  + " in the graph; \"litopys query publishers\" shows what is there");
          exit = Litopys.SKIPPED;
        }
      }
      Workshop.derive(store, iris);
    }
    out.flush();
    err.flush();
    return exit;
  }
}
