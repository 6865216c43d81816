package org.litopys.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.names.Labelled.Label;

class NameTrainerTest {
  private static final String LESSONS =
      """
      Governor <START:person> Taras Hrim <END> said on Monday that the bridge was closed .
      The fire in <START:location> Zelenivka <END> was put out by noon .
      <START:organization> Koval Group <END> sold its plant near <START:location> Brid <END> .
      The army fired two <START:weapon> Grom-9 <END> rockets at the depot .
      <START:nationality> Latvian <END> officials came to <START:location> Zelenivka <END> .
      It rained all day and nobody came .
      """;

  @TempDir Path folder;
  private static NameLists lists;

  @BeforeAll
  static void load() {
    lists =
        new NameLists(
            Gazetteer.load(Path.of("seeds/gazetteer")), NameWords.load(Path.of("seeds/lexicon")));
  }

  private NameModel train() throws IOException {
    Path file = Files.writeString(folder.resolve("lessons.txt"), LESSONS);
    List<List<Sample>> texts =
        Collections.nCopies(5, SampleFile.read(file)).stream().flatMap(List::stream).toList();
    return new NameTrainer(lists).train(new TrainingSets(texts, texts));
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void theSameSentencesGiveTheSameBytes() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void aModelThatWasWrittenFindsWhatItLearnt() throws IOException {
    NameModel model = NameModel.read(new ByteArrayInputStream(bytes(train())));
    List<String> sentence =
        List.of("Governor", "Taras", "Hrim", "fired", "two", "Grom-9", "rockets", "at", "Brid");
    assertThat(model.finder(lists).find(List.of(sentence)))
        .containsExactly(
            List.of(
                new Labelled(Label.PERSON, 1, 3),
                new Labelled(Label.WEAPON, 5, 6),
                new Labelled(Label.LOCATION, 8, 9)));
  }

  @Test
  void aFolderWithoutTheSetsIsNamed() {
    assertThatThrownBy(() -> TrainingSets.read(folder, folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gmb.train.txt");
  }
}
