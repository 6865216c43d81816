package org.litopys.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
  private static final Prefixes PREFIXES = Prefixes.of(SampleGraph.BASE);
  private static final List<SampleQuery> QUERIES = SampleQueries.load(Path.of("queries"));

  @ParameterizedTest
  @CsvSource({
    "who-said-what-about, about, TEXT",
    "claims-denied, within, NUMBER",
    "changed-the-picture, day, DAY",
    "about-entity, entity, IRI",
    "about-entity, property, CHOICES",
    "both-sides, country, CHOICES",
    "who-supplies-what, status, CHOICES",
    "according-to-whom, country, CHOICES",
    "wikidata-actors, atLeast, NUMBER"
  })
  void readsWhatKindAParameterIs(String query, String name, Parameter.Kind kind) {
    assertThat(parameter(query, name).kind()).isEqualTo(kind);
  }

  @Test
  void takesTheWordsOfTheOpeningComment() {
    assertThat(parameter("both-sides", "about").words()).isEqualTo("the place's name.");
    assertThat(parameter("both-sides", "country").words()).isEqualTo("the two sides, by country.");
    assertThat(parameter("both-sides", "country").variables()).containsExactly("country", "side");
  }

  @Test
  void everyParameterThatACommentExplainsIsFound() {
    for (SampleQuery query : QUERIES) {
      long explained =
          query.text().lines().filter(line -> line.matches("# \\?\\w+(, \\?\\w+)*: .*")).count();
      assertThat(query.parameters().size())
          .as(query.name())
          .isGreaterThanOrEqualTo((int) explained);
    }
  }

  @Test
  void offersTheValuesThatTheCommentNames() {
    assertThat(parameter("who-supplies-what", "status").choices())
        .extracting(row -> PREFIXES.shorten(row.first().getURI()))
        .containsExactly(
            "lit:Delivered",
            "lit:Announced",
            "lit:Considered",
            "lit:Requested",
            "lit:Refused",
            "lit:Expected");
  }

  @Test
  void fillsValuesInAsTermsAndNeverAsText() {
    String hostile = "x\" } ?s ?p ?o . FILTER(\"\" = \"";
    Query filled = filled("who-said-what-about", "about", hostile);
    Parameter.Row row =
        Parameters.of("?about: the words.", Sparql.parse(filled.serialize()))
            .get(0)
            .defaults()
            .get(0);
    assertThat(row.first().getLiteralLexicalForm()).isEqualTo(hostile);
  }

  @Test
  void fillsRowsOfSubQueriesToo() {
    assertThat(filled("wikidata-actors", "atLeast", "7").serialize())
        .containsPattern("VALUES \\?atLeast \\{\\s*7\\s*}");
    assertThat(filled("according-to-whom", "country", "id:Q159").serialize())
        .contains("\"Russia\" )")
        .doesNotContain("id:Q212");
  }

  @Test
  void leavesOpenWhatIsLeftEmpty() {
    Parameter day = parameter("changed-the-picture", "day");
    assertThat(day.rows(List.of(), PREFIXES)).isEqualTo(day.defaults());
    assertThat(filled("changed-the-picture", "day").serialize()).contains("UNDEF");
    assertThat(filled("changed-the-picture", "day", "2023-01-14").serialize())
        .contains("\"2023-01-14\"^^");
  }

  @ParameterizedTest
  @CsvSource({
    "claims-denied, within, 12.5, a whole number",
    "changed-the-picture, day, 2023-02-30, a day",
    "about-entity, entity, Q212 or so, an IRI",
    "about-entity, entity, id:Q>1, an IRI",
    "who-supplies-what, status, lit:Nonsense, one of the choices"
  })
  void tellsWhyAValueCannotBe(String query, String name, String value, String why) {
    assertThatThrownBy(() -> parameter(query, name).rows(List.of(value), PREFIXES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name + ": \"" + value + "\" is not " + why);
  }

  private static Query filled(String query, String name, String... values) {
    return Parameters.fill(
        Sparql.parse(byName(query).text()),
        ImmutableMap.of(name, parameter(query, name).rows(List.of(values), PREFIXES)));
  }

  @Test
  void aTextWithOtherRowsIsTheSameQueryWithOtherRows() {
    for (SampleQuery query : QUERIES) {
      Query own = Sparql.parse(query.text());
      ImmutableMap<String, ImmutableList<Parameter.Row>> rows =
          query.parameters().stream()
              .collect(ImmutableMap.toImmutableMap(Parameter::name, Parameter::defaults));
      String written = Parameters.fill(query.text(), rows, own.getPrefixMapping());
      assertThat(Sparql.parse(written)).as(query.name()).isEqualTo(own);
      assertThat(written).startsWith("# " + query.question());
    }
  }

  private static Parameter parameter(String query, String name) {
    return byName(query).parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static SampleQuery byName(String name) {
    return QUERIES.stream().filter(query -> query.name().equals(name)).findFirst().orElseThrow();
  }
}
