package org.litopys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.litopys.build.Build;
import org.litopys.read.ArticleReader;
import org.litopys.store.Store;
import org.litopys.wikidata.WikidataIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    description = {
      "Builds the graph from articles.",
      "Articles that the graph has already, unchanged, are passed over."
    })
final class BuildCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;
  @Mixin BuildOptions options;

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
      return run(spec, workshop, store, options, reader);
    }
  }

  /** Builds, prints the summary, and gives the exit code. */
  static int run(
      CommandSpec spec, Workshop workshop, Store store, BuildOptions options, ArticleReader reader)
      throws IOException {
    if (options.wikidata == null) {
      return build(spec, workshop, store, options, reader);
    }
    try (WikidataIndex index = WikidataIndex.open(options.wikidata)) {
      int exit = build(spec, workshop, store, options, reader);
      workshop.link(store, index);
      return exit;
    }
  }

  private static int build(
      CommandSpec spec,
      Workshop workshop,
      Store store,
      BuildOptions options,
      ArticleReader reader) {
    Build.Result result;
    try (ConsoleMonitor monitor = new ConsoleMonitor(spec.commandLine().getErr(), reader.size())) {
      result = workshop.build(store, reader, options.again, options.threads.number, monitor);
    }
    PrintWriter out = spec.commandLine().getOut();
    Summary.print(result, out);
    out.flush();
    return result.tally().skippedInAll() > 0 ? Litopys.SKIPPED : 0;
  }
}
