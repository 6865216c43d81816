package org.litopys.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.gazetteer.Gazetteer;

class LinkingTest {
  private static final String CLAIM =
      "{\"type\":\"said\",\"sentence\":\"He said the bridge was closed.\",\"actor\":\"He\","
          + "\"claim\":\"the bridge was closed\",\"actor_resolved\":\"%s\"%s}";
  private static final String STRIKE =
      "{\"type\":\"event\",\"sentence\":\"A strike hit Andriivka.\",\"trigger\":\"strike\","
          + "\"kind\":\"attack\",\"place\":\"Andriivka\",\"place_resolved\":\"Andriivka\"%s}";

  private static Gazetteer gazetteer;

  @TempDir Path temp;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.load(Path.of("seeds/gazetteer"));
  }

  private Linking linking(String gold, String fact) throws IOException {
    Path golds = Files.createDirectories(temp.resolve("gold"));
    Path facts = Files.createDirectories(temp.resolve("facts"));
    Files.writeString(golds.resolve("a.jsonl"), gold);
    Files.writeString(facts.resolve("a.jsonl"), fact);
    return Linking.of(golds, facts, gazetteer);
  }

  private static String ids(String ids) {
    return ",\"actor_ids\":[" + ids + "]";
  }

  @Test
  void aLinkToTheEntityThatBearsTheNameIsRight() throws IOException {
    Linking linking =
        linking(CLAIM.formatted("Vladimir Putin", ""), CLAIM.formatted("x", ids("\"Q7747\"")));
    assertThat(linking.links()).containsEntry("actor", new Score(1, 1, 1));
    assertThat(linking.nils()).isEqualTo(Score.NONE);
    assertThat(linking.errors()).isEmpty();
  }

  @Test
  void aLinkToAnotherEntityIsWrong() throws IOException {
    Linking linking =
        linking(CLAIM.formatted("Vladimir Putin", ""), CLAIM.formatted("x", ids("\"Q212\"")));
    assertThat(linking.links()).containsEntry("actor", new Score(1, 1, 0));
    assertThat(linking.errors())
        .containsExactly(
            new Linking.Mistake("a.jsonl", "actor", "He", "Vladimir Putin", "x", true));
  }

  @Test
  void aNameThatNobodyKnowsMustBeLeftWithoutALink() throws IOException {
    String gold = CLAIM.formatted("Ostap Vyhadanyi", "");
    assertThat(linking(gold, CLAIM.formatted("x", "")).nils()).isEqualTo(new Score(1, 1, 1));
    Linking linked = linking(gold, CLAIM.formatted("x", ids("\"Q7747\"")));
    assertThat(linked.nils()).isEqualTo(new Score(1, 0, 0));
    assertThat(linked.together()).isEqualTo(new Score(0, 1, 0));
  }

  @Test
  void ofSeveralPlacesOfOneNameTheOneInTheGoldsOblastIsMeant() throws IOException {
    String here = bearer("UA-63");
    String elsewhere = bearer("UA-14");
    String gold = STRIKE.formatted(",\"oblast\":\"Kharkiv Oblast\"");
    String fact = STRIKE.formatted(",\"place_ids\":[\"%s\"]");
    assertThat(linking(gold, fact.formatted(here)).links())
        .containsEntry("place", new Score(1, 1, 1));
    assertThat(linking(gold, fact.formatted(elsewhere)).links())
        .containsEntry("place", new Score(1, 1, 0));
  }

  private static String bearer(String oblast) {
    String region = gazetteer.coded(oblast).orElseThrow().id();
    return gazetteer.named("Andriivka").stream()
        .map(sense -> sense.entity())
        .filter(place -> place.region().filter(region::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void sumsAddUp() throws IOException {
    Linking linking = linking(CLAIM.formatted("Vladimir Putin", ""), CLAIM.formatted("x", ""));
    assertThat(linking.plus(linking).together()).isEqualTo(new Score(2, 0, 0));
    assertThat(linking.plus(linking).nils()).isEqualTo(new Score(0, 2, 0));
  }
}
