package org.litopys.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;

/** The gazetteer as a source of candidates, with the decision about them. */
class GazetteerCandidatesTest {
  private static final Classes CLASSES = Classes.load(Path.of("seeds", "wikidata", "classes.tsv"));
  private static final Candidates ROWS =
      new GazetteerCandidates(Gazetteer.load(Path.of("seeds", "gazetteer")), CLASSES);
  private static final Ranking RANKING = new Ranking(CLASSES);

  private static Candidate best(Name name) {
    return RANKING.rank(name, ROWS.of(name)).get(0).candidate();
  }

  @Test
  void a_row_is_found_by_its_label_an_alias_or_another_romanization() {
    Candidate label = best(Name.of("Volodymyr Zelenskyy", Entity.Type.PERSON));
    assertThat(label.item()).isEqualTo("Q3874799");
    assertThat(label.method()).isEqualTo("gazetteer:label");
    assertThat(label.match()).isEqualTo(1);
    assertThat(label.countries()).containsExactly("Q212");
    assertThat(label.description()).containsIgnoringCase("president");
    Candidate alias = best(Name.of("Artemivsk", Entity.Type.SETTLEMENT));
    assertThat(alias.label()).isEqualTo("Bakhmut");
    assertThat(alias.method()).isEqualTo("gazetteer:alias");
    Candidate sound = best(Name.of("Serhij Lyssak", Entity.Type.PERSON));
    assertThat(sound.label()).isEqualTo("Serhiy Lysak");
    assertThat(sound.method()).isEqualTo("gazetteer:transliteration");
    assertThat(sound.match()).isBetween(0.75, 0.999);
  }

  @Test
  void what_is_of_another_type_is_out_when_it_is_ranked() {
    Name weapon = Name.of("Stinger", Entity.Type.WEAPON);
    assertThat(best(weapon).types()).containsExactlyElementsOf(CLASSES.of(Entity.Type.WEAPON));
    Name person = Name.of("Stinger", Entity.Type.PERSON);
    assertThat(ROWS.of(person)).isNotEmpty();
    assertThat(RANKING.rank(person, ROWS.of(person))).isEmpty();
  }

  @Test
  void a_row_without_a_number_is_a_candidate_but_no_link() {
    Name name =
        new Name(
            "Leopard 2",
            List.of(),
            Entity.Type.WEAPON,
            Optional.of("Q183"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("German main battle tank"));
    Candidate row = best(name);
    assertThat(row.item()).isEqualTo("weapon/leopard-2");
    assertThat(row.number()).isEmpty();
    assertThat(RANKING.decide(name, ROWS.of(name))).isEmpty();
  }

  @Test
  void demonyms_and_stems_name_nobody() {
    assertThat(ROWS.of(Name.of("Polish", Entity.Type.COUNTRY))).isEmpty();
  }

  @Test
  void of_two_sources_an_item_of_both_counts_as_the_first_tells_it() {
    Candidates other =
        name ->
            List.of(
                Candidate.of("Q3874799", "Zelensky", "", List.of("Q5"), "dump:alias", 0.95),
                Candidate.of("Q7", "Somebody", "", List.of("Q5"), "dump:alias", 0.95));
    Name name = Name.of("Volodymyr Zelenskyy", Entity.Type.PERSON);
    assertThat(ROWS.and(other).of(name))
        .extracting(Candidate::item, Candidate::method)
        .containsExactly(tuple("Q3874799", "gazetteer:label"), tuple("Q7", "dump:alias"));
  }
}
