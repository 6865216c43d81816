package org.litopys.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.litopys.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that all commands on a graph share. */
final class GraphOption {
  @Option(
      names = "--db",
      paramLabel = "DIR",
      defaultValue = "graph",
      description = "Folder of the graph's database (default: ${DEFAULT-VALUE}).")
  Path folder;

  @Mixin BaseOption base;

  /** Opens the graph for writing, making it where there is none. */
  Store open() {
    return Store.open(folder);
  }

  /**
   * Opens the graph.
   *
   * @throws UsageException if there is none
   */
  Store openExisting() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "no graph in " + folder + "; make one with \"litopys build\", or give --db DIR");
    }
    return Store.open(folder);
  }
}
