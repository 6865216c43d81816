package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.store.Store;

/** Whatever is given, the message is clear, the rest goes on, and nothing is half-written. */
class BadInputIT {
  private static final String ARTICLE =
      """
      Mayor reports night attack

      The mayor of Kharkiv, Ihor Terekhov, said on Tuesday that Russian drones had hit a school in
      the city and that nobody was hurt. Poland will send 14 Leopard tanks to Ukraine, he added.
      """;

  @TempDir Path temp;
  private Path inputs;

  @BeforeEach
  void oneGoodArticle() throws IOException {
    inputs = Files.createDirectories(temp.resolve("my inputs"));
    Files.writeString(inputs.resolve("Стаття про Харків 1.txt"), ARTICLE);
  }

  @Test
  void badFilesAreSkippedWithAReasonAndTheRestGoesOn() throws IOException {
    Files.createFile(inputs.resolve("empty.txt"));
    Files.write(inputs.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 5, 0, 0, 7});
    Files.writeString(
        inputs.resolve("russian.txt"),
        "Министерство обороны сообщило, что ночью над областью были сбиты беспилотники. "
            .repeat(20));
    Files.write(
        inputs.resolve("shift-jis.txt"),
        "これは記事です。ウクライナの戦争について。".repeat(40).getBytes(Charset.forName("Shift_JIS")));
    oneLineOf60Megabytes(inputs.resolve("long.txt"));

    Cli.Result build = Cli.run("build", inputs, "--db", temp.resolve("graph"));

    assertThat(build.exit()).as(build.err()).isEqualTo(1);
    for (String name : List.of("empty", "binary", "russian", "shift-jis", "long")) {
      assertThat(build.err().lines().filter(line -> line.contains(name + ".txt")))
          .as(name)
          .hasSize(1)
          .allSatisfy(line -> assertThat(line).startsWith("skipped "));
    }
    assertThat(build.out())
        .containsPattern("articles read\\s+1\n")
        .containsPattern("skipped\\s+5\n");
    assertThat(articles()).hasSize(1);
  }

  @Test
  void aFolderThatDoesNotExistIsAnErrorAndNoGraphIsMade() {
    Path graph = temp.resolve("graph");
    Cli.Result build = Cli.run("build", temp.resolve("no such folder"), "--db", graph);
    assertThat(build.exit()).isEqualTo(2);
    assertThat(build.err()).contains("no such folder").hasLineCount(1);
    assertThat(graph).doesNotExist();
  }

  @Test
  void aBrokenGazetteerLineIsNamed() throws IOException {
    Path home = temp.resolve("home");
    copy(Path.of("seeds/gazetteer"), home.resolve("seeds/gazetteer"));
    copy(Path.of("seeds/lexicon"), home.resolve("seeds/lexicon"));
    Path table = home.resolve("seeds/gazetteer/countries.tsv");
    List<String> lines = Files.readAllLines(table, UTF_8);
    lines.set(9, lines.get(9) + "\tone\ttoo\tmany");
    Files.write(table, lines, UTF_8);
    System.setProperty("litopys.home", home.toString());
    try {
      Cli.Result build = Cli.run("build", inputs, "--db", temp.resolve("graph"));
      assertThat(build.exit()).isEqualTo(2);
      assertThat(build.err()).contains("countries.tsv:10: ").hasLineCount(1);
    } finally {
      System.clearProperty("litopys.home");
    }
    assertThat(temp.resolve("graph")).doesNotExist();
  }

  @Test
  void aGraphInUseByAnotherProcessIsLeftAlone() throws Exception {
    Path graph = temp.resolve("graph");
    assertThat(Cli.run("build", inputs, "--db", graph).exit()).isZero();
    Path log = temp.resolve("log.txt");
    Process server = Cli.start(log, "serve", "--db", graph, "--port", "0");
    try {
      waitFor(log, "Serving");
      Cli.Result build = Cli.run("build", inputs, "--db", graph);
      assertThat(build.exit()).isEqualTo(2);
      assertThat(build.err()).contains("in use").contains(graph.toString()).hasLineCount(1);
      Cli.Result query = Cli.run("query", "publishers", "--db", graph);
      assertThat(query.exit()).as("a query is answered by the server: " + query.err()).isZero();
      assertThat(query.out()).contains("publisher", "(1 row)");
    } finally {
      server.destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(articles()).hasSize(1);
  }

  @Test
  void aFolderOfOtherThingsIsNotMadeAGraph() {
    Cli.Result build = Cli.run("build", inputs, "--db", inputs);
    assertThat(build.exit()).isEqualTo(2);
    assertThat(build.err()).contains("holds no graph but other files").hasLineCount(1);
  }

  @Test
  void aMissingGraphIsNotMadeByReading() {
    Path graph = temp.resolve("none");
    for (String command : List.of("stats", "validate", "serve")) {
      Cli.Result result = Cli.run(command, "--db", graph);
      assertThat(result.exit()).isEqualTo(2);
      assertThat(result.err()).contains("no graph in " + graph).hasLineCount(1);
    }
    assertThat(graph).doesNotExist();
  }

  private static void oneLineOf60Megabytes(Path file) throws IOException {
    String words = "the shelling went on ".repeat(1 << 10);
    try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
      for (long written = 0; written < 60L << 20; written += words.length()) {
        out.write(words);
      }
    }
  }

  private static void waitFor(Path log, String words) throws Exception {
    for (int i = 0; i < 600; i++) {
      if (Files.exists(log) && Files.readString(log).contains(words)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("no \"" + words + "\" in: " + Files.readString(log));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private List<String> articles() {
    try (Store store = Store.open(temp.resolve("graph"))) {
      return store.articles();
    }
  }
}
