package org.litopys.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.litopys.names.TrainingSets;
import picocli.CommandLine.Parameters;

/** Where the annotated texts are that the name finder learns from. */
final class TrainingSetsOption {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description =
          "Folder of the licensed sets (default: names in the folder \"shared\" beside the"
              + " project); our own sentences are in seeds/training/names.")
  Path sets;

  Path folder(Home home) {
    return sets == null ? home.root().resolve("../shared/names").normalize() : sets;
  }

  /**
   * Reads the sets.
   *
   * @param so one text in so many of each set is taken
   */
  TrainingSets read(Home home, int so) throws IOException {
    return TrainingSets.read(folder(home), home.seeds().resolve("training/names"), so);
  }
}
