package org.litopys.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.extract.said.Candidates;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.Models;
import org.litopys.text.Span;
import org.litopys.text.Table;

class AttributionTrainingTest {
  private static final Path SEEDS = Path.of("seeds");

  @TempDir Path temp;

  @Test
  void cuesStandBetweenAsterisks() throws IOException {
    Path file = write("# a comment\n\nThe mayor *backs* the plan.\nTanks backed the advance.\n");
    List<MarkedSentence> sentences = MarkedSentence.own(file);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).text()).isEqualTo("The mayor backs the plan.");
    assertThat(sentences.get(0).cues()).containsExactly(new Span(10, 15));
    assertThat(sentences.get(1).cues()).isEmpty();
  }

  @Test
  void anOddAsteriskIsNamedByItsLine() throws IOException {
    Path file = write("Fine.\nThe mayor *backs the plan.\n");
    assertThatThrownBy(() -> MarkedSentence.own(file)).hasMessageContaining(":2: an asterisk");
  }

  @Test
  void theSameSentencesGiveTheSameWeights() throws IOException {
    List<MarkedSentence> sentences =
        MarkedSentence.own(SEEDS.resolve("training/attribution.txt")).subList(0, 60);
    SortedMap<String, Double> weights = train(sentences);
    assertThat(weights).isNotEmpty().isEqualTo(train(sentences));
  }

  @Test
  void theShippedModelTellsSpeechFromDeeds() {
    SortedMap<String, Double> shipped = new java.util.TreeMap<>();
    Table.read(SEEDS.resolve("lexicon/attribution-model.tsv"))
        .forEach(row -> shipped.put(row.require("trait"), Double.valueOf(row.require("weight"))));
    assertThat(shipped.get("object=abstract")).isGreaterThan(shipped.get("object=name"));
    assertThat(shipped.values()).allSatisfy(w -> assertThat(w).isCloseTo(0, within(10.0)));
  }

  private SortedMap<String, Double> train(List<MarkedSentence> sentences) throws IOException {
    Annotator annotator = new Annotator(Models.load());
    AttributionTraining training =
        new AttributionTraining(Candidates.load(SEEDS.resolve("lexicon")), annotator::annotate);
    sentences.forEach(training::add);
    return training.weights();
  }

  private Path write(String content) throws IOException {
    return Files.writeString(temp.resolve("sentences.txt"), content, UTF_8);
  }
}
