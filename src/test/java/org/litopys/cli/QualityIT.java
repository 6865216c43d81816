package org.litopys.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The floors of quality on the annotated articles, and the table of rules that they give. */
class QualityIT {
  private static final Path SHARED = Path.of("../shared");
  private static final List<String> SETS = List.of("seeds", "news", "whitehouse");
  private static final Map<String, Double> ON_SEEDS =
      Map.ofEntries(
          Map.entry("said claim", 0.90),
          Map.entry("said +actor", 0.85),
          Map.entry("said +stance", 0.80),
          Map.entry("supplies fact", 0.85),
          Map.entry("supplies +recip", 0.80),
          Map.entry("supplies +status", 0.75),
          Map.entry("event located", 0.80),
          Map.entry("event +kind", 0.75),
          Map.entry("event +oblast", 0.75),
          Map.entry("event +date", 0.65),
          Map.entry("event toll", 0.80));
  private static final Map<String, Double> ON_THE_OTHERS =
      Map.ofEntries(
          Map.entry("said claim", 0.82),
          Map.entry("said +actor", 0.75),
          Map.entry("said +stance", 0.70),
          Map.entry("supplies fact", 0.75),
          Map.entry("supplies +recip", 0.70),
          Map.entry("supplies +status", 0.65),
          Map.entry("event located", 0.70),
          Map.entry("event +kind", 0.65),
          Map.entry("event +oblast", 0.62),
          Map.entry("event +date", 0.55));

  @BeforeAll
  static void needsTheAnnotatedArticles() {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("gold")), "../shared/gold is absent: nothing to measure");
  }

  @Test
  void theSeedsReachTheirFloors() {
    Map<String, Double> scores = scores("seeds");
    ON_SEEDS.forEach(
        (level, floor) -> assertThat(scores.get(level)).as(level).isGreaterThanOrEqualTo(floor));
  }

  @Test
  void newsAndReleasesReachTheirFloorsInTheMean() {
    Map<String, Double> news = scores("news");
    Map<String, Double> releases = scores("whitehouse");
    ON_THE_OTHERS.forEach(
        (level, floor) ->
            assertThat((news.get(level) + releases.get(level)) / 2)
                .as(level)
                .isGreaterThanOrEqualTo(floor));
  }

  @Test
  void theShippedTableOfRulesIsTheMeasuredOne() throws IOException {
    List<Object> command = new ArrayList<>(List.of("evaluate", "--by-rule"));
    for (String set : SETS) {
      command.add("--articles");
      command.add(SHARED.resolve("articles").resolve(set));
    }
    SETS.forEach(set -> command.add(SHARED.resolve("gold").resolve(set)));
    Cli.Result result = Cli.run(command.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(Files.readAllLines(Path.of("seeds/rules.tsv")))
        .containsExactlyElementsOf(result.out().lines().toList());
  }

  /** F1 by level, from the printed table. */
  private static Map<String, Double> scores(String set) {
    Cli.Result result =
        Cli.run(
            "evaluate",
            SHARED.resolve("gold").resolve(set),
            "--articles",
            SHARED.resolve("articles").resolve(set));
    assertThat(result.exit()).as(result.err()).isZero();
    Map<String, Double> scores = new TreeMap<>();
    result
        .out()
        .lines()
        .skip(1)
        .forEach(
            line ->
                scores.put(
                    line.substring(0, 18).strip(),
                    Double.valueOf(line.substring(line.lastIndexOf(' ')).strip())));
    return scores;
  }
}
