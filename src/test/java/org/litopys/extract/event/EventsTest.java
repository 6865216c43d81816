package org.litopys.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.extract.Parsed;
import org.litopys.fact.Event;
import org.litopys.fact.Mention;
import org.litopys.fact.Quantity;
import org.litopys.text.Annotated;
import org.litopys.text.Span;
import org.litopys.text.Table;
import org.litopys.text.Tagged;

/**
 * The table {@code event-sentences.tsv} has sentences of our own in the notation of {@link Tagged},
 * dated Wednesday 15 March 2023, and the events in them; "-" where nothing is told as having
 * happened at a place.
 */
final class EventsTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/litopys/extract/event-sentences.tsv");
  private static final Events EVENTS = Events.load(Path.of("seeds/lexicon"));

  static Stream<Table.Row> rows() {
    return Table.read(TABLE).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_sentence_of_the_table_reads_as_it_says(Table.Row row) {
    assertThat(read(row)).as("line %d", row.line()).isEqualTo(row.get("events"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_span_lies_in_the_sentence(Table.Row row) {
    Annotated text = text(row);
    Span whole = text.sentences().get(0).span();
    for (Event event : events(text)) {
      assertThat(whole.contains(event.trigger())).isTrue();
      assertThat(event.mentions()).allMatch(mention -> whole.contains(mention.span()));
      assertThat(event.place().role()).isEqualTo(Mention.Role.PLACE);
      assertThat(event.trigger().overlaps(event.place().span())).isFalse();
      assertThat(event.rule()).startsWith("event.");
    }
  }

  @Test
  void the_machine_s_time_zone_and_language_do_not_matter() {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    List<String> expected = rows().map(EventsTest::read).toList();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(rows().map(EventsTest::read).toList()).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void an_event_told_again_without_its_date_takes_the_date_that_was_told() {
    Annotated text =
        Tagged.dated(
            "2023-03-15",
            "Explosions/NNS/explosion rocked/VBD/rock [PLACE Dzhankoi/NNP] on/IN Monday/NNP ./.",
            "The/DT blasts/NNS/blast in/IN [PLACE Dzhankoi/NNP] were/VBD/be loud/JJ ./.");
    assertThat(events(text))
        .extracting(event -> event.date().map(when -> when.iso()))
        .containsExactly(Optional.of("2023-03-13"), Optional.of("2023-03-13"));
  }

  @Test
  void a_toll_told_in_the_next_sentence_belongs_to_the_place_of_the_attack() {
    Annotated text =
        Tagged.dated(
            "2023-03-15",
            "A/DT missile/NN hit/VBD a/DT school/NN in/IN [PLACE Sumy/NNP ] ./.",
            "Two/CD people/NNS were/VBD/be killed/VBN/kill ./.");
    assertThat(events(text))
        .extracting(event -> show(event, text.text()))
        .hasSize(2)
        .endsWith("were killed @ Sumy casualties killed=2");
    assertThat(events(text).get(1).evidence()).isEqualTo(new Span(0, text.text().length()));
  }

  @Test
  void a_toll_after_attacks_on_two_places_belongs_to_neither() {
    Annotated text =
        Tagged.dated(
            "2023-03-15",
            "Missiles/NNS/missile hit/VBD [PLACE Sumy/NNP ] and/CC [PLACE Lviv/NNP ] ./.",
            "Two/CD people/NNS were/VBD/be killed/VBN/kill ./.");
    assertThat(events(text)).allMatch(event -> event.killed().isEmpty()).hasSize(2);
  }

  @Test
  void a_day_s_sum_is_not_the_toll_of_the_strike_told_before() {
    Annotated text =
        Tagged.dated(
            "2023-03-15",
            "A/DT missile/NN hit/VBD a/DT school/NN in/IN [PLACE Sumy/NNP ] ./.",
            "In/IN all/DT ,/, 12/CD people/NNS were/VBD/be killed/VBN/kill ./.");
    assertThat(events(text)).singleElement().matches(event -> event.killed().isEmpty());
  }

  @Test
  void a_place_freed_on_a_day_was_not_taken_on_that_day() {
    Annotated text =
        Tagged.dated(
            "2023-03-15",
            "[COUNTRY Russia/NNP ] captured/VBD/capture [PLACE Lyman/NNP ] ./.",
            "[COUNTRY Ukraine/NNP ] liberated/VBD/liberate [PLACE Lyman/NNP ] on/IN Monday/NNP ./.");
    assertThat(events(text))
        .extracting(event -> event.date().map(when -> when.iso()))
        .containsExactly(Optional.empty(), Optional.of("2023-03-13"));
  }

  @Test
  void a_text_without_a_date_gives_no_relative_one() {
    Annotated text =
        Tagged.text(
            "Explosions/NNS/explosion rocked/VBD/rock [PLACE Dzhankoi/NNP] on/IN Monday/NNP ./.");
    assertThat(events(text)).singleElement().matches(event -> event.date().isEmpty());
  }

  @Test
  void a_kind_that_does_not_exist_is_refused_with_its_line(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("event-classes.tsv"), "class\twords\nsite\thouse\n");
    Files.writeString(
        folder.resolve("event-words.tsv"),
        "word\tpos\tkind\tplace\tneeds\tnote\nhit\tverb\tbang\tobject\tobject:site\n");
    assertThatThrownBy(() -> Events.load(folder))
        .hasMessageContaining("event-words.tsv:2")
        .hasMessageContaining("bang");
  }

  @Test
  void a_need_of_an_unknown_class_is_refused_with_its_line(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("event-classes.tsv"), "class\twords\nsite\thouse\n");
    Files.writeString(
        folder.resolve("event-words.tsv"),
        "word\tpos\tkind\tplace\tneeds\tnote\nhit\tverb\tattack\tobject\tobject:sight\n");
    assertThatThrownBy(() -> Events.load(folder))
        .hasMessageContaining("event-words.tsv:2")
        .hasMessageContaining("object:sight");
  }

  private static Annotated text(Table.Row row) {
    return Tagged.dated("2023-03-15", row.get("text"));
  }

  private static List<Event> events(Annotated text) {
    return EVENTS.extract(Parsed.of(text)).stream().map(Event.class::cast).toList();
  }

  private static String read(Table.Row row) {
    Annotated text = text(row);
    String found =
        events(text).stream()
            .map(event -> show(event, text.text()))
            .collect(Collectors.joining(" | "));
    return found.isEmpty() ? "-" : found;
  }

  private static String show(Event event, String text) {
    return event.trigger().in(text)
        + " @ "
        + event.place().span().in(text)
        + " "
        + event.kind().label()
        + event.date().map(when -> " " + when.iso()).orElse("")
        + number(" killed=", event.killed(), text)
        + number(" injured=", event.injured(), text)
        + event.perpetrator().map(actor -> " by=" + actor.span().in(text)).orElse("");
  }

  private static String number(String label, Optional<Quantity> quantity, String text) {
    return quantity
        .map(it -> label + it.value().map(String::valueOf).orElse(it.span().in(text)))
        .orElse("");
  }
}
