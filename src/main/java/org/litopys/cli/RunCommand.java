package org.litopys.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.litopys.read.ArticleReader;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description = "Builds the graph, serves it, and says where to look: build and serve in one.")
final class RunCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;
  @Mixin BuildOptions options;
  @Mixin ServerOptions server;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Article (.txt, .html) or folder of articles (default: the sample articles).")
  List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.open(Home.find(), graph.base.iri);
    ArticleReader reader = workshop.reader(inputs);
    try (Store store = graph.open()) {
      int exit = BuildCommand.run(spec, workshop, store, options, reader);
      server.serve(spec, workshop.home(), graph, store);
      return exit;
    }
  }
}
