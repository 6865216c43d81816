package org.litopys.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days that pages give for themselves, in the forms that they use. */
final class PageDate {
  /** The day as it stands, in the page's own time zone. */
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");

  private static final List<DateTimeFormatter> WRITTEN =
      Stream.of("MMMM d, uuuu", "MMM d, uuuu", "d MMMM uuuu", "d MMM uuuu", "EEE, d MMM uuuu")
          .map(PageDate::formatter)
          .toList();

  private PageDate() {}

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The day; absent if it is in no form that is sure: 04/05/2023 is none. */
  static Optional<LocalDate> parse(String date) {
    Matcher iso = ISO.matcher(date.strip());
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    // A time of day may follow the day.
    String words = date.strip().replaceFirst("[ ,T]+\\d{1,2}:\\d{2}.*$", "");
    return WRITTEN.stream().flatMap(form -> parse(words, form).stream()).findFirst();
  }

  /** The day of these digits; absent if the calendar has none such. */
  static Optional<LocalDate> of(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      // 0000-00-00 and the like, which some systems write for "unknown".
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parse(String words, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(words, form));
    } catch (DateTimeParseException e) {
      // Not in this form; the caller tries the next.
      return Optional.empty();
    }
  }
}
