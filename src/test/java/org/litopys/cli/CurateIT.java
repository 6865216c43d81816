package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a doubtful case to a decision and to the graph that follows it, in a folder of its own. */
class CurateIT {
  private static final String ONE = "person/taras-melnichenko-ua-military";
  private static final String OTHER = "person/taras-melnishenko-ua-military";

  @TempDir Path home;

  @BeforeEach
  void twoArticlesThatSpellANameInTwoWays() throws IOException {
    for (String folder : List.of("seeds", "ontology", "queries")) {
      copy(Path.of(folder), home.resolve(folder));
    }
    Path articles = Files.createDirectories(home.resolve("articles"));
    Files.writeString(
        articles.resolve("one.txt"),
        "Ukrainian colonel Taras Melnychenko said the bridge was closed. Melnychenko said the"
            + " road was open.",
        UTF_8);
    Files.writeString(
        articles.resolve("two.txt"),
        "Ukrainian colonel Taras Melnyshenko said the bridge had been opened again.",
        UTF_8);
    System.setProperty("litopys.home", home.toString());
  }

  @AfterEach
  void leaveTheFolder() {
    System.clearProperty("litopys.home");
  }

  @Test
  void aPastedLineMergesTwoEntitiesAtTheNextBuild() throws IOException {
    assertThat(build()).containsPattern("articles read\\s+2\n");
    assertThat(told(OTHER)).contains("Taras Melnyshenko");
    String lines = curate();
    assertThat(lines)
        .contains("\nmerge\t" + OTHER + "\t" + ONE + "\tthey have nearly one name\n")
        .contains("\n# link\t" + ONE + "\tQ...\t");
    Files.writeString(home.resolve("seeds/curation.tsv"), lines, UTF_8, StandardOpenOption.APPEND);
    assertThat(build()).containsPattern("articles read\\s+2\n");
    assertThat(told(OTHER)).isEmpty();
    assertThat(told(ONE))
        .contains("Taras Melnychenko", "Taras Melnyshenko")
        .contains("is " + OTHER + " too: they have nearly one name");
    assertThat(curate()).contains("(" + ONE + ", 3 facts)").doesNotContain(OTHER);
  }

  private String build() {
    Cli.Result build = Cli.run("build", home.resolve("articles"), "--db", home.resolve("graph"));
    assertThat(build.exit()).as(build.err()).isZero();
    return build.out();
  }

  private String curate() {
    Cli.Result result = Cli.run("curate", "--db", home.resolve("graph"));
    assertThat(result.exit()).as(result.err()).isZero();
    return "\n" + result.out();
  }

  /** All literals that the graph has of an entity, one a line. */
  private String told(String id) throws IOException {
    Path query = home.resolve("told.rq");
    Files.writeString(
        query,
        "SELECT DISTINCT ?text { <https://w3id.org/litopys/id/"
            + id
            + "> ?property ?text FILTER isLiteral(?text) } ORDER BY ?text",
        UTF_8);
    Cli.Result result = Cli.run("query", query, "--db", home.resolve("graph"), "--format", "csv");
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out().lines().skip(1).reduce("", (all, line) -> all + line + "\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file :
          files.filter(path -> !path.startsWith(Path.of("seeds", "articles"))).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
