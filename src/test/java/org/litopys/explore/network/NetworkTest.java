package org.litopys.explore.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.litopys.explore.FactBase;
import org.litopys.explore.Facts;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

class NetworkTest {
  private static final String ID = SampleGraph.BASE + "id/";
  private static final Facts FACTS = read();

  private static Facts read() {
    try (Store store = SampleGraph.store()) {
      return new FactBase(store).facts();
    }
  }

  @Test
  void whoTellsOfAPartyOfAnEventOrSupplyIsTiedToIt() {
    Network network = Network.of(Network.Kind.ACTORS, FACTS.all(), FACTS);
    assertThat(network.edges())
        .containsExactly(
            edge("Q11209", "Q212", "spoke of", 1, "2023-01-25"),
            edge("Q11209", "Q30", "spoke of", 1, "2023-01-25"),
            edge("Q3874799", "Q159", "spoke of", 1, "2023-01-30"));
    assertThat(network.nodes())
        .extracting(node -> node.thing().label())
        .containsExactly(
            "The Pentagon", "Russia", "Ukraine", "United States", "Volodymyr Zelenskyy");
  }

  @Test
  void aStatementThatTheFilterDropsStillTellsWhoSpokeOfTheFactsThatStay() {
    List<Reported> supplies =
        FACTS.all().stream().filter(fact -> fact.relation() == Relation.SUPPLIES).toList();
    assertThat(Network.of(Network.Kind.ACTORS, supplies, FACTS).edges()).hasSize(2);
  }

  @Test
  void suppliersAreTiedToRecipientsByStatus() {
    assertThat(Network.of(Network.Kind.SUPPLIES, FACTS.all(), FACTS).edges())
        .containsExactly(
            edge("Q183", "Q212", "announced", 1, "2023-01-25"),
            edge("Q30", "Q212", "delivered", 1, "2023-01-25"));
  }

  @Test
  void thingsOfOneSentenceAreTiedOnceWhateverNumberOfFactsTheyAreIn() {
    Network network = Network.of(Network.Kind.MENTIONS, FACTS.all(), FACTS);
    assertThat(network.edges())
        .contains(edge("Q11209", "Q212", "in one sentence", 1, "2023-01-25"))
        .contains(edge("Q159", "Q42308", "in one sentence", 1, "2023-01-30"))
        .allMatch(edge -> edge.source().compareTo(edge.target()) < 0);
  }

  @Test
  void factsOfOneKindAddUpFromTheFirstDayToTheLast() {
    Ties ties = new Ties();
    Thing one = FACTS.thing(ID + "Q30").orElseThrow();
    Thing other = FACTS.thing(ID + "Q212").orElseThrow();
    ties.add(one, other, "delivered", Optional.of(span("2023-03-01", "2023-03-31")));
    ties.add(one, other, "delivered", Optional.empty());
    ties.add(one, other, "delivered", Optional.of(span("2023-02-05", "2023-02-05")));
    ties.add(one, one, "delivered", Optional.empty());
    assertThat(ties.edges())
        .containsExactly(
            new Network.Edge(
                one.iri(),
                other.iri(),
                "delivered",
                3,
                Optional.of(span("2023-02-05", "2023-03-31"))));
    assertThat(ties.nodes()).hasSize(2);
  }

  private static Network.Edge edge(
      String source, String target, String kind, int weight, String day) {
    return new Network.Edge(ID + source, ID + target, kind, weight, Optional.of(span(day, day)));
  }

  private static Span span(String first, String last) {
    return new Span(LocalDate.parse(first), LocalDate.parse(last));
  }
}
