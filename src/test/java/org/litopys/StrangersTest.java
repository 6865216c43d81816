package org.litopys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.litopys.fact.Said;
import org.litopys.gazetteer.Entity;
import org.litopys.link.Linked;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/** Those whom no gazetteer knows: who meets across articles and who stays apart. */
class StrangersTest {
  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    pipeline = Resources.load(Path.of("seeds")).pipeline();
  }

  /** Who says the one statement of a text. */
  private static Entity speaker(String article, String text) {
    Linked linked =
        pipeline.apply(
            new Document(
                article,
                article,
                new Document.Source(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()),
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH))));
    return linked.facts().stream()
        .filter(Said.class::isInstance)
        .flatMap(fact -> linked.entity(((Said) fact).actor()).stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPersonMeetsUnderAllRomanizations() {
    Entity one = speaker("a", "Ukrainian colonel Serhii Hnatchuk said the bridge was closed.");
    Entity other = speaker("b", "Ukrainian colonel Sergey Gnatchuk said the road was open.");
    assertThat(one.id()).isEqualTo("person/serhi-hnachuk-ua-military");
    assertThat(other.id()).isEqualTo(one.id());
    assertThat(one.country()).contains("Q212");
  }

  @Test
  void anotherCountryOrCallingKeepsHomonymsApart() {
    String officer = speaker("a", "Ukrainian colonel Serhii Hnatchuk said it was quiet.").id();
    String russian = speaker("b", "Russian colonel Sergei Gnatchuk said it was quiet.").id();
    String doctor = speaker("c", "Ukrainian surgeon Serhii Hnatchuk said it was quiet.").id();
    assertThat(List.of(officer, russian, doctor)).doesNotHaveDuplicates();
  }

  @Test
  void thatOnesMatterIsACountryMakesNobodyItsCitizen() {
    Entity envoy = speaker("a", "German special envoy for Iran Stefan Holzer said talks went on.");
    assertThat(envoy.country()).contains("Q183");
    Entity analyst = speaker("b", "Russia analyst Dorothea Kling said the front held.");
    assertThat(analyst.country()).isEmpty();
    assertThat(analyst.id()).isEqualTo("person/dorotea-klinh-research");
    Entity deputy = speaker("d", "Dorothea Kling, Russia deputy team lead, said the front held.");
    assertThat(deputy.country()).isEmpty();
    Entity pilot = speaker("e", "They lack the F-16, Dorothea Kling, an adviser, said on Monday.");
    assertThat(pilot.country()).isEmpty();
    Entity adviser = speaker("c", "Russian analyst Dorothea Kling said the front held.");
    assertThat(adviser.country()).contains("Q159");
  }

  @Test
  void aMinistryOfNobodyKnowsWhichStateIsThatOfOneArticle() {
    String one = speaker("a", "The Health Ministry said ten clinics were closed.").id();
    String other = speaker("b", "The Health Ministry said all clinics were open.").id();
    assertThat(one).startsWith("organization/health-ministry-").isNotEqualTo(other);
    Entity poland = speaker("c", "Poland's Health Ministry said clinics were open.");
    Entity again = speaker("d", "Poland's Health Ministry said clinics were closed.");
    assertThat(poland.id()).isEqualTo(again.id());
    assertThat(poland.country()).contains("Q36");
  }

  @Test
  void aMinistryIsThatOfTheStateWhoseTheArticleNames() {
    Entity told =
        speaker(
            "a",
            "The Health Ministry said clinics were open. Doctors asked Poland's Health Ministry"
                + " for more beds.");
    assertThat(told.country()).contains("Q36");
    Entity either =
        speaker(
            "b",
            "The Health Ministry said clinics were open. Doctors wrote to Poland's Health Ministry"
                + " and to Latvia's Health Ministry.");
    assertThat(either.country()).isEmpty();
  }

  @Test
  void aBodyWithANameOfItsOwnMeetsInAllArticles() {
    String one = speaker("a", "The Northern Rivers Institute said the water rose.").id();
    String other = speaker("b", "The Northern Rivers Institute said the water fell.").id();
    assertThat(one).isEqualTo("organization/northern-rivers-institute").isEqualTo(other);
  }

  @Test
  void aSurnameAloneIsNobodyElsesOfThatSurname() {
    String one = speaker("a", "Mr Hnatchuk said the bridge was closed.").id();
    String other = speaker("b", "Mr Hnatchuk said the road was open.").id();
    assertThat(one).startsWith("person/hnatchuk-").isNotEqualTo(other);
  }
}
