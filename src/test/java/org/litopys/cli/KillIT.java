package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Stopwatch;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.store.Store;

/** A build that is killed at any moment leaves whole articles, and the next run goes on. */
class KillIT {
  private static final int KILLS = 20;

  /**
   * How often each sample article is copied: enough work for a build to be killed in the middle.
   */
  private static final int COPIES = 3;

  @TempDir Path temp;

  @Test
  void aKilledBuildLeavesWholeArticlesAndGoesOn() throws Exception {
    Path articles = copies();
    Path whole = temp.resolve("whole");
    Stopwatch watch = Stopwatch.createStarted();
    Process first = Cli.start(temp.resolve("log.txt"), "build", articles, "--db", whole);
    assertThat(first.waitFor()).isZero();
    long duration = watch.elapsed().toMillis();
    Map<String, Set<String>> expected = graphs(whole);

    Path graph = temp.resolve("graph");
    Random random = new Random(20220224);
    int kills = 0;
    int half = 0;
    for (int run = 0; kills < KILLS; run++) {
      assertThat(run).as("builds, most of which were to be killed").isLessThan(3 * KILLS);
      Path log = temp.resolve("log.txt");
      watch.reset().start();
      Process build = Cli.start(log, "build", articles, "--db", graph);
      boolean ended = build.waitFor(moment(random, duration), TimeUnit.MILLISECONDS);
      build.destroyForcibly().waitFor();
      Map<String, Set<String>> left = graphs(graph);
      left.forEach((name, quads) -> assertThat(quads).as(name).isEqualTo(expected.get(name)));
      if (ended) {
        assertThat(build.exitValue()).as(Files.readString(log, UTF_8)).isZero();
        assertThat(left).hasSameSizeAs(expected);
        duration = Math.min(duration, watch.elapsed().toMillis());
      } else {
        kills++;
        half += left.size() < expected.size() && !left.isEmpty() ? 1 : 0;
      }
      if (left.size() == expected.size()) {
        MoreFiles.deleteRecursively(graph, RecursiveDeleteOption.ALLOW_INSECURE);
      }
    }
    assertThat(half).as("kills that left some of the articles").isPositive();
    Cli.Result last = Cli.run("build", articles, "--db", graph);
    assertThat(last.exit()).as(last.err()).isZero();
    assertThat(graphs(graph)).isEqualTo(expected);
  }

  /** Some moment of the second half of a build, by the time that one takes on this machine. */
  private static long moment(Random random, long duration) {
    return duration / 2 + (long) (random.nextDouble() * duration / 2);
  }

  /** The sample's text files several times, in folders of different names. */
  private Path copies() throws IOException {
    Path articles = temp.resolve("articles");
    try (Stream<Path> files = Files.list(Path.of("seeds/articles"))) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (int i = 0; i < COPIES; i++) {
        Path folder = Files.createDirectories(articles.resolve("copy" + i));
        for (Path text : texts) {
          Files.copy(text, folder.resolve(text.getFileName()));
        }
      }
    }
    return articles;
  }

  /** The quads of each graph, sorted, by the graph's name. */
  private static Map<String, Set<String>> graphs(Path folder) {
    Map<String, Set<String>> graphs = new TreeMap<>();
    try (Store store = Store.open(folder)) {
      store.quads(
          quad ->
              graphs
                  .computeIfAbsent(quad.getGraph().toString(), name -> new TreeSet<>())
                  .add(quad.asTriple().toString()));
    }
    graphs.keySet().removeIf(name -> !name.contains("/id/article/"));
    return graphs;
  }
}
