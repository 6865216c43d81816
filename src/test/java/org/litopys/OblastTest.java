package org.litopys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.fact.Event;
import org.litopys.fact.Mention;
import org.litopys.gazetteer.Entity;
import org.litopys.link.Linked;
import org.litopys.nlp.Annotator;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;
import org.litopys.text.Table;

/** Measures in how many texts the oblast of a named settlement is told right. */
class OblastTest {
  private static final Path TABLE = Path.of("src/test/resources/org/litopys/link/oblasts.tsv");
  private static final double FLOOR = 0.97;
  private static Resources resources;
  private static Annotator annotator;

  @BeforeAll
  static void load() {
    resources = Resources.load(Path.of("seeds"));
    annotator = new Annotator(resources.models());
  }

  /** A text that names a place, and the code of the oblast that it lies in. */
  private record Case(String place, String oblast, String text) {
    boolean isRight() {
      return told().equals(oblast);
    }

    private String told() {
      Block whole = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
      Document document =
          new Document("oblast.txt", "oblast", Document.Source.UNKNOWN, text, List.of(whole));
      Annotated annotated = resources.spotter().spot(annotator.annotate(document));
      int start = text.indexOf(place);
      Span span = new Span(start, start + place.length());
      Mention mention = new Mention(span, Mention.Role.PLACE);
      Linked linked = resources.linker().link(annotated, List.of(event(mention)));
      return linked
          .region(mention)
          .flatMap(region -> region.detail(Entity.Detail.CODE))
          .orElse("none");
    }

    private static Event event(Mention place) {
      return new Event(
          place.span(),
          Event.Kind.ATTACK,
          place,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          place.span(),
          "test");
    }

    @Override
    public String toString() {
      return place + " is in " + oblast + ", not " + told() + ": " + text;
    }
  }

  private static void check(List<Case> cases, double floor, TestReporter reporter) {
    List<Case> wrong = cases.stream().filter(one -> !one.isRight()).toList();
    double share = 1 - (double) wrong.size() / cases.size();
    reporter.publishEntry("oblast told right", String.valueOf(share));
    assertThat(share).as("of %d; wrong: %s", cases.size(), wrong).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void settlements_that_share_a_name_are_told_apart_by_their_surroundings(TestReporter reporter) {
    List<Case> cases =
        Table.read(TABLE).stream()
            .map(row -> new Case(row.require("place"), row.require("oblast"), row.require("text")))
            .toList();
    assertThat(cases).hasSizeGreaterThan(300);
    check(cases, FLOOR, reporter);
  }

  /** Notes of few words, often with no hint at the oblast and with misspelled names. */
  @ParameterizedTest
  @CsvSource({"eor_events.dev.jsonl, 0.93", "bellingcat_civharm.jsonl, 0.93"})
  void notes_of_incidents_are_placed(String file, double floor, TestReporter reporter)
      throws IOException {
    Path notes = Path.of("../shared/events", file);
    assumeTrue(Files.exists(notes), () -> notes + " is not beside the project");
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(notes)) {
      named(new ObjectMapper().readTree(line)).ifPresent(cases::add);
    }
    check(cases, floor, reporter);
  }

  /** The note as a case, if its place stands in its text. */
  private static Optional<Case> named(JsonNode note) {
    if (note.path("oblast_iso").asText("null").equals("null")) {
      return Optional.empty();
    }
    String place = note.path("place").asText("").split(",", 2)[0].strip();
    String text = note.path("text").asText();
    return place.isEmpty() || !text.contains(place)
        ? Optional.empty()
        : Optional.of(new Case(place, note.path("oblast_iso").asText(), text));
  }
}
