package org.litopys.explore.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.explore.FactBase;
import org.litopys.explore.FactSearch;
import org.litopys.explore.Figure;
import org.litopys.explore.Filter;
import org.litopys.explore.Reported;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Iris;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

class ComparisonTest {
  private static final Store STORE = SampleGraph.store();
  private static final FactBase BASE = new FactBase(STORE);
  private static final Comparisons COMPARISONS =
      new Comparisons(STORE, BASE, new FactSearch(STORE, BASE), Iris.of(SampleGraph.BASE));

  @AfterAll
  static void close() {
    STORE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Q159, ACTOR, Russia",
    "https://w3id.org/litopys/id/Q159, ACTOR, Russia",
    "russia, ACTOR, Russia",
    "zelenskyy, ACTOR, Volodymyr Zelenskyy",
    "organization/ministry-of-defence-of-russia, ACTOR, Ministry of Defence of Russia",
    "publisher/example-wire, PUBLISHER, Example Wire",
    "example daily, PUBLISHER, Example Daily"
  })
  void aSideIsKnownByItsIriOrItsName(String value, Side.Kind kind, String label) {
    Side side = side(value);
    assertThat(side.kind()).isEqualTo(kind);
    assertThat(side.label()).isEqualTo(label);
  }

  @Test
  void whoHasNoAccountIsNoSide() {
    assertThat(COMPARISONS.choose("Atlantis").side()).isEmpty();
    assertThat(COMPARISONS.choose("Leopard 2").side()).isEmpty();
  }

  @Test
  void twoSidesStandBesideEachOtherDayByDay() {
    Comparison both = compare("Ukraine", "Russia", "");
    assertThat(both.days())
        .extracting(Comparison.Day::day)
        .containsExactly(
            Optional.of(LocalDate.parse("2023-02-01")), Optional.of(LocalDate.parse("2023-01-30")));
    Comparison.Day strike = both.days().get(1);
    assertThat(strike.left())
        .extracting(Reported::label)
        .contains("missile strike in Kharkiv, 2023-01-30: 3 killed");
    assertThat(strike.right())
        .extracting(Reported::label)
        .contains("Ministry of Defence of Russia denied: its forces had aimed at houses");
    assertThat(both.table().rows()).hasSize(5);
  }

  @Test
  void aTopicLeavesOnlyWhatHasItsWords() {
    assertThat(compare("Ukraine", "Russia", "houses").table().rows()).hasSize(1);
    assertThat(compare("Ukraine", "Russia", "nowhere").days()).isEmpty();
  }

  @Test
  void aNumberToldDifferentlyIsFound() {
    Comparison papers = compare("Example Wire", "Example Daily", "");
    assertThat(papers.numbers()).hasSize(1);
    Disagreement killed = papers.numbers().get(0);
    assertThat(killed.subject()).isEqualTo("missile strike in Kharkiv, 2023-01-30");
    assertThat(killed.what()).isEqualTo(Figure.Kind.KILLED);
    assertThat(killed.left())
        .extracting(told -> told.figure().text())
        .containsExactly("three people");
    assertThat(killed.right()).extracting(told -> told.number().intValueExact()).containsExactly(5);
    assertThat(Disagreement.table(papers).rows())
        .extracting(row -> row.get(3))
        .containsExactly("Example Wire", "Example Daily");
  }

  @Test
  void disputesAreFoundWhoeverTellsThem() {
    Disputes all = COMPARISONS.disputes("", Filter.ALL);
    assertThat(all.numbers()).hasSize(1);
    Dispute killed = all.numbers().get(0);
    assertThat(killed.subject()).contains("in Kharkiv, 2023-01-30");
    assertThat(killed.what()).isEqualTo(Figure.Kind.KILLED);
    assertThat(killed.told())
        .extracting(told -> told.number().intValueExact())
        .containsExactly(3, 5);
    assertThat(Dispute.table(all.numbers()).rows())
        .extracting(row -> row.get(6))
        .containsExactly("Example Wire", "Example Daily");
    assertThat(all.denials()).hasSize(1);
    assertThat(COMPARISONS.disputes("", Filter.ALL)).isSameAs(all);
  }

  @Test
  void disputesOfATopicAreThoseInItsFacts() {
    Filter before = Filter.of(ImmutableMap.of("to", List.of("2023-01-01")), SampleGraph.BASE);
    assertThat(COMPARISONS.disputes("", before).numbers()).isEmpty();
    assertThat(COMPARISONS.disputes("rescue", Filter.ALL).numbers()).isEmpty();
    assertThat(COMPARISONS.disputes("kharkiv", Filter.ALL).numbers()).hasSize(1);
  }

  @Test
  void eventsThatAreProbablyOneCountAsOne() {
    try (Store store = SampleGraph.store()) {
      String article = SampleGraph.BASE + "id/article/a4";
      Model graph =
          store.read(
              dataset -> ModelFactory.createDefaultModel().add(dataset.getNamedModel(article)));
      graph
          .createResource(SampleGraph.BASE + "id/report/r3")
          .addLiteral(Litopys.killed, 4)
          .addProperty(Litopys.killedText, "four");
      store.put(article, graph);
      FactBase base = new FactBase(store);
      Comparisons own =
          new Comparisons(store, base, new FactSearch(store, base), Iris.of(SampleGraph.BASE));
      Side ministry = own.choose("ministry of defence of russia").side().orElseThrow();
      Side president = own.choose("zelenskyy").side().orElseThrow();
      Comparison both = own.compare(ministry, Optional.of(president), "", Filter.ALL);
      assertThat(both.numbers()).hasSize(1);
      assertThat(both.numbers().get(0).left())
          .extracting(told -> told.number().intValueExact())
          .containsExactly(4);
    }
  }

  @Test
  void anEventIsOneWithOthersOnlyIfItIsProbablyTheSameAsEachOfThem() {
    SameEvents same =
        SameEvents.from(
            ImmutableSetMultimap.of(
                "b", "oblast", "oblast", "b", "oblast", "village", "village", "oblast"));
    assertThat(same.of("oblast")).isEqualTo(same.of("b"));
    assertThat(same.of("village")).isEqualTo("village");
    assertThat(same.of("elsewhere")).isEqualTo("elsewhere");
  }

  @Test
  void whatIsToldOnceOnlyIsNoDisagreement() {
    assertThat(compare("Ukraine", "Russia", "").numbers()).isEmpty();
  }

  @Test
  void aDenialStandsBesideTheClaimCloseBy() {
    Comparison both = compare("Ukraine", "Russia", "");
    assertThat(both.denials()).hasSize(1);
    Denial denial = both.denials().get(0);
    assertThat(denial.denial().iri()).endsWith("statement/s2");
    assertThat(denial.claim().iri()).endsWith("statement/s1");
    assertThat(denial.same()).isFalse();
    assertThat(Denial.table(both.denials()).rows().get(0)).contains("close by");
  }

  @Test
  void withoutAnotherSideItIsEverybodyElse() {
    Comparison alone = COMPARISONS.compare(side("Q159"), Optional.empty(), "", Filter.ALL);
    assertThat(alone.right().label()).isEqualTo("everybody else");
    assertThat(alone.table().rows()).hasSize(BASE.facts().all().size());
  }

  @Test
  void whatBothTellTogetherIsNoDenialOfTheOther() {
    Comparison same = compare("Russia", "Ministry of Defence of Russia", "");
    assertThat(same.denials()).isEmpty();
  }

  private static Comparison compare(String left, String right, String words) {
    return COMPARISONS.compare(side(left), Optional.of(side(right)), words, Filter.ALL);
  }

  private static Side side(String value) {
    return COMPARISONS.choose(value).side().orElseThrow();
  }
}
