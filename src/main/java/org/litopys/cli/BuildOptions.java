package org.litopys.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that read articles into a graph. */
final class BuildOptions {
  @Mixin ThreadsOption threads;

  @Option(names = "--again", description = "Read unchanged articles again, too.")
  boolean again;
}
