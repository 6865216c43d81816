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
    name = "add",
    description = "Adds articles to the graph; one that it has already is replaced.")
final class AddCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;
  @Mixin BuildOptions options;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Article (.txt, .html) or folder of articles.")
  List<Path> inputs;

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.open(Home.find(), graph.base.iri);
    ArticleReader reader = workshop.reader(inputs);
    try (Store store = graph.open()) {
      return BuildCommand.run(spec, workshop, store, options, reader);
    }
  }
}
