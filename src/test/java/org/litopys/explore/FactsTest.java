package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

class FactsTest {
  private static final String ID = SampleGraph.BASE + "id/";
  private static final Facts FACTS = read();

  private static Facts read() {
    try (Store store = SampleGraph.store()) {
      return new FactBase(store).facts();
    }
  }

  @Test
  void aStatementHasItsPartsItsSentenceAndItsArticle() {
    Reported fact = FACTS.fact(ID + "statement/s2").orElseThrow();
    assertThat(fact.relation()).isEqualTo(Relation.SAID);
    assertThat(fact.first(Role.ACTOR).map(Thing::label)).contains("Ministry of Defence of Russia");
    assertThat(fact.in(Role.COUNTRY)).extracting(Thing::label).containsExactly("Russia");
    assertThat(fact.in(Role.STANCE)).extracting(Thing::label).containsExactly("denies");
    assertThat(fact.sentence().text()).startsWith("The Russian defence ministry denied");
    assertThat(fact.article().publisher()).contains("Example Wire");
    assertThat(fact.confidence()).contains(new BigDecimal("0.94"));
    assertThat(fact.time()).isEmpty();
    assertThat(fact.day()).contains(LocalDate.parse("2023-01-30"));
  }

  @Test
  void anEventHasItsOblastItsPointItsTollAndWhoTellsIt() {
    Reported fact = FACTS.fact(ID + "report/r1").orElseThrow();
    assertThat(fact.in(Role.OBLAST)).extracting(Thing::label).containsExactly("Kharkiv Oblast");
    assertThat(fact.in(Role.COUNTRY))
        .extracting(Thing::label)
        .containsExactlyInAnyOrder("Russia", "Ukraine");
    assertThat(fact.first(Role.PLACE).flatMap(Thing::point))
        .contains(new Thing.Point(49.98081, 36.25272));
    assertThat(fact.first(Role.PLACE).flatMap(Thing::wikidata)).contains("Q42308");
    assertThat(fact.figure(Figure.Kind.KILLED).flatMap(Figure::value))
        .contains(BigDecimal.valueOf(3));
    assertThat(fact.accordingTo()).contains(ID + "statement/s1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "relation | supplies | 2",
        "relation | event | 3",
        "actor | organization/ministry-of-defence-of-russia | 2",
        "stance | Denies | 1",
        "oblast | Q171852 | 3",
        "country | Q183 | 1",
        "status | Delivered | 1",
        "kind | MissileStrike | 1",
        "about | Q42308 | 2",
        "publisher | Example Wire | 6",
        "from | 2023-02-01 | 1",
        "to | 2023-01-25 | 3",
        "actor | nobody | 0"
      })
  void aFilterLetsPassWhatItSays(String name, String value, int facts) {
    assertThat(FACTS.where(filter(name, value))).hasSize(facts);
  }

  @Test
  void severalThingsOfOneRoleAreChoicesAndRolesAddUp() {
    Filter either =
        Filter.of(
            ImmutableSetMultimap.of("stance", "Denies", "stance", "Warns").asMap(),
            SampleGraph.BASE);
    assertThat(FACTS.where(either)).hasSize(2);
    Filter both =
        Filter.of(
            ImmutableMap.of("stance", List.of("Denies"), "publisher", List.of("Example Daily")),
            SampleGraph.BASE);
    assertThat(FACTS.where(both)).isEmpty();
  }

  @Test
  void aFilterIsMadeAgainOfItsValues() {
    Filter filter =
        Filter.of(
            ImmutableMap.of(
                "relation", List.of("said"),
                "stance", List.of("Denies", "https://example.org/other"),
                "actor", List.of("organization/ministry-of-defence-of-russia"),
                "about", List.of("Q42308"),
                "publisher", List.of("Example & Co."),
                "from", List.of("2023-01-01"),
                "to", List.of("2023-02-01")),
            SampleGraph.BASE);
    assertThat(filter.values(SampleGraph.BASE).entries())
        .contains(Map.entry("stance", "Denies"), Map.entry("about", "Q42308"))
        .hasSize(8);
    assertThat(Filter.of(filter.values(SampleGraph.BASE).asMap(), SampleGraph.BASE))
        .isEqualTo(filter);
    assertThat(Filter.ALL.values(SampleGraph.BASE)).isEqualTo(ImmutableListMultimap.of());
  }

  @Test
  void theLatestComesFirst() {
    assertThat(FACTS.all())
        .extracting(fact -> fact.day().orElseThrow())
        .isSortedAccordingTo((a, b) -> b.compareTo(a))
        .hasSize(10);
  }

  @Test
  void whatIsNoDayAndNoRelationIsToldInWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter("from", "yesterday"))
        .withMessage("from: \"yesterday\" is no day; write it as 2024-07-08");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filter("relation", "loves"))
        .withMessageContaining("choose said, supplies or event");
  }

  @Test
  void afterAChangeTheFactsAreTheNewOnes() {
    try (Store store = SampleGraph.store()) {
      FactBase base = new FactBase(store);
      Facts before = base.facts();
      assertThat(base.facts()).isSameAs(before);
      store.retract(ID + "article/a1");
      assertThat(base.facts().all()).hasSize(before.all().size() - 3);
      assertThat(base.facts().fact(ID + "statement/s2")).isEqualTo(Optional.empty());
    }
  }

  private static Filter filter(String name, String value) {
    return Filter.of(ImmutableMap.of(name, List.of(value)), SampleGraph.BASE);
  }
}
