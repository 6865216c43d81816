package org.litopys.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.litopys.store.Graphs.article;
import static org.litopys.store.Graphs.graph;
import static org.litopys.store.Graphs.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders that are databases, that are not, and that no longer are. */
class FolderTest {
  @TempDir Path home;

  @Test
  void createsWhatIsNotThereAndFindsItAgain() {
    Path folder = home.resolve("нова тека/graph");
    List<String> written;
    try (Store store = Store.open(folder)) {
      store.put(article(1), graph(1, 10, "a"));
      written = lines(store);
    }
    try (Store store = Store.open(folder)) {
      assertThat(lines(store)).isEqualTo(written);
    }
  }

  @Test
  void isNotOpenedTwice() {
    try (Store store = Store.open(home)) {
      assertThatThrownBy(() -> Store.open(home))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("open already");
      assertThat(store.articles()).isEmpty();
    }
  }

  @Test
  void aFolderOfOtherThingsIsLeftAlone() throws IOException {
    Files.writeString(home.resolve("thesis.txt"), "mine", UTF_8);
    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("thesis.txt")
        .hasMessageContaining("give an empty or a new folder");
    assertThat(home.toFile().list()).containsExactly("thesis.txt");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(home.resolve("graph"), "x", UTF_8);
    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void whatAKilledCreationLeftIsClearedAway() throws IOException {
    Path half = Files.createDirectories(home.resolve(".fresh/Data-0001"));
    Files.writeString(half.resolve("GSPO.bpt"), "", UTF_8);
    try (Store store = Store.open(home)) {
      store.put(article(1), graph(1, 10, "a"));
      assertThat(lines(store)).hasSize(11);
    }
    assertThat(home.resolve(".fresh")).doesNotExist();
  }

  @Test
  void aLockFileOfADeadProcessIsNoLock() throws IOException {
    Store.open(home).close();
    Files.writeString(home.resolve("tdb.lock"), ProcessHandle.current().pid() + "\n", UTF_8);
    try (Store store = Store.open(home)) {
      assertThat(store.articles()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GSPO.bpt", "nodes.bpt", "nodes-data.obj"})
  void damageIsToldAsSuch(String file) throws IOException {
    try (Store store = Store.open(home)) {
      store.put(article(1), graph(1, 10, "a"));
    }
    Files.writeString(home.resolve("Data-0001").resolve(file), "rubbish", UTF_8);
    assertDamaged();
  }

  @Test
  void aMissingFileIsDamage() throws IOException {
    Store.open(home).close();
    Files.delete(home.resolve("Data-0001/POSG.bpt"));
    assertDamaged();
  }

  private void assertDamaged() {
    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(home.toString())
        .hasMessageContaining("damaged")
        .hasMessageContaining("build the graph again");
  }
}
