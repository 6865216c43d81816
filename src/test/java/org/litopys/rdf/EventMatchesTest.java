package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventMatchesTest {
  private static final String BASE = Story.IRIS.base();
  private static final String OBLAST = "kharkiv-oblast";

  /** Both in Kharkiv Oblast: place, kind, first and last day of the one and of the other. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          izium, DroneStrike, 2023-01-30, 2023-01-30, kharkiv-oblast, DroneStrike, 2023-01-30, 2023-01-30, 0.6
          izium, DroneStrike, 2023-01-30, 2023-01-30, kharkiv-oblast, Attack, 2023-01-30, 2023-01-30, 0.54
          izium, DroneStrike, 2023-01-30, 2023-01-30, izium, DroneStrike, 2023-01-30, 2023-01-31, 0.8
          izium, Shelling, 2023-01-30, 2023-01-30, izium, Shelling, 2023-01-24, 2023-01-30, 0.6
          izium, Combat, 2023-01-30, 2023-01-30, izium, Combat, 2023-01-01, 2023-01-31, 0.4
          izium, DroneStrike, 2023-01-30, 2023-01-30, izium, MissileStrike, 2023-01-30, 2023-01-30, 0.5
          izium, InfrastructureDamage, 2023-01-30, 2023-01-30, izium, Attack, 2023-01-30, 2023-01-30, 0.5
          izium, Attack, 2023-01-30, 2023-01-30, izium, Casualties, 2023-01-30, 2023-01-30, 0.9
          izium, Attack, 2023-01-30, 2023-01-30, izium, Meeting, 2023-01-30, 2023-01-30, 0
          izium, Attack, 2023-01-30, 2023-01-30, balakliia, Attack, 2023-01-30, 2023-01-30, 0
          izium, Attack, 2023-01-30, 2023-01-30, izium, Attack, 2023-01-31, 2023-01-31, 0
          izium, Attack, 2023-01-30, 2023-01-30, izium, Attack, 2023-01-01, 2023-12-31, 0.1
          izium, Attack, 2023-01-01, 2023-01-31, izium, Attack, 2023-01-01, 2023-01-31, 0.4
          """)
  void the_score_is_that_of_place_and_time_and_kind(
      String place,
      String kind,
      LocalDate from,
      LocalDate to,
      String otherPlace,
      String otherKind,
      LocalDate otherFrom,
      LocalDate otherTo,
      String score) {
    Likeness one = new Likeness(place, OBLAST, Set.of(kind), from, to);
    Likeness other = new Likeness(otherPlace, OBLAST, Set.of(otherKind), otherFrom, otherTo);
    assertThat(one.to(other)).isEqualByComparingTo(score);
    assertThat(other.to(one)).isEqualByComparingTo(score);
  }

  @Test
  void a_match_names_both_events_and_its_score_and_links_them_both_ways() {
    Model union = ModelFactory.createDefaultModel();
    Resource village = event(union, "e1", "izium", "DroneStrike", "2023-01-30", "2023-01-30");
    Resource oblast = event(union, "e2", OBLAST, "Attack", "2023-01-30", "2023-01-30");
    Model matches = new EventMatches(Story.IRIS).in(union);
    Resource match = matches.listSubjectsWithProperty(RDF.type, Litopys.EventMatch).next();
    assertThat(match.listProperties(Litopys.matched).toList())
        .extracting(triple -> triple.getResource().getURI())
        .containsExactlyInAnyOrder(village.getURI(), oblast.getURI());
    assertThat(match.getProperty(Litopys.score).getString()).isEqualTo("0.54");
    assertThat(matches.contains(village, Litopys.probablySame, oblast)).isTrue();
    assertThat(matches.contains(oblast, Litopys.probablySame, village)).isTrue();
  }

  @Test
  void two_articles_of_one_strike_match_by_the_oblast_around_it() {
    Model union =
        Story.MAPPER
            .map(Stories.strike().linked())
            .add(Story.MAPPER.map(Stories.region().linked()));
    Model matches = new EventMatches(Story.IRIS).in(union);
    Resource match = matches.listSubjectsWithProperty(RDF.type, Litopys.EventMatch).next();
    assertThat(match.getProperty(Litopys.score).getString()).isEqualTo("0.54");
  }

  @Test
  void events_of_two_oblasts_or_without_a_date_do_not_match() {
    Model union = ModelFactory.createDefaultModel();
    event(union, "e1", "izium", "Attack", "2023-01-30", "2023-01-30");
    event(union, "e2", "izium", "Attack", "2023-01-30", "2023-01-31")
        .addProperty(Litopys.locatedIn, union.createResource(BASE + "sumy-oblast"));
    event(union, "e3", "izium", "Attack", "2023-01-30", "2023-01-31").removeAll(Litopys.dateFrom);
    assertThat(new EventMatches(Story.IRIS).in(union).isEmpty()).isTrue();
  }

  @Test
  void the_order_of_the_events_does_not_matter() {
    List<String> names = List.of("e1", "e2", "e3", "e4");
    Model forth = ModelFactory.createDefaultModel();
    names.forEach(name -> event(forth, name, "izium", "Attack", "2023-01-30", days(name)));
    Model back = ModelFactory.createDefaultModel();
    names.stream()
        .sorted((one, other) -> other.compareTo(one))
        .forEach(name -> event(back, name, "izium", "Attack", "2023-01-30", days(name)));
    EventMatches matches = new EventMatches(Story.IRIS);
    assertThat(matches.in(forth).isIsomorphicWith(matches.in(back))).isTrue();
    assertThat(matches.in(forth).listSubjectsWithProperty(RDF.type).toList()).hasSize(6);
  }

  private static String days(String name) {
    return "2023-01-3" + (name.endsWith("1") ? "0" : "1");
  }

  private static Resource event(
      Model model, String name, String place, String kind, String from, String to) {
    return model
        .createResource(BASE + name)
        .addProperty(RDF.type, Litopys.Event)
        .addProperty(RDFS.label, name, "en")
        .addProperty(Litopys.kind, model.createResource(Litopys.NS + kind))
        .addProperty(Litopys.place, model.createResource(BASE + place))
        .addProperty(Litopys.locatedIn, model.createResource(BASE + OBLAST))
        .addLiteral(Litopys.dateFrom, Nodes.date(LocalDate.parse(from)))
        .addLiteral(Litopys.dateTo, Nodes.date(LocalDate.parse(to)));
  }
}
