package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

/** Columns choose and count the same facts as a look at each fact does. */
class ColumnsTest {
  private static final Facts FACTS = facts();
  private static final Columns COLUMNS = new Columns(FACTS);

  private static Facts facts() {
    try (Store store = SampleGraph.store()) {
      return new FactBase(store).facts();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "relation=said",
        "country=Q212",
        "country=Q212 country=Q159",
        "country=Q212 relation=event",
        "about=Q212",
        "about=Q42308 relation=said",
        "actor=nobody",
        "publisher=Nobody",
        "from=2024-01-03",
        "to=2024-01-03",
        "from=2024-01-02 to=2024-01-04 relation=event"
      })
  void theSameFactsPass(String filter) {
    Filter wanted = filter(filter);
    List<Reported> chosen = COLUMNS.passing(wanted).stream().mapToObj(FACTS.all()::get).toList();
    assertThat(chosen).isEqualTo(FACTS.where(wanted));
  }

  @Test
  void everyPublisherHasItsFacts() {
    int[] counts = COLUMNS.countPublishers(COLUMNS.passing(Filter.ALL));
    assertThat(FACTS.publishers()).isNotEmpty();
    for (String name : FACTS.publishers()) {
      long told =
          FACTS.all().stream()
              .filter(fact -> fact.article().publisher().equals(Optional.of(name)))
              .count();
      assertThat(counts[FACTS.publishers().indexOf(name)]).as(name).isEqualTo((int) told);
      assertThat(COLUMNS.passing(filter("publisher=" + name.replace(' ', '+'))).cardinality())
          .as(name)
          .isEqualTo((int) told);
    }
  }

  @Test
  void everyPartIsCountedWhereItIsPlayed() {
    int[] counts = COLUMNS.countParts(COLUMNS.passing(Filter.ALL));
    for (Thing thing : FACTS.things()) {
      for (Role role : Role.values()) {
        int told = (int) FACTS.all().stream().filter(fact -> fact.has(role, thing.iri())).count();
        assertThat(COLUMNS.number(role, thing.iri()).stream().map(part -> counts[part]).sum())
            .as("%s %s", role, thing)
            .isEqualTo(told);
      }
    }
  }

  private static Filter filter(String values) {
    ImmutableListMultimap.Builder<String, String> map = ImmutableListMultimap.builder();
    for (String one : Splitter.on(' ').omitEmptyStrings().split(values)) {
      int end = one.indexOf('=');
      map.put(one.substring(0, end), one.substring(end + 1).replace('+', ' '));
    }
    return Filter.of(map.build().asMap(), SampleGraph.BASE);
  }
}
