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
  void aSurnameAloneIsNobodyElsesOfThatSurname() {
    String one = speaker("a", "Mr Hnatchuk said the bridge was closed.").id();
    String other = speaker("b", "Mr Hnatchuk said the road was open.").id();
    assertThat(one).startsWith("person/hnatchuk-").isNotEqualTo(other);
  }
}
