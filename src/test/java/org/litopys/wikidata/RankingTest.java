package org.litopys.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.litopys.wikidata.Entities.claim;
import static org.litopys.wikidata.Entities.code;
import static org.litopys.wikidata.Entities.entity;
import static org.litopys.wikidata.Entities.point;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.litopys.gazetteer.Entity;

/** Names held against an index, to the decision. */
class RankingTest {
  private static final String UKRAINE = "Q212";
  private static final String MINISTER =
      entity(
          "Q1",
          "Oleh Vovchenko",
          "Ukrainian politician, minister of energy",
          4,
          claim("P31", "Q5"),
          claim("P27", UKRAINE));
  private static final String TOWN =
      entity(
          "Q2",
          "Oleh Vovchenko",
          "town named after a politician",
          40,
          claim("P31", "Q3957"),
          claim("P17", UKRAINE),
          point(49.5, 36.25));

  @TempDir Path folder;
  private final Ranking ranking = new Ranking(Entities.classes());

  private Optional<WikidataLink> decide(Name name, String... entities) throws IOException {
    try (WikidataIndex index = Entities.index(folder, entities)) {
      return ranking.decide(name, index.of(name));
    }
  }

  private static Name name(String label, Entity.Type type, String country, String... context) {
    return new Name(
        label,
        List.of(),
        type,
        Optional.of(country),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(context));
  }

  @Test
  void of_a_person_and_a_town_with_one_name_the_type_decides() throws IOException {
    String context = "Energy Minister Oleh Vovchenko said the grid would hold.";
    assertThat(decide(name("Oleh Vovchenko", Entity.Type.PERSON, UKRAINE, context), MINISTER, TOWN))
        .hasValueSatisfying(
            link -> {
              assertThat(link.item()).isEqualTo("Q1");
              assertThat(link.sure()).isTrue();
              assertThat(link.method()).isEqualTo("dump:label");
            });
    assertThat(decide(name("Oleh Vovchenko", Entity.Type.SETTLEMENT, UKRAINE), MINISTER, TOWN))
        .hasValueSatisfying(link -> assertThat(link.item()).isEqualTo("Q2"));
    assertThat(decide(name("Oleh Vovchenko", Entity.Type.WEAPON, UKRAINE), MINISTER, TOWN))
        .isEmpty();
  }

  @Test
  void a_name_and_a_country_alone_make_no_sure_link() throws IOException {
    assertThat(decide(name("Oleh Vovchenko", Entity.Type.PERSON, UKRAINE), MINISTER))
        .hasValueSatisfying(
            link -> {
              assertThat(link.sure()).isFalse();
              assertThat(link.score()).isEqualByComparingTo("0.75");
            });
  }

  @Test
  void a_candidate_of_another_country_is_out() throws IOException {
    assertThat(decide(name("Oleh Vovchenko", Entity.Type.PERSON, "Q159", "minister"), MINISTER))
        .isEmpty();
  }

  @Test
  void between_two_equal_candidates_there_is_no_link() throws IOException {
    String twin = MINISTER.replace("\"Q1\"", "\"Q3\"").replace("minister of energy", "minister");
    Name name = name("Oleh Vovchenko", Entity.Type.PERSON, UKRAINE, "The minister spoke.");
    assertThat(decide(name, MINISTER, twin)).isEmpty();
  }

  @Test
  void of_two_villages_with_one_name_the_place_decides() throws IOException {
    String near = TOWN.replace("\"Q2\"", "\"Q3\"").replace("49.5", "49.8");
    Name village =
        new Name(
            "Oleh Vovchenko",
            List.of(),
            Entity.Type.SETTLEMENT,
            Optional.of(UKRAINE),
            Optional.of(new Entity.Point(49.51, 36.26, true)),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertThat(decide(village, TOWN, near))
        .hasValueSatisfying(
            link -> {
              assertThat(link.item()).isEqualTo("Q2");
              assertThat(link.sure()).isTrue();
            });
  }

  @Test
  void the_code_of_a_settlement_decides_alone_whatever_its_name() throws IOException {
    String village =
        entity("Q6", "Vyshneve", "village", 1, claim("P31", "Q532"), code("UA59080010020012345"));
    String namesake =
        entity("Q7", "Cherry", "village", 9, claim("P31", "Q532"), code("UA59080010030054321"));
    Name name =
        new Name(
            "Cherry",
            List.of(),
            Entity.Type.SETTLEMENT,
            Optional.of(UKRAINE),
            Optional.empty(),
            Optional.empty(),
            Optional.of("UA5908001002"),
            List.of());
    assertThat(decide(name, village, namesake))
        .hasValueSatisfying(
            link -> {
              assertThat(link.item()).isEqualTo("Q6");
              assertThat(link.sure()).isTrue();
              assertThat(link.method()).isEqualTo("dump:code");
            });
    assertThat(decide(name, namesake)).isEmpty();
  }

  @Test
  void the_title_of_the_wikipedia_article_decides_alone() throws IOException {
    String howitzer =
        entity("Q5", "Self-propelled gun X", "howitzer", 2, claim("P31", "Q15142894"))
            .replace("\"sitelinks\":{", "\"sitelinks\":{\"enwiki\":{\"title\":\"Gun X (2001)\"},");
    Name gun =
        new Name(
            "Gun X",
            List.of(),
            Entity.Type.WEAPON,
            Optional.empty(),
            Optional.empty(),
            Optional.of("Gun X (2001)"),
            Optional.empty(),
            List.of());
    assertThat(decide(gun, howitzer))
        .hasValueSatisfying(
            link -> {
              assertThat(link.score()).isEqualByComparingTo("1");
              assertThat(link.method()).isEqualTo("dump:wikipedia");
            });
    assertThat(decide(Name.of("Gun X", Entity.Type.WEAPON), howitzer)).isEmpty();
  }

  @Test
  void other_romanizations_and_cyrillic_lead_to_the_item() throws IOException {
    for (String label : List.of("Oleg Vovchenko", "Олег Вовченко", "oleh  VOVCHÉNKO")) {
      Name name = name(label, Entity.Type.PERSON, UKRAINE, "the energy minister");
      assertThat(decide(name, MINISTER))
          .as(label)
          .hasValueSatisfying(link -> assertThat(link.item()).isEqualTo("Q1"));
    }
  }

  @Test
  void what_the_items_around_say_is_context_too() throws IOException {
    String plain =
        entity(
            "Q1",
            "Oleh Vovchenko",
            "",
            4,
            claim("P31", "Q5"),
            claim("P27", UKRAINE),
            claim("P39", "Q7"));
    String office = entity("Q7", "Governor of Sumy Oblast", "", 1, claim("P31", "Q43229"));
    Name name = name("Oleh Vovchenko", Entity.Type.PERSON, UKRAINE, "the governor of Sumy Oblast");
    assertThat(decide(name, plain, office))
        .hasValueSatisfying(link -> assertThat(link.sure()).isTrue());
    assertThat(decide(name, plain)).hasValueSatisfying(link -> assertThat(link.sure()).isFalse());
  }

  @Test
  void a_person_of_one_word_is_never_sure() throws IOException {
    String mononym = MINISTER.replace("Oleh Vovchenko", "Vovchenko");
    String context = "the minister of energy, a politician";
    assertThat(decide(name("Vovchenko", Entity.Type.PERSON, UKRAINE, context), mononym))
        .hasValueSatisfying(
            link -> {
              assertThat(link.score().doubleValue()).isGreaterThan(Ranking.SURE);
              assertThat(link.sure()).isFalse();
            });
  }

  @Test
  void a_nation_in_the_description_is_no_context() throws IOException {
    String player = MINISTER.replace("Ukrainian politician, minister of energy", "Ukrainian diver");
    String context = "Ukrainian officials and Oleh Vovchenko met in Kyiv.";
    assertThat(decide(name("Oleh Vovchenko", Entity.Type.PERSON, UKRAINE, context), player))
        .hasValueSatisfying(link -> assertThat(link.sure()).isFalse());
  }

  @Test
  void without_types_from_the_source_a_link_is_never_sure() {
    Name name =
        name("Oleh Vovchenko", Entity.Type.PERSON, UKRAINE, "minister of energy, politician");
    Candidate candidate =
        Candidate.of("Q1", "Oleh Vovchenko", "politician, energy minister", List.of(), "online", 1);
    assertThat(ranking.decide(name, List.of(candidate)))
        .hasValueSatisfying(link -> assertThat(link.sure()).isFalse());
  }
}
