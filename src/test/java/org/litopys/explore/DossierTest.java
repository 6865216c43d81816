package org.litopys.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.explore.counts.TimeLine;
import org.litopys.explore.network.Neighbourhood;
import org.litopys.query.SampleGraph;
import org.litopys.store.Store;

class DossierTest {
  private static final String ID = SampleGraph.BASE + "id/";
  private static final Store STORE = SampleGraph.store();
  private static final Facts FACTS = new FactBase(STORE).facts();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aProfileHasNamesNumbersAndWhatTheEntityBelongsTo() {
    Profile ukraine = Profile.read(STORE, ID + "Q212").orElseThrow();
    assertThat(ukraine.names()).containsExactly("Ukrainian");
    assertThat(ukraine.code()).contains("UA");
    assertThat(ukraine.thing().type()).isEqualTo("Country");
    Profile president = Profile.read(STORE, ID + "Q3874799").orElseThrow();
    assertThat(president.office()).contains("President of Ukraine");
    assertThat(president.thing().wikidata()).contains("Q3874799");
    assertThat(president.within())
        .extracting(part -> part.thing().label())
        .containsExactly("Ukraine");
    assertThat(Profile.read(STORE, ID + "Q42308").orElseThrow().within())
        .extracting(Part::role)
        .containsExactly(Role.COUNTRY, Role.OBLAST);
  }

  @Test
  void onlyEntitiesHaveProfiles() {
    assertThat(Profile.read(STORE, ID + "claim/c1")).isEmpty();
    assertThat(Profile.read(STORE, ID + "article/a1")).isEmpty();
    assertThat(Profile.read(STORE, ID + "Q1")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Q3874799, SAID, s1",
    "organization/ministry-of-defence-of-russia, SAID, s5 s2",
    "Q42308, NAMED, s5 s3 s1",
    "Q171852, NAMED, s5 s1",
    "Q212, NAMED, s4",
    "Q212, COUNTRY_SAID, s1",
    "Q212, RECEIVED, u1 u2",
    "Q30, GIVEN, u2",
    "Q30, COUNTRY_SAID, s4",
    "weapon/leopard-2, SUPPLIED, u1",
    "weapon-class/main-battle-tank, SUPPLIED_OF_CLASS, u1",
    "Q42308, HERE, r1 r2",
    "Q42308, NEAR, ''",
    "Q171852, WITHIN, r1 r2 r3",
    "Q159, DONE, r1",
    "Q159, COUNTRY_EVENTS, ''",
    "Q212, COUNTRY_EVENTS, r1 r2 r3"
  })
  void anEntityHasItsFactsByHowItComesIntoThem(String id, Involvement involvement, String facts) {
    assertThat(dossier(id).of(involvement))
        .extracting(fact -> fact.iri().substring(fact.iri().lastIndexOf('/') + 1))
        .containsExactlyInAnyOrder(facts.isEmpty() ? new String[0] : facts.split(" "));
  }

  @Test
  void eachFactCountsOnce() {
    assertThat(dossier("Q159").all()).doesNotHaveDuplicates().hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the mayor of Kharkiv spoke | true",
        "Kharkiv's mayor spoke | true",
        "the Kharkivska street | false",
        "the village of kharkiv | false",
        "Novokharkiv and Kharkiv | true",
        "UA and nothing else | false"
      })
  void aNameIsAWholeWord(String text, boolean named) {
    assertThat(new Naming(List.of("Kharkiv", "UA")).in(text)).isEqualTo(named);
  }

  @Test
  void distanceIsTakenOverTheSurface() {
    Thing.Point kharkiv = new Thing.Point(49.98081, 36.25272);
    Thing.Point kyiv = new Thing.Point(50.45466, 30.5238);
    assertThat(kharkiv.kilometresTo(kyiv)).isCloseTo(411, within(2.0));
    assertThat(kharkiv.kilometresTo(kharkiv)).isZero();
  }

  @Test
  void aTimeLineCountsByMonthAndRelation() {
    TimeLine line = TimeLine.of(FACTS.all());
    assertThat(line.table().columns()).containsExactly("month", "said", "supplies", "event");
    assertThat(line.table().rows())
        .containsExactly(
            ImmutableList.of("2023-01", "4", "2", "3"), ImmutableList.of("2023-02", "1", "0", "0"));
    assertThat(line.months().get(0).total()).isEqualTo(9);
    assertThat(TimeLine.of(List.of()).months()).isEmpty();
  }

  @Test
  void neighboursShareFactsAndThoseOfMostComeFirst() {
    Neighbourhood kharkiv = Neighbourhood.of(FACTS, ID + "Q42308", 30).orElseThrow();
    assertThat(kharkiv.neighbours())
        .extracting(one -> one.thing().label())
        .containsExactly("Russia", "Volodymyr Zelenskyy");
    assertThat(kharkiv.neighbours().get(0).mostly()).isEqualTo(Relation.EVENT);
  }

  @Test
  void whoSpeaksIsANeighbourOfWhatIsTold() {
    assertThat(Neighbourhood.of(FACTS, ID + "Q3874799", 30).orElseThrow().neighbours())
        .extracting(one -> one.thing().label())
        .containsExactly("Kharkiv", "Russia");
  }

  @Test
  void ofManyNeighboursTheNearestAreTold() {
    Neighbourhood ukraine = Neighbourhood.of(FACTS, ID + "Q212", 2).orElseThrow();
    assertThat(ukraine.neighbours()).hasSize(2);
    assertThat(ukraine.total()).isGreaterThan(2);
    assertThat(Neighbourhood.of(FACTS, ID + "Q1", 2)).isEqualTo(Optional.empty());
  }

  private static Dossier dossier(String id) {
    return Dossier.of(Profile.read(STORE, ID + id).orElseThrow(), FACTS);
  }
}
