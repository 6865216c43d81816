package org.litopys.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.text.Span;

class IrisTest {
  private final Iris iris = Iris.of(Iris.DEFAULT_BASE);

  @Property
  void noTextBreaksAnIri(@ForAll String text, @ForAll String other) {
    assertThat(
            Stream.of(
                iris.article(text),
                iris.claim(text),
                iris.entity(text + "/" + other),
                iris.event(text, other),
                iris.rule(text),
                iris.publisher(text),
                iris.author(text, other),
                iris.software(text, other),
                iris.unnamed(text, other)))
        .allMatch(iri -> iri.matches("https://w3id\\.org/litopys/id/[a-z0-9-]+/[a-z0-9._-]+"));
  }

  @Property
  void anIriDependsOnItsContentOnly(@ForAll String text) {
    assertThat(Iris.of(Iris.DEFAULT_BASE).claim(text)).isEqualTo(iris.claim(text));
    assertThat(Iris.of(Iris.DEFAULT_BASE).article(text)).isEqualTo(iris.article(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam was blown up. | the dam  was blown up",
        "“We will not leave” | We will not leave!",
        "Russia’s army | Russia's army",
      })
  void aClaimIsItsWordsWithoutCaseAndMarks(String one, String other) {
    assertThat(iris.claim(one)).isEqualTo(iris.claim(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "worth $5 million | worth €5 million",
        "up 5% | up 5",
        "we will leave | we will not leave",
        "мой дом | мои дом",
      })
  void otherWordsAreAnotherClaim(String one, String other) {
    assertThat(iris.claim(one)).isNotEqualTo(iris.claim(other));
  }

  @Test
  void aWikipediaPageHasTheIriThatWikidataGivesIt() {
    assertThat(Iris.wikipedia("Neptune (missile)"))
        .isEqualTo("https://en.wikipedia.org/wiki/Neptune_(missile)");
    assertThat(Iris.wikipedia("V\u00E9hicule de l'Avant Blind\u00E9"))
        .isEqualTo("https://en.wikipedia.org/wiki/V%C3%A9hicule_de_l%27Avant_Blind%C3%A9");
    assertThat(Iris.wikipedia("Saab 340 AEW&C"))
        .isEqualTo("https://en.wikipedia.org/wiki/Saab_340_AEW%26C");
  }

  @Test
  void claimsOfMarksOnlyAreToldApart() {
    assertThat(iris.claim("?!")).isNotEqualTo(iris.claim("..."));
  }

  @ParameterizedTest
  @CsvSource({
    "Andrii Sybiha, andrii-sybiha",
    "Señor Peña, senor-pena",
    "AT-4, at-4",
    "9K720 Iskander, 9k720-iskander"
  })
  void aNameIsReadable(String name, String slug) {
    assertThat(iris.entity("person/" + name)).isEqualTo(Iris.DEFAULT_BASE + "id/person/" + slug);
  }

  @Test
  void namesThatLookAlikeOnlyWithoutTheirLettersAreToldApart() {
    assertThat(iris.entity("person/Олег")).isNotEqualTo(iris.entity("person/Ольга"));
    assertThat(iris.entity("person/" + "X".repeat(500)))
        .hasSizeLessThan(120)
        .isNotEqualTo(iris.entity("person/" + "X".repeat(501)));
    assertThat(iris.entity("person/👍")).isNotEqualTo(iris.entity("person/👎"));
  }

  @Test
  void aFactIsItsSpansInItsArticle() {
    Optional<Span> a = Optional.of(new Span(1, 5));
    Optional<Span> b = Optional.of(new Span(7, 9));
    String fact = iris.fact("supply", "key", List.of(a, b));
    assertThat(fact)
        .isEqualTo(iris.fact("supply", "key", List.of(a, b)))
        .isNotEqualTo(iris.fact("supply", "other", List.of(a, b)))
        .isNotEqualTo(iris.fact("supply", "key", List.of(b, a)))
        .isNotEqualTo(iris.fact("supply", "key", List.of(a, Optional.empty())));
  }

  @Test
  void aMentionShowsWhereItStands() {
    assertThat(iris.mention("key", new Span(0, 90))).endsWith("-0-90");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "litopys", "https://example.org", "ftp://example.org/", "http://a b/"})
  void aBaseThatIsNoneIsRefused(String base) {
    assertThatThrownBy(() -> Iris.of(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends with a slash");
  }

  @Test
  void aBaseOfOnesOwnIsKept() {
    Iris own = Iris.of("http://localhost:3330/war/");
    assertThat(own.entity("Q212")).isEqualTo("http://localhost:3330/war/id/Q212");
    assertThat(own.gazetteerGraph()).isEqualTo("http://localhost:3330/war/graph/gazetteer");
  }
}
