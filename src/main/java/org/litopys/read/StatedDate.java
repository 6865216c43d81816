package org.litopys.read;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The day that an article states for itself where no metadata gives it: in the address of its page,
 * or on the first line that holds nothing but a date, as under a title ("Published on 27 Feb 2026",
 * "By Anna Petrenko | Feb. 27, 2026, 3:11 p.m."). A line that says when the page was fetched does
 * not count.
 */
final class StatedDate {
  private static final String NAMED =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>20\\d{2})";
  private static final String NTH = "(?:st|nd|rd|th)?";

  private static final ImmutableList<Pattern> ADDRESSES =
      Stream.of(
              YEAR + "[/-]" + MONTH + "[/-]" + DAY,
              YEAR + "/" + NAMED + "/" + DAY,
              NAMED + "-" + DAY + "-" + YEAR)
          .map(form -> Pattern.compile("[/-]" + form + "(?![0-9])", Pattern.CASE_INSENSITIVE))
          .collect(ImmutableList.toImmutableList());

  /** What may stand before the date on its line: a label, an author, a weekday. */
  private static final String BEFORE =
      "^[\\h*_#>-]*(?:by\\h[^|•·—–\\n]{3,60}[|•·—–]\\h*)?"
          + "(?:(?:first |last )?(?:published|posted|updated|modified|released|date|issued)"
          + "\\h*(?:on|at|:)?\\h*)?"
          + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\h+)?";

  /** What may stand after it: a time of day, and when the page was brought up to date. */
  private static final String AFTER =
      "(?:[,;|•·—–-]*\\h*(?:at\\h+)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\h?[ap]\\.?m\\.?)?"
          + "(?:\\h?\\(?[A-Z]{2,4}(?:[+-]\\d{1,2}(?::\\d{2})?)?\\)?)?)?"
          + "(?:\\h*[,;|•·—–-]+\\h*(?:last )?(?:updated?|modified)\\b.{0,60})?[\\h*_]*$";

  private static final ImmutableList<Pattern> LINES =
      Stream.of(
              NAMED + "\\.?\\h+" + DAY + NTH + ",?\\h+" + YEAR,
              DAY + NTH + "\\h+" + NAMED + "\\.?,?\\h+" + YEAR,
              YEAR + "-" + MONTH + "-" + DAY,
              DAY + "\\." + MONTH + "\\." + YEAR)
          .map(
              form ->
                  Pattern.compile(
                      BEFORE + form + AFTER, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE))
          .collect(ImmutableList.toImmutableList());

  private StatedDate() {}

  /**
   * The day of the article. The fields that an archive writes before it count first, and no line of
   * theirs does otherwise.
   */
  static Optional<LocalDate> of(Optional<String> url, String text) {
    FrontMatter front = FrontMatter.of(text);
    return front
        .date()
        .map(span -> span.in(text))
        .flatMap(PageDate::parse)
        .or(() -> url.flatMap(address -> first(ADDRESSES, address)))
        .or(() -> first(LINES, text.substring(front.end())));
  }

  private static Optional<LocalDate> first(ImmutableList<Pattern> forms, String text) {
    return forms.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::find)
        .min(Comparator.comparingInt(Matcher::start))
        .flatMap(StatedDate::day);
  }

  private static Optional<LocalDate> day(Matcher date) {
    String month = date.group("month");
    return Character.isDigit(month.charAt(0))
        ? PageDate.of(date.group("year"), month, date.group("day"))
        : PageDate.parse(
            month.substring(0, 3) + " " + date.group("day") + ", " + date.group("year"));
  }
}
