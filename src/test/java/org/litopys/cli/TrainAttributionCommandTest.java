package org.litopys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAttributionCommandTest {
  @TempDir Path temp;

  @Test
  void trainingGivesTheShippedModelByteByByte() {
    Path model = temp.resolve("model.tsv");
    Cli.Result result = Cli.run("train", "attribution", "-o", model);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(model).hasSameBinaryContentAs(Path.of("seeds/lexicon/attribution-model.tsv"));
    assertThat(result.out()).contains("model");
  }
}
