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
import org.litopys.wikidata.Candidate;
import org.litopys.wikidata.Candidates;
import org.litopys.wikidata.Classes;
import org.litopys.wikidata.GazetteerCandidates;
import org.litopys.wikidata.Name;
import org.litopys.wikidata.Ranking;

/** Which cases are doubtful, in which order, and what is proposed. */
class DoubtsTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.load(Path.of("src/test/resources/org/litopys/rdf/gazetteer"));
  private static final Classes CLASSES = Classes.load(Path.of("seeds", "wikidata", "classes.tsv"));
  private static final Candidates ROWS = new GazetteerCandidates(GAZETTEER, CLASSES);

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
  void oneNameInTwoCountriesIsLeftToTheReader() {
    Standing one = entity("person/olha-koval-ua", "Olha Koval", 1);
    Standing other = entity("person/olha-koval-pl", "Olha Koval", 1);
    assertThat(lines(in("Q212", one), in("Q36", other)))
        .containsExactly("# merge\tperson/olha-koval-ua\tperson/olha-koval-pl\tthey have one name");
    assertThat(lines(in("Q212", one), other))
        .containsExactly("merge\tperson/olha-koval-ua\tperson/olha-koval-pl\tthey have one name");
  }

  @Test
  void aNameOfTheGazetteerIsACandidateWithItsScore() {
    List<Doubt> doubts =
        doubts(ROWS, entity("person/volodymyr-zelenskiy", "Volodymyr Zelenskiy", 3));
    assertThat(doubts).hasSize(1);
    assertThat(doubts.get(0).text())
        .isEqualTo(
            "# Volodymyr Zelenskiy (person/volodymyr-zelenskiy, 3 facts) may be"
                + " Volodymyr Zelenskyy <Q3874799> 0.650\n"
                + "merge\tperson/volodymyr-zelenskiy\tQ3874799"
                + "\tgazetteer:transliteration, score 0.650\n");
  }

  @Test
  void anItemThatTheGazetteerDoesNotHaveIsToBeLinked() {
    Candidates other =
        name -> List.of(Candidate.of("Q77", "Olha Koval", "", List.of("Q5"), "dump:label", 1));
    assertThat(doubts(ROWS.and(other), entity("person/olha-koval", "Olha Koval", 3)))
        .extracting(Doubt::line)
        .containsExactly("link\tperson/olha-koval\tQ77\tdump:label, score 0.650");
  }

  @Test
  void twoCandidatesThatFitAlikeAreLeftToTheReader() {
    Candidates two =
        name ->
            List.of(
                Candidate.of("Q78", "Olha Koval", "", List.of("Q5"), "dump:label", 1),
                Candidate.of("Q77", "Olha Koval", "", List.of("Q5"), "dump:label", 1));
    assertThat(doubts(two, entity("person/olha-koval", "Olha Koval", 3)))
        .extracting(Doubt::text)
        .containsExactly(
            "# Olha Koval (person/olha-koval, 3 facts) may be"
                + " Olha Koval <Q77> 0.575, Olha Koval <Q78> 0.575\n"
                + "# link\tperson/olha-koval\tQ77\tdump:label, score 0.575\n");
  }

  @Test
  void whatOneTextAloneNamesIsNotProposedToBeThatOfAnother() {
    assertThat(
            lines(
                entity("person/koval-0123456789", "Koval", 2),
                entity("person/koval-abcdef0123", "Koval", 2)))
        .allMatch(line -> line.startsWith("# link\t"))
        .hasSize(2);
  }

  @Test
  void whatNoFactIsAboutIsNotDoubtful() {
    assertThat(
            lines(
                entity("person/taras-melnychenko", "Taras Melnychenko", 0),
                entity("person/taras-melnichenko", "Taras Melnichenko", 1)))
        .isEmpty();
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
    Standing[] one = entities.toArray(Standing[]::new);
    Collections.reverse(entities);
    Standing[] other = entities.toArray(Standing[]::new);
    assertThat(doubts(ROWS, other)).isEqualTo(doubts(ROWS, one)).hasSize(3);
  }

  private static List<Doubt> doubts(Candidates candidates, Standing... entities) {
    Doubts.Sources sources = new Doubts.Sources(GAZETTEER, candidates, new Ranking(CLASSES));
    return Doubts.of(List.of(entities), sources, 2);
  }

  private static List<String> lines(Standing... entities) {
    return doubts(ROWS, entities).stream()
        .map(doubt -> doubt.text().lines().toList().get(1))
        .toList();
  }

  private static Standing in(String country, Standing entity) {
    Name name =
        new Name(
            entity.name().label(),
            List.of(),
            entity.type(),
            Optional.of(country),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Standing(entity.id(), name, entity.numbers(), entity.facts());
  }

  private static Standing entity(String id, String label, long facts, String... numbers) {
    Entity.Type type =
        id.startsWith("organization")
            ? Entity.Type.ORGANIZATION
            : id.matches("Q212|Q159") ? Entity.Type.COUNTRY : Entity.Type.PERSON;
    return new Standing(id, Name.of(label, type), ImmutableSortedSet.copyOf(numbers), facts);
  }
}
