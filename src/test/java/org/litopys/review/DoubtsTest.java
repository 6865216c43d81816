package org.litopys.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;

/** Which cases are doubtful, in which order, and what is proposed. */
class DoubtsTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.load(Path.of("src/test/resources/org/litopys/rdf/gazetteer"));

  @Test
  void twoWithOneNumberAreOneTheListedOneStays() {
    assertThat(
            lines(
                entity("person/ze", "Ze", 9, "Q3874799"),
                entity("Q3874799", "Volodymyr Zelenskyy", 1, "Q3874799")))
        .containsExactly("merge\tperson/ze\tQ3874799\tthey have one Wikidata number, Q3874799");
  }

  @Test
  void nearlyOneNameIsProposedForTheOneWithFewerFacts() {
    assertThat(
            lines(
                entity("person/taras-melnychenko", "Taras Melnychenko", 1),
                entity("person/taras-melnichenko", "Taras Melnichenko", 5)))
        .containsExactly(
            "merge\tperson/taras-melnychenko\tperson/taras-melnichenko\tthey have nearly one name",
            "# link\tperson/taras-melnichenko\tQ...\twhere it was found");
  }

  @Test
  void namesThatDifferByMoreThanALetterAreNotDoubtful() {
    assertThat(
            lines(
                entity("person/olha-koval", "Olha Koval", 1), entity("person/x", "Iryna Bila", 1)))
        .isEmpty();
  }

  @Test
  void nearNamesInTwoCountriesAreTwo() {
    Standing one = entity("organization/border-guards", "Border Guards", 1);
    Standing other = entity("organization/border-guard", "Border Guard", 1);
    assertThat(lines(in("Q212", one), in("Q159", other))).isEmpty();
    assertThat(lines(in("Q212", one), in("Q212", other))).hasSize(1);
  }

  @Test
  void aNameOfTheGazetteerIsACandidateWithItsScore() {
    List<Doubt> doubts =
        Doubts.of(
            List.of(entity("person/volodymyr-zelenskiy", "Volodymyr Zelenskiy", 3)), GAZETTEER, 2);
    assertThat(doubts).hasSize(1);
    assertThat(doubts.get(0).line())
        .isEqualTo("merge\tperson/volodymyr-zelenskiy\tQ3874799\tfound by name");
    assertThat(doubts.get(0).why()).endsWith("Volodymyr Zelenskyy <Q3874799> 1.00");
  }

  @Test
  void oneNameOfTwoThatAreListedIsToBeSplit() {
    assertThat(lines(entity("Q212", "Ukraine", 4, "Q212"), entity("Q159", "Ukraine", 2, "Q159")))
        .hasSize(1)
        .allMatch(line -> line.matches("# split\tQ\\d+ \\| ARTICLE\tQ\\d+\t.*"));
  }

  @Test
  void theFrequentWithoutANumberAreToldTheHeaviestFirst() {
    assertThat(
            lines(
                entity("person/one-fact", "One Fact", 1),
                entity("person/two-tales", "Two Tales", 2),
                entity("organization/three-bears", "Three Bears", 3)))
        .containsExactly(
            "# link\torganization/three-bears\tQ...\twhere it was found",
            "# link\tperson/two-tales\tQ...\twhere it was found");
  }

  @Test
  void theOrderOfTheEntitiesDoesNotMatter() {
    List<Standing> entities =
        new ArrayList<>(
            List.of(
                entity("person/taras-melnychenko", "Taras Melnychenko", 2),
                entity("person/taras-melnichenko", "Taras Melnichenko", 2),
                entity("person/taras-melnychenk", "Taras Melnychenk", 2)));
    List<Doubt> doubts = Doubts.of(entities, GAZETTEER, 2);
    Collections.reverse(entities);
    assertThat(Doubts.of(entities, GAZETTEER, 2)).isEqualTo(doubts).hasSize(3);
  }

  private static List<String> lines(Standing... entities) {
    return Doubts.of(List.of(entities), GAZETTEER, 2).stream()
        .map(doubt -> doubt.text().lines().toList().get(1))
        .toList();
  }

  private static Standing in(String country, Standing entity) {
    return new Standing(
        entity.id(),
        entity.type(),
        entity.label(),
        entity.names(),
        entity.numbers(),
        Optional.of(country),
        entity.facts());
  }

  private static Standing entity(String id, String label, long facts, String... numbers) {
    Entity.Type type =
        id.startsWith("organization")
            ? Entity.Type.ORGANIZATION
            : id.matches("Q212|Q159") ? Entity.Type.COUNTRY : Entity.Type.PERSON;
    return new Standing(
        id,
        type,
        label,
        ImmutableSortedSet.of(label),
        ImmutableSortedSet.copyOf(numbers),
        Optional.empty(),
        facts);
  }
}
