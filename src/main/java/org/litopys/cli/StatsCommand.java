package org.litopys.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.litopys.query.Statistics;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "stats", description = "Counts what is in the graph.")
final class StatsCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = graph.openExisting()) {
      Statistics.of(store)
          .counts()
          .forEach(
              (what, number) ->
                  out.println(String.format(Locale.ROOT, "%-18s%,14d", what, number)));
    }
    out.flush();
    return 0;
  }
}
