package org.litopys.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.litopys.fact.When;
import org.litopys.text.Span;
import org.litopys.text.Table;

/**
 * The table {@code dates.tsv} has an article's date, a sentence, and the dates in it as {@code
 * words=ISO}, joined by bars; the form of the ISO date tells the precision.
 */
final class DatesTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/litopys/extract/date/dates.tsv");

  static Stream<Table.Row> rows() {
    return Table.read(TABLE).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void each_row_of_the_table_reads_as_it_says(Table.Row row) {
    assertThat(read(row))
        .as("line %d: %s", row.line(), row.get("text"))
        .isEqualTo(row.get("dates"));
  }

  @Test
  void the_table_has_more_than_two_hundred_expressions() {
    assertThat(rows().count()).isGreaterThan(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Niue", "Europe/Kyiv"})
  void the_machine_s_time_zone_and_language_do_not_matter(String zone) {
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    List<String> expected = rows().map(DatesTest::read).toList();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(rows().map(DatesTest::read).toList()).isEqualTo(expected);
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:12 A siren sounds.",
        "9.12am: a siren",
        "[21:40 GMT] A siren",
        "7:05 p.m. EST A siren"
      })
  void a_time_that_opens_an_entry_is_the_article_s_day(String entry) {
    LocalDate day = LocalDate.of(2023, 3, 15);
    assertThat(Dates.of(entry, Optional.of(day)).stamp(new Span(0, entry.length())))
        .hasValueSatisfying(when -> assertThat(when.from()).isEqualTo(day));
    assertThat(Dates.of(entry, Optional.empty()).stamp(new Span(0, entry.length()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"At 09:12 a siren sounds.", "25:12 is no time", "10:1 was the score"})
  void a_time_elsewhere_is_no_stamp(String entry) {
    Dates dates = Dates.of(entry, Optional.of(LocalDate.of(2023, 3, 15)));
    assertThat(dates.stamp(new Span(0, entry.length()))).isEmpty();
  }

  @Test
  void only_the_asked_part_of_the_text_is_read() {
    String text = "It burned on 3 May 2022. It burned on 4 May 2022.";
    Dates dates = Dates.of(text, Optional.empty());
    assertThat(dates.in(new Span(25, text.length())))
        .extracting(When::iso)
        .containsExactly("2022-05-04");
  }

  private static String read(Table.Row row) {
    String text = row.get("text");
    Dates dates = Dates.of(text, row.find("published").map(LocalDate::parse));
    String found =
        dates.in(new Span(0, text.length())).stream()
            .map(when -> when.span().in(text) + "=" + when.iso())
            .collect(Collectors.joining(" | "));
    return found.isEmpty() ? "-" : found;
  }
}
