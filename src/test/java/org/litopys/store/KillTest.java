package org.litopys.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed leaves whole batches, a store that opens, and no lock. */
class KillTest {
  private static final int ROUNDS = 4;

  @TempDir Path folder;

  @Test
  void aKilledWriterLeavesWholeBatchesOnly() throws Exception {
    int told = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      told = writeAndKill(told, round * 7);
      try (Store store = Store.open(folder)) {
        int count = store.articles().size();
        assertThat(count).isGreaterThanOrEqualTo(told);
        assertThat(count % WriterProcess.BATCH).isZero();
        assertThat(Graphs.lines(store)).hasSize(count * (WriterProcess.TRIPLES + 1));
        told = count;
      }
    }
  }

  @Test
  void whatAnotherProcessHasOpenIsToldAsSuch() throws Exception {
    Process writer = start(0);
    try (BufferedReader lines = writer.inputReader(UTF_8)) {
      assertThat(lines.readLine()).isNotNull();
      assertThatThrownBy(() -> Store.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("in use by process " + writer.pid());
    } finally {
      writer.destroyForcibly().waitFor();
    }
    Store.open(folder).close();
  }

  /** The number of articles that the writer told to be written when it was killed. */
  private int writeAndKill(int first, int batches) throws Exception {
    Process writer = start(first);
    try (BufferedReader lines = writer.inputReader(UTF_8)) {
      int told = first;
      for (int i = 0; i < batches; i++) {
        told = Integer.parseInt(lines.readLine());
      }
      return told;
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  private Process start(int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            WriterProcess.class.getName(),
            folder.toString(),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
