package org.litopys.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.names.Labelled.Label;
import org.litopys.names.Recipe.Learner;

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
    return train(Recipe.SHIPPED);
  }

  private NameModel train(Recipe recipe) throws IOException {
    Path file = Files.writeString(folder.resolve("lessons.txt"), LESSONS);
    List<List<Sample>> texts =
        Collections.nCopies(5, SampleFile.read(file)).stream().flatMap(List::stream).toList();
    return new NameTrainer(lists, recipe).train(new TrainingSets(texts, texts));
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
  void aModelKnowsNothingOfFeaturesLeftOut() throws IOException {
    Set<FeatureGroup> but = EnumSet.allOf(FeatureGroup.class);
    but.remove(FeatureGroup.WORDS);
    NameModel model = train(new Recipe(Learner.PERCEPTRON, 5, ImmutableSet.copyOf(but)));
    double[] scores = new double[model.names().outcomes().size()];
    model.names().add(List.of("s=Xx", "pH", "o=other"), scores);
    assertThat(scores).containsOnly(0);
    model.names().add(List.of("w=hrim"), scores);
    assertThat(DoubleStream.of(scores).anyMatch(score -> score != 0)).isTrue();
  }

  @Test
  void maximumEntropyLearnsTheSameNames() throws IOException {
    NameModel model = train(new Recipe(Learner.MAXENT, 50, Recipe.SHIPPED.without()));
    assertThat(model.finder(lists).find(List.of(List.of("Governor", "Taras", "Hrim", "left"))))
        .containsExactly(List.of(new Labelled(Label.PERSON, 1, 3)));
  }

  @Test
  void classesGoIntoTheModelWhereTheyAreAskedFor() throws IOException {
    NameModel model = train(new Recipe(Learner.PERCEPTRON, 5, ImmutableSet.of()));
    assertThat(model.classes().of("zelenivka")).isNotEmpty();
    assertThat(train().classes().of("zelenivka")).isEmpty();
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
    assertThatThrownBy(() -> TrainingSets.read(folder, folder, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("gmb.train.txt");
  }
}
