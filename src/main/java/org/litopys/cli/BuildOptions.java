package org.litopys.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that read articles into a graph. */
final class BuildOptions {
  @Mixin ThreadsOption threads;

  @Option(names = "--again", description = "Read unchanged articles again, too.")
  boolean again;

  @Option(
      names = "--wikidata",
      paramLabel = "INDEX_DIR",
      description =
          "Link what the gazetteer does not know, with an index that \"wikidata import\" made.")
  Path wikidata;
}
