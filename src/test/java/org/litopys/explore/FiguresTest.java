package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

/** What is counted of facts for an overview. */
class FiguresTest {
  private static final String ID = SampleGraph.BASE + "id/";
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
        .containsEntry("articles", 4L)
        .containsEntry("statements", 5L)
        .containsEntry("supplies", 2L)
        .containsEntry("event reports", 3L)
        .containsEntry("events", 2L)
        .containsEntry("people", 1L)
        .containsEntry("weapons", 2L);
    assertThat(contents.first()).contains(LocalDate.parse("2023-01-25"));
    assertThat(contents.last()).contains(LocalDate.parse("2023-02-01"));
  }

  @Test
  void nothingCountsAsNothing() {
    Contents contents = Contents.of(new Facts(List.of(), List.of()));
    assertThat(contents.counts().values()).containsOnly(0L);
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
    EventCounts counts = EventCounts.of(FACTS, Filter.ALL);
    assertThat(counts.reports()).hasSize(3);
    assertThat(counts.oblasts()).hasSize(1);
    assertThat(counts.oblasts().get(0).thing().label()).isEqualTo("Kharkiv Oblast");
    assertThat(counts.oblasts().get(0).facts()).isEqualTo(3);
    assertThat(counts.kinds())
        .extracting(kind -> kind.thing().label())
        .containsExactly("casualties", "explosion", "missile strike");
    assertThat(counts.times().bars())
        .containsExactly(
            new Histogram.Bar(LocalDate.parse("2023-01-30"), LocalDate.parse("2023-01-30"), 3));
  }

  @Test
  void choicesAreCountedAsIfTheyWereNotMade() {
    EventCounts chosen = EventCounts.of(FACTS, filter("kind", "Explosion", "to", "2023-01-29"));
    assertThat(chosen.reports()).isEmpty();
    assertThat(chosen.oblasts()).isEmpty();
    assertThat(chosen.kinds()).isEmpty();
    assertThat(chosen.times().highest()).isEqualTo(1);
    EventCounts kind = EventCounts.of(FACTS, filter("kind", "Explosion"));
    assertThat(kind.oblasts().get(0).facts()).isEqualTo(1);
    assertThat(kind.kinds()).hasSize(3);
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
    assertThat(quoted.top(100)).hasSize(4);
  }

  private static Filter filter(String... values) {
    ImmutableMap.Builder<String, List<String>> map = ImmutableMap.builder();
    for (int i = 0; i < values.length; i += 2) {
      map.put(values[i], List.of(values[i + 1]));
    }
    return Filter.of(map.buildOrThrow(), SampleGraph.BASE);
  }
}
