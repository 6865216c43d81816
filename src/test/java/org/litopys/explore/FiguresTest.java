package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.litopys.explore.counts.Contents;
import org.litopys.explore.counts.EventCounts;
import org.litopys.explore.counts.Histogram;
import org.litopys.explore.counts.MostQuoted;
import org.litopys.explore.counts.SupplyMatrix;
import org.litopys.query.SampleGraph;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

/** What is counted of facts for an overview. */
class FiguresTest {
  private static final String ID = SampleGraph.BASE + "id/";
  private static final LocalDate DAY = LocalDate.parse("2023-01-30");
  private static final Facts FACTS = read();

  private static Facts read() {
    try (Store store = SampleGraph.store()) {
      return new FactBase(store).facts();
    }
  }

  @Test
  void theContentsAreCounted() {
    Contents contents = Contents.of(FACTS);
    assertThat(contents.counts())
        .containsEntry("articles", 4)
        .containsEntry("statements", 5)
        .containsEntry("supplies", 2)
        .containsEntry("event reports", 3)
        .containsEntry("events", 2)
        .containsEntry("people", 1)
        .containsEntry("weapons", 2);
    assertThat(contents.first()).contains(LocalDate.parse("2023-01-25"));
    assertThat(contents.last()).contains(LocalDate.parse("2023-02-01"));
  }

  @Test
  void nothingCountsAsNothing() {
    Contents contents = Contents.of(new Facts(List.of(), List.of()));
    assertThat(contents.counts().values()).containsOnly(0);
    assertThat(contents.first()).isEmpty();
  }

  @Test
  void articlesComeLatestFirst() {
    assertThat(FACTS.articles())
        .extracting(Article::iri)
        .containsExactly(
            ID + "article/a4", ID + "article/a2", ID + "article/a1", ID + "article/a3");
  }

  @Test
  void eventsAreCountedByOblastKindAndTime() {
    EventCounts counts = EventCounts.of(FACTS);
    assertThat(counts.reports()).hasSize(3);
    assertThat(counts.oblasts()).hasSize(1);
    assertThat(counts.oblasts().get(0).thing().label()).isEqualTo("Kharkiv Oblast");
    assertThat(counts.oblasts().get(0).facts()).isEqualTo(3);
    assertThat(counts.kinds())
        .extracting(kind -> kind.thing().label())
        .containsExactly("casualties", "explosion", "missile strike");
    assertThat(counts.times().bars()).containsExactly(new Histogram.Bar(DAY, DAY, 3));
  }

  @Test
  void kindsAndDaysThatWereNotChosenStayToBeChosen() {
    ImmutableSet<String> explosion = ImmutableSet.of(Litopys.NS + "Explosion");
    EventCounts before =
        EventCounts.of(FACTS).choose(explosion, Optional.empty(), Optional.of(DAY.minusDays(1)));
    assertThat(before.reports()).isEmpty();
    assertThat(before.oblasts()).isEmpty();
    assertThat(before.kinds()).hasSize(3);
    assertThat(before.times().bars()).containsExactly(new Histogram.Bar(DAY, DAY, 1));
    EventCounts since = EventCounts.of(FACTS).choose(explosion, Optional.of(DAY), Optional.empty());
    assertThat(since.placed()).isEqualTo(1);
    EventCounts all = EventCounts.of(FACTS);
    assertThat(all.choose(ImmutableSet.of(), Optional.empty(), Optional.empty())).isEqualTo(all);
    assertThat(since.table().rows())
        .isEqualTo(List.of(List.of("Kharkiv Oblast", "Q171852", ID + "Q171852", "1")));
  }

  @Test
  void suppliesStandBySupplierClassAndStatus() {
    SupplyMatrix matrix = SupplyMatrix.of(FACTS.all());
    assertThat(matrix.classes())
        .extracting(tally -> tally.thing().label())
        .containsExactly("air defence system", "main battle tank");
    SupplyMatrix.Row germany = matrix.rows().get(0);
    assertThat(germany.supplier().thing().label()).isEqualTo("Germany");
    assertThat(germany.cell(matrix.classes().get(0).thing())).isEmpty();
    SupplyMatrix.Cell tanks = germany.cell(matrix.classes().get(1).thing()).orElseThrow();
    assertThat(tanks.supplies()).isEqualTo(1);
    assertThat(tanks.statuses().get(0).thing().label()).isEqualTo("announced");
    assertThat(matrix.table().rows())
        .isEqualTo(
            List.of(
                List.of(
                    "Germany",
                    ID + "Q183",
                    "main battle tank",
                    ID + "weapon-class/main-battle-tank",
                    "announced",
                    "1"),
                List.of(
                    "United States",
                    ID + "Q30",
                    "air defence system",
                    ID + "weapon-class/air-defence-system",
                    "delivered",
                    "1")));
  }

  @Test
  void whoIsQuotedMostComesFirstWithTheirStances() {
    MostQuoted quoted = MostQuoted.of(FACTS.all());
    MostQuoted.Quoted first = quoted.top(1).get(0);
    assertThat(first.actor().thing().label()).isEqualTo("Ministry of Defence of Russia");
    assertThat(first.actor().facts()).isEqualTo(2);
    assertThat(first.articles()).isEqualTo(2);
    assertThat(first.stances())
        .extracting(stance -> stance.thing().label())
        .containsExactly("asserts", "denies");
    assertThat(quoted.actors()).hasSize(4);
    assertThat(quoted.table().rows().get(0)).endsWith("2", "2");
    assertThat(quoted.top(100)).hasSize(4);
  }
}
