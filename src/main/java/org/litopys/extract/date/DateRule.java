package org.litopys.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a date: the kind of word that it always has, the characters that it can begin
 * with, a pattern over the text, and how a match is read.
 *
 * <p>A template is a regular expression in which a blank stands for any white space and a word in
 * angle brackets for a named group of that vocabulary: {@code <month>}, {@code <day>}, {@code
 * <year>}, {@code <weekday>}, {@code <number>}; a digit may follow the name where one is used twice
 * ({@code <day2>}).
 */
record DateRule(Sign sign, Openings openings, Pattern pattern, Reader reader) {
  /** Reads a match; empty if the words are no date after all or the article's date is needed. */
  @FunctionalInterface
  interface Reader {
    Optional<Days> read(Matcher match, Optional<LocalDate> published);
  }

  /** Reads a match against the article's date. */
  @FunctionalInterface
  interface RelativeReader {
    Days read(Matcher match, LocalDate published);
  }

  private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<[=!][^)]*\\)");
  private static final Pattern GROUP = Pattern.compile("(?<!\\(\\?)<([a-z]+)([0-9]?)>");

  /** White space, and marks without width that crawled pages carry. */
  private static final String BLANK = "[\\s\\u00a0\\u200b-\\u200f\\u2060\\ufeff\\u00ad]";

  private static final String BLANKS = "(?:" + BLANK + "+)";

  /** A look-behind without a bound would go back to the start of the text at each try. */
  private static final String BLANKS_BEHIND = BLANK + "{1,4}";

  private static final String MONTH =
      "(?-i:Jan(?:uary|\\.)?|JANUARY|Feb(?:ruary|\\.)?|FEBRUARY|Mar(?:ch|\\.)?|MARCH|Apr(?:il|\\.)?"
          + "|APRIL|May|MAY|June?|JUNE?|July?|JULY?|Aug(?:ust|\\.)?|AUGUST|Sept?(?:ember|\\.)?"
          + "|SEPTEMBER|Oct(?:ober|\\.)?|OCTOBER|Nov(?:ember|\\.)?|NOVEMBER|Dec(?:ember|\\.)?"
          + "|DECEMBER)";

  private static final String WEEKDAY =
      "(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";

  private static final String NUMBER =
      "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven" + "|twelve|[0-9]{1,3})";

  static DateRule of(Sign sign, String template, Reader reader) {
    return new DateRule(
        sign,
        Openings.of(compile(LOOK_BEHIND.matcher(template).replaceAll(""))),
        compile("(?<![\\w$€£])" + template + "(?!\\w)"),
        reader);
  }

  private static Pattern compile(String template) {
    String filled =
        LOOK_BEHIND
            .matcher(template)
            .replaceAll(m -> Matcher.quoteReplacement(m.group().replace(" ", BLANKS_BEHIND)))
            .replace(" ", BLANKS);
    return Pattern.compile(
        GROUP
            .matcher(filled)
            .replaceAll(m -> Matcher.quoteReplacement(group(m.group(1), m.group(2)))),
        Pattern.CASE_INSENSITIVE);
  }

  static DateRule relative(Sign sign, String template, RelativeReader reader) {
    return of(sign, template, (match, published) -> published.map(day -> reader.read(match, day)));
  }

  private static String group(String vocabulary, String index) {
    String words =
        switch (vocabulary) {
          case "month" -> MONTH;
          case "weekday" -> WEEKDAY;
          case "number" -> NUMBER;
          case "day" -> "(?:0?[1-9]|[12][0-9]|3[01])";
          case "year" -> "(?:1[89]|20|21)[0-9]{2}";
          default -> throw new IllegalArgumentException("no vocabulary <" + vocabulary + ">");
        };
    return "(?<" + vocabulary + index + ">" + words + ")";
  }

  /** The days of a match, if the words name days that exist. */
  Optional<Days> read(Matcher match, Optional<LocalDate> published) {
    try {
      return reader.read(match, published);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Month monthNamed(String word) {
    String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new DateTimeException("no month: " + word);
  }

  /** Whether the pattern has this group and it took part in the match. */
  static Optional<String> find(Matcher match, String group) {
    return match.pattern().pattern().contains("(?<" + group + ">")
        ? Optional.ofNullable(match.group(group))
        : Optional.empty();
  }
}
