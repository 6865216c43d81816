package org.litopys.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  private static List<List<Sample>> fiveTimes(String... sentences) {
    List<Sample> text =
        Stream.of(sentences).map(s -> new Sample(List.of(s.split(" ")), List.of())).toList();
    return Collections.nCopies(5, text);
  }

  @Test
  void wordsThatStandBesideTheSameWordsAreOfOneClass() {
    Map<String, String> classes =
        WordClusters.of(
            fiveTimes(
                "they went to Brid on Monday",
                "they went to Zelenivka on Friday",
                "a dog barked at them",
                "a cow barked at them"));
    assertThat(classes).containsEntry("dog", classes.get("cow"));
    assertThat(classes).containsEntry("brid", classes.get("zelenivka"));
    assertThat(classes.get("dog")).isNotEqualTo(classes.get("brid"));
  }

  @Test
  void aRareWordHasNoClass() {
    List<Sample> once = List.of(new Sample(List.of("Nobody", "came"), List.of()));
    assertThat(WordClusters.of(List.of(once))).isEmpty();
  }
}
