package org.litopys.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Serves the graph: SPARQL, a query page, and a page for everything in it.")
final class ServeCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;
  @Mixin ServerOptions server;

  @Override
  public Integer call() throws IOException {
    try (Store store = graph.openExisting()) {
      server.serve(spec, Home.find(), graph, store);
    }
    return 0;
  }
}
