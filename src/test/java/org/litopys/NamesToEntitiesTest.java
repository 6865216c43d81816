package org.litopys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;
import org.litopys.text.Table;

/** Variants and homonyms: the words in brackets must be linked to the entity of the table. */
class NamesToEntitiesTest {
  private static final Path CASES = Path.of("src/test/resources/org/litopys/link/names.tsv");
  private static final Span NOWHERE = new Span(0, 1);

  private static Resources resources;

  @BeforeAll
  static void load() {
    resources = Resources.load(Path.of("seeds"));
  }

  @Test
  void eachNameIsLinkedToItsEntityOrLeftAlone() {
    List<Table.Row> cases = Table.read(CASES);
    Pipeline pipeline = resources.pipeline();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
    assertThat(cases.stream().map(row -> mistake(row, pipeline)).flatMap(Optional::stream))
        .isEmpty();
  }

  /** What a case gives where that is not the entity of the table. */
  private static Optional<String> mistake(Table.Row row, Pipeline pipeline) {
    Optional<String> found = linked(row, pipeline).map(Entity::id);
    return found.equals(row.find("id"))
        ? Optional.empty()
        : Optional.of(row.get("text") + " is " + found.orElse("nobody") + ", not " + row.get("id"));
  }

  /** The gazetteer's entity that the words in brackets stand for in their role. */
  private static Optional<Entity> linked(Table.Row row, Pipeline pipeline) {
    String marked = row.require("text");
    Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replaceAll("[\\[\\]]", "");
    Mention.Role role = Mention.Role.valueOf(row.require("role").toUpperCase(Locale.ROOT));
    Mention mention = new Mention(span, role);
    return resources
        .linker()
        .link(
            pipeline.annotate(document(text, row.find("date").map(LocalDate::parse))),
            List.of(fact(mention, new Span(text.length() - 1, text.length()))))
        .entity(mention)
        .filter(entity -> resources.gazetteer().entity(entity.id()).isPresent());
  }

  private static Document document(String text, Optional<LocalDate> date) {
    return new Document(
        "case",
        "case",
        new Document.Source(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            date,
            Optional.empty()),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
  }

  private static Fact fact(Mention mention, Span end) {
    return switch (mention.role()) {
      case ACTOR ->
          new Said(
              mention,
              end,
              List.of(end),
              Said.Mode.INDIRECT,
              Said.Stance.ASSERTS,
              Optional.empty(),
              Optional.empty(),
              end,
              "test");
      case PLACE ->
          new Event(
              end,
              Event.Kind.ATTACK,
              mention,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              end,
              "test");
      case STATE -> supply(mention, new Mention(end, Mention.Role.WEAPON), end);
      case WEAPON -> supply(new Mention(NOWHERE, Mention.Role.STATE), mention, end);
    };
  }

  private static Fact supply(Mention supplier, Mention weapon, Span end) {
    return new Supplies(
        Optional.of(supplier),
        Optional.empty(),
        weapon,
        end,
        Supplies.Status.ANNOUNCED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        end,
        "test");
  }
}
