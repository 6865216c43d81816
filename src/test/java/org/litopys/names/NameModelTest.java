package org.litopys.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.names.Labelled.Label;

/** The model that the program ships. */
class NameModelTest {
  private static NameFinder finder;

  @BeforeAll
  static void load() {
    NameLists lists =
        new NameLists(
            Gazetteer.load(Path.of("seeds/gazetteer")), NameWords.load(Path.of("seeds/lexicon")));
    finder = NameModel.load().finder(lists);
  }

  private static List<Labelled> find(String sentence) {
    return finder.find(List.of(List.of(sentence.split(" ")))).get(0);
  }

  @Test
  void namesThatNoListKnowsAreFoundByTheirSurroundings() {
    assertThat(find("\" We heard it twice , \" said Mayor Ostap Vernydub of Lower Zabrodivka ."))
        .contains(new Labelled(Label.PERSON, 9, 11));
  }

  @Test
  void noPersonsNameGoesOverOf() {
    assertThat(find("Mayor Ostap of Brid of Lower Brid met Ann Lee of of Brid ."))
        .filteredOn(name -> name.label() == Label.PERSON)
        .allMatch(name -> name.end() - name.start() <= 2);
  }

  @Test
  void aTitleIsNoName() {
    assertThat(find("The minister came in May .")).isEmpty();
  }

  @Test
  void whatIsFoundDependsOnNothingButTheText() {
    List<Labelled> alone = find("Vernydub said so in Kyiv .");
    find("Nobody in the Vernydub area of Kyiv knew .");
    assertThat(find("Vernydub said so in Kyiv .")).isEqualTo(alone);
  }

  @Test
  void anEmptyTextHasNoNames() {
    assertThat(finder.find(List.of())).isEmpty();
    assertThat(finder.find(List.of(List.of()))).containsExactly(List.of());
  }
}
