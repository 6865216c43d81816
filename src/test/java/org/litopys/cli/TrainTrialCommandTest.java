package org.litopys.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTrialCommandTest {
  private static final List<String> SETS =
      List.of(
          "gmb.train.txt",
          "redocred.dev.txt",
          "wikigold.all.txt",
          "crossner_politics.train.txt",
          "crossner_politics.dev.txt",
          "grobid_ww1.all.txt",
          "gum_other.train.txt",
          "gum_news.train.txt",
          "re3d_open_named.train.txt",
          "gmb.dev.txt",
          "gum_news.dev.txt",
          "re3d_open_named.dev.txt");

  @TempDir Path sets;

  @Test
  void aTrialPrintsItsScoresAndWritesNothing() throws IOException {
    for (String set : SETS) {
      Files.writeString(
          sets.resolve(set),
          "<START:person> Taras Hrim <END> came to <START:location> Brid <END> .\n");
    }
    Cli.Result result =
        Cli.run("train", "trial", sets, "--every=50", "--iterations=2", "--without=shapes,run");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("gmb.dev.txt", "gum_news.dev.txt", "re3d_open_named.dev.txt")
        .contains("the first three together", "a second");
    try (Stream<Path> files = Files.list(sets)) {
      assertThat(files).hasSameSizeAs(SETS);
    }
  }

  @Test
  void anUnknownGroupOfFeaturesIsNamedWithThoseThereAre() {
    Cli.Result result = Cli.run("train", "trial", sets, "--without=smells");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("smells").contains("gazetteer");
  }
}
