package org.litopys.cli;

import picocli.CommandLine.Option;

/** How many threads read. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read side by side (default: one a processor).")
  int number = Runtime.getRuntime().availableProcessors();
}
