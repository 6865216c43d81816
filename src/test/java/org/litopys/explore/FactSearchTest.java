package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

class FactSearchTest {
  private static final String ID = SampleGraph.BASE + "id/";
  private static Store store;
  private static FactSearch search;

  @BeforeAll
  static void open() {
    store = SampleGraph.store();
    search = new FactSearch(store, new FactBase(store));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the claim's words      | struck block     | statement/s1 report/r1",
        "the sentence's words   | hurt monday      | report/r2",
        "its line               | announced        | supply/u1",
        "another name           | main battle tank | supply/u1",
        "the actor              | pentagon         | statement/s4 supply/u2",
        "a word's beginning     | patri            | statement/s4 supply/u2",
        "the oblast             | oblast           | report/r1 report/r2 report/r3",
        "the stance             | warns            | statement/s3",
        "no country of a party  | russia denies    | statement/s2",
        "no words of a headline | berlin           | ''",
        "no rule                | subject cue      | ''",
        "no query               | house* ( fall~   | statement/s3",
        "no word at all         | ?!               | ''"
      })
  void aFactIsFoundBy(String what, String words, String facts) {
    assertThat(find(words, Order.LATEST))
        .as(what)
        .extracting(Reported::iri)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(facts.split(" ")).filter(f -> !f.isEmpty()).map(f -> ID + f).toList());
  }

  @Test
  void noWordsFindAllAndLatestComesFirst() {
    assertThat(find("", Order.LATEST)).hasSize(10).isEqualTo(find(" ", Order.BEST));
    assertThat(find("kharkiv", Order.LATEST))
        .extracting(fact -> fact.day().orElseThrow())
        .isSortedAccordingTo((a, b) -> b.compareTo(a))
        .hasSize(6);
  }

  @Test
  void theBestComesFirstIfThatIsAskedFor() {
    assertThat(find("kharkiv oblast", Order.BEST).get(0).first(Role.OBLAST)).isPresent();
    assertThat(find("defence", Order.BEST))
        .hasSameElementsAs(find("defence", Order.LATEST))
        .isNotEqualTo(find("defence", Order.LATEST));
  }

  @Test
  void wordsAndFiltersMustBothBeMet() {
    Found found =
        search.find("kharkiv", filter("relation", "event", "kind", "Explosion"), Order.LATEST);
    assertThat(found.facts()).extracting(Reported::iri).containsExactly(ID + "report/r3");
    assertThat(found.matching()).isEqualTo(6);
  }

  @Test
  void aFacetIsCountedWithoutItsOwnChoiceAndWithAllOthers() {
    Found found = search.find("kharkiv", filter("relation", "event"), Order.LATEST);
    assertThat(choices(found, "relation")).containsExactly("event 3 chosen", "said 3");
    assertThat(choices(found, "kind"))
        .containsExactlyInAnyOrder("casualties 1", "explosion 1", "missile strike 1");
    Found narrowed =
        search.find("kharkiv", filter("relation", "event", "kind", "Explosion"), Order.LATEST);
    assertThat(choices(narrowed, "kind"))
        .containsExactly("explosion 1 chosen", "casualties 1", "missile strike 1");
    assertThat(choices(narrowed, "publisher")).isEmpty();
  }

  @Test
  void aChoiceThatLeavesNothingIsStillThere() {
    Found found = search.find("leopard", filter("stance", "Denies", "actor", "Q1"), Order.BEST);
    assertThat(found.facts()).isEmpty();
    assertThat(found.matching()).isEqualTo(1);
    assertThat(choices(found, "stance")).containsExactly("denies 0 chosen");
    assertThat(choices(found, "actor")).containsExactly(ID + "Q1 0 chosen");
  }

  @Test
  void aRoleThatIsUsedIsOfferedAndTheOthersAre() {
    assertThat(search.find("", filter("supplier", "Q183"), Order.BEST).facets())
        .extracting(Facet::name)
        .containsExactly("relation", "supplier", "weapon-class", "status", "country", "publisher");
  }

  @Test
  void namesAreThoseOfThisVeryNameThenThoseThatFactsTellMostOf() {
    assertThat(search.names("kharkiv", 10))
        .extracting(Named::label, Named::type, Named::facts)
        .startsWith(tuple("Kharkiv", "Settlement", 2), tuple("Kharkiv Oblast", "Oblast", 3))
        .contains(tuple("Missiles hit Kharkiv", "NewsArticle", 0));
    assertThat(search.names("khark", 1)).extracting(Named::label).containsExactly("Kharkiv Oblast");
    assertThat(search.names("ukrainian", 10)).extracting(Named::label).containsExactly("Ukraine");
    assertThat(search.names(" ", 10)).isEmpty();
  }

  @Test
  void aFactFitsTheBetterTheMoreOfItHasTheWords() {
    assertThat(search.find("oblast", Filter.ALL, Order.BEST).facts())
        .hasSize(3)
        .first()
        .extracting(Reported::iri)
        .isEqualTo(ID + "report/r3");
  }

  @Test
  void afterAChangeTheNewFactsAreFound() {
    try (Store changing = SampleGraph.store()) {
      FactSearch own = new FactSearch(changing, new FactBase(changing));
      assertThat(own.find("aimed houses", Filter.ALL, Order.BEST).facts()).hasSize(1);
      changing.retract(ID + "article/a1");
      assertThat(own.find("aimed houses", Filter.ALL, Order.BEST).facts()).isEmpty();
    }
  }

  private static List<Reported> find(String words, Order order) {
    return search.find(words, Filter.ALL, order).facts();
  }

  private static List<String> choices(Found found, String facet) {
    return found.facets().stream()
        .filter(one -> one.name().equals(facet))
        .flatMap(one -> one.choices().stream())
        .map(
            choice ->
                (choice.label().startsWith("w") ? choice.value() : choice.label())
                    + " "
                    + choice.count()
                    + (choice.chosen() ? " chosen" : ""))
        .toList();
  }

  private static Filter filter(String... pairs) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return Filter.of(values.build().asMap(), SampleGraph.BASE);
  }
}
