package org.litopys.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
  private static final Path SHARED = Path.of("../shared");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  private static final String CLAIM =
      "{\"type\":\"said\",\"sentence\":\"Anna Kyryk said the bridge was closed.\",\"actor\":\"Anna"
          + " Kyryk\",\"claim\":\"the bridge was closed\",\"polarity\":\"asserts\"%s}";

  @Test
  void aFactIsRightAtTheLevelsThatItReaches() throws IOException {
    Evaluation evaluation =
        evaluate(
            CLAIM.formatted(",\"certain\":true"),
            CLAIM.replace("asserts", "denies").formatted(",\"rule\":\"said.test\""));
    assertThat(evaluation.scores().get("said claim")).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.scores().get("said +actor")).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.scores().get("said +stance")).isEqualTo(new Score(1, 1, 0));
    assertThat(evaluation.rules()).containsEntry("said.test", new Score(0, 1, 0));
  }

  @Test
  void anUncertainGoldFactCountsNeitherWay() throws IOException {
    Evaluation evaluation = evaluate(CLAIM.formatted(",\"certain\":false"), CLAIM.formatted(""));
    assertThat(evaluation.scores().get("said claim")).isEqualTo(Score.NONE);
  }

  @Test
  void twoEqualFindingsMatchOneGoldFactOnce() throws IOException {
    String fact = CLAIM.formatted("");
    Evaluation evaluation = evaluate(fact, fact + "\n" + fact);
    assertThat(evaluation.scores().get("said claim")).isEqualTo(new Score(1, 2, 1));
    assertThat(evaluation.errors()).hasSize(1);
  }

  @Test
  void severalFoldersAddUp() throws IOException {
    String fact = CLAIM.formatted(",\"rule\":\"said.test\"");
    Evaluation right = evaluate(fact, fact);
    Evaluation missed = evaluate(fact, "");
    Evaluation sum = right.plus(missed);
    assertThat(sum.scores().get("said claim")).isEqualTo(new Score(2, 1, 1));
    assertThat(sum.scores().keySet()).containsExactlyElementsOf(right.scores().keySet());
    assertThat(sum.rules()).containsEntry("said.test", new Score(0, 1, 1));
    assertThat(sum.errors()).isEqualTo(missed.errors());
  }

  @Test
  void aMissingFactsFileIsAllMissed() throws IOException {
    Files.createDirectories(temp.resolve("facts"));
    Files.createDirectories(temp.resolve("gold"));
    Files.writeString(temp.resolve("gold/a.jsonl"), CLAIM.formatted(""));
    Evaluation evaluation = Evaluation.of(temp.resolve("gold"), temp.resolve("facts"));
    assertThat(evaluation.scores().get("said claim")).isEqualTo(new Score(1, 0, 0));
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> evaluate("{\"type\":\"said\"}\n{broken", ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.jsonl:2: not JSON");
  }

  /** Distorted gold facts must get the same table from the shared scorer and from ours. */
  @ParameterizedTest
  @ValueSource(strings = {"seeds", "news", "whitehouse"})
  void agreesWithTheReferenceScorer(String set) throws Exception {
    Path scorer = SHARED.resolve("score/score.py");
    assumeTrue(Files.exists(scorer), "no ../shared: the reference scorer is not here");
    assumeTrue(hasPython(), "no python3: the reference scorer cannot run");
    Path gold = SHARED.resolve("gold").resolve(set);
    Path facts = Files.createDirectories(temp.resolve("facts"));
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.sorted().toList()) {
        Files.write(facts.resolve(file.getFileName()), distorted(Files.readAllLines(file, UTF_8)));
      }
    }
    Process process =
        new ProcessBuilder(
                "python3", scorer.toString(), gold.toString(), facts.toString(), "--json")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    JsonNode expected = JSON.readTree(process.getInputStream().readAllBytes());
    Evaluation actual = Evaluation.of(gold, facts);
    List<String> levels = new ArrayList<>();
    expected.fieldNames().forEachRemaining(levels::add);
    assertThat(actual.scores().keySet()).containsExactlyElementsOf(levels);
    actual
        .scores()
        .forEach(
            (level, score) ->
                assertThat(score.f1())
                    .as(level)
                    .isCloseTo(expected.get(level).get("f1").asDouble(), within(0.005)));
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The gold with facts left out, told twice, and fields swapped between neighbours. */
  private static List<String> distorted(List<String> gold) throws IOException {
    Random random = new Random(17);
    List<String> facts = new ArrayList<>();
    ObjectNode last = null;
    for (String line : gold) {
      ObjectNode fact = (ObjectNode) JSON.readTree(line);
      fact.remove("certain");
      for (String field : List.of("actor", "claim", "polarity", "supplier", "kind", "oblast")) {
        if (last != null && last.has(field) && fact.has(field) && random.nextInt(5) == 0) {
          fact.set(field, last.get(field));
        }
      }
      if (fact.has("killed") && random.nextInt(3) == 0) {
        fact.put("killed", 7);
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        facts.add(fact.toString());
      }
      last = fact;
    }
    return facts;
  }

  private Evaluation evaluate(String gold, String facts) throws IOException {
    Files.createDirectories(temp.resolve("gold"));
    Files.createDirectories(temp.resolve("facts"));
    Files.writeString(temp.resolve("gold/a.jsonl"), gold);
    Files.writeString(temp.resolve("facts/a.jsonl"), facts);
    return Evaluation.of(temp.resolve("gold"), temp.resolve("facts"));
  }
}
