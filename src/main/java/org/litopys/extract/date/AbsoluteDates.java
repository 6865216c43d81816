package org.litopys.extract.date;

import static org.litopys.extract.date.DateRule.find;
import static org.litopys.extract.date.DateRule.monthNamed;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Dates with a month or a year of their own. Where the year is left out, the article's date gives
 * it: the latest such day that is not after the article, but a day of the coming month rather than
 * one eleven months past.
 */
final class AbsoluteDates {
  private static final String WEEKDAY = "(?:<weekday>,? (?:the )?)?";
  private static final String DASH = "(?: ?[-–—/] ?| to | and | or | through | until | till )";
  private static final String NTH = "(?:st|nd|rd|th)?";
  private static final String PART =
      "(?:(?:the )?(?:early|late|mid|middle|start|beginning|end|close)(?: of | in | |-))?";

  /** A year, or how far back it was. */
  private static final String YEARLY = "(?:,? <year>|,? (?<ago>last|this) year)?";

  /** How far ahead a day without a year may lie before the year before is meant. */
  private static final int AHEAD = 31;

  private AbsoluteDates() {}

  static List<DateRule> rules() {
    return List.of(
        DateRule.of(
            Sign.YEAR, "<year>-(?<m>0[1-9]|1[0-2])-<day>(?:T[0-9:.Z+]+)?", AbsoluteDates::numeric),
        DateRule.of(Sign.YEAR, "<day>[./](?<m>0?[1-9]|1[0-2])[./]<year>", AbsoluteDates::numeric),
        DateRule.of(
            Sign.MONTH,
            "(?:between |from )?"
                + WEEKDAY
                + "<month> <day>"
                + NTH
                + "(?:,? <year>,?)?"
                + DASH
                + "(?:<weekday2>,? )?<month2> <day2>"
                + NTH
                + "(?:,? <year2>)?",
            AbsoluteDates::range),
        DateRule.of(
            Sign.MONTH,
            "(?:between |from )?<day>"
                + NTH
                + " <month>(?: <year>)?"
                + DASH
                + "<day2>"
                + NTH
                + " <month2>(?: <year2>)?",
            AbsoluteDates::range),
        DateRule.of(
            Sign.MONTH,
            "(?:between |from )?<month> <day>" + NTH + DASH + "<day2>" + NTH + YEARLY,
            AbsoluteDates::range),
        DateRule.of(
            Sign.MONTH,
            "(?:between |from )?<day>" + NTH + DASH + "<day2>" + NTH + " (?:of )?<month>" + YEARLY,
            AbsoluteDates::range),
        DateRule.of(Sign.MONTH, WEEKDAY + "<month> <day>" + NTH + YEARLY, AbsoluteDates::day),
        DateRule.of(
            Sign.MONTH, WEEKDAY + "<day>" + NTH + " (?:of )?<month>" + YEARLY, AbsoluteDates::day),
        DateRule.of(
            Sign.MONTH,
            "(?<![0-9] )(?:(?:between|from) )?"
                + PART
                + "<month>(?:,? <year>)?"
                + DASH
                + PART
                + "<month2>,? <year2>",
            AbsoluteDates::monthRange),
        DateRule.of(
            Sign.MONTH,
            "(?:between|from|in|during) "
                + PART
                + "<month>"
                + DASH
                + PART
                + "<month2>(?!\\.? ?[0-9])",
            AbsoluteDates::monthRange),
        DateRule.of(
            Sign.MONTH,
            "(?<![0-9] )" + PART + "<month>,? (?:of )?<year>",
            AbsoluteDates::monthOfYear),
        DateRule.of(
            Sign.MONTH,
            "(?:(?:in|since|during|throughout|until|till|by|last|this|from|of|for|before|after) |(?<=beginning in ))"
                + PART
                + "<month>(?!\\.? ?[0-9])",
            AbsoluteDates::month),
        DateRule.of(
            Sign.MONTH,
            "(?:early|late|mid|middle of|end of|start of|beginning of)(?:-| )<month>(?!\\.? ?[0-9])",
            AbsoluteDates::month),
        DateRule.of(Sign.YEAR, "(?:between|from) <year>" + DASH + "<year2>", AbsoluteDates::years),
        DateRule.of(
            Sign.YEAR,
            "(?:in|since|during|throughout|until|till|by|from|of|after|before|for|around|as of) "
                + PART
                + "<year>(?! ?%)(?! ?[0-9])(?!-)(?![.,][0-9])(?! (?!was|has|is|as|this)[a-z]+s\\b)",
            AbsoluteDates::year),
        DateRule.of(Sign.YEAR, "(?<=[’']s )<year>(?= [a-z])", AbsoluteDates::year),
        DateRule.of(
            Sign.YEAR,
            "(?:early|late|mid|beginning of|start of|end of)(?:-| )<year>",
            AbsoluteDates::year),
        DateRule.of(
            Sign.YEAR,
            "(?<season>spring|summer|autumn|fall|winter)(?: of|,)? <year>(?:[-–/](?<y2>[0-9]{2,4}))?",
            AbsoluteDates::season),
        DateRule.of(
            Sign.YEAR,
            "(?:the )?(?<q>first|second|third|fourth|last|final|Q[1-4]|[1-4]Q)(?: quarter)?(?: of| in)? <year>",
            AbsoluteDates::quarter),
        DateRule.of(
            Sign.YEAR, "(?:the )?(?<half>first|second) half of <year>", AbsoluteDates::half),
        DateRule.of(
            Sign.FEAST,
            "(?<feast>New Year[’']?s Eve|New Year[’']?s Day|Christmas Eve|Christmas Day)(?:,? <year>)?",
            AbsoluteDates::feast));
  }

  private static Optional<Days> numeric(Matcher match, Optional<LocalDate> published) {
    return Optional.of(
        Days.day(LocalDate.of(number(match, "year"), number(match, "m"), number(match, "day"))));
  }

  private static Optional<Days> day(Matcher match, Optional<LocalDate> published) {
    return day(match.group("month"), number(match, "day"), toldYear(match, published), published)
        .map(Days::day);
  }

  private static Optional<String> toldYear(Matcher match, Optional<LocalDate> published) {
    return find(match, "year")
        .or(
            () ->
                find(match, "ago")
                    .flatMap(
                        ago ->
                            published.map(
                                at -> at.getYear() - (ago.equalsIgnoreCase("last") ? 1 : 0)))
                    .map(String::valueOf));
  }

  private static Optional<LocalDate> day(
      String month, int day, Optional<String> year, Optional<LocalDate> published) {
    if (year.isPresent()) {
      return Optional.of(LocalDate.of(Integer.parseInt(year.get()), monthNamed(month), day));
    }
    return published.map(
        at -> {
          LocalDate ahead = at.plusDays(AHEAD);
          LocalDate found = LocalDate.of(leap(ahead.getYear(), month, day), monthNamed(month), day);
          return found.isAfter(ahead) ? found.minusYears(1) : found;
        });
  }

  /** The year itself, or for 29 February the last leap year up to it. */
  private static int leap(int year, String month, int day) {
    int result = year;
    while (day == 29
        && monthNamed(month).getValue() == 2
        && !YearMonth.of(result, 2).isValidDay(29)) {
      result--;
    }
    return result;
  }

  private static Optional<Days> range(Matcher match, Optional<LocalDate> published) {
    String month2 = find(match, "month2").orElse(match.group("month"));
    Optional<String> year = toldYear(match, published);
    Optional<String> year2 = find(match, "year2").or(() -> year);
    return day(month2, number(match, "day2"), year2, published)
        .flatMap(
            to -> {
              LocalDate from =
                  LocalDate.of(
                      year.map(Integer::parseInt).orElse(to.getYear()),
                      monthNamed(match.group("month")),
                      number(match, "day"));
              boolean overNewYear = from.getMonthValue() > to.getMonthValue() && year.isEmpty();
              LocalDate start = overNewYear ? from.minusYears(1) : from;
              return start.isAfter(to) ? Optional.empty() : Optional.of(Days.between(start, to));
            });
  }

  private static Optional<Days> monthOfYear(Matcher match, Optional<LocalDate> published) {
    return Optional.of(
        Days.month(YearMonth.of(number(match, "year"), monthNamed(match.group("month")))));
  }

  private static Optional<Days> month(Matcher match, Optional<LocalDate> published) {
    return published.map(at -> Days.month(latest(monthNamed(match.group("month")), at)));
  }

  /** The latest such month that has begun. */
  private static YearMonth latest(Month month, LocalDate at) {
    YearMonth now = YearMonth.from(at);
    YearMonth found = YearMonth.of(now.getYear(), month);
    return found.isAfter(now) ? found.minusYears(1) : found;
  }

  private static Optional<Days> monthRange(Matcher match, Optional<LocalDate> published) {
    Month last = monthNamed(match.group("month2"));
    return find(match, "year2")
        .map(year -> YearMonth.of(Integer.parseInt(year), last))
        .or(() -> published.map(at -> latest(last, at)))
        .map(
            to -> {
              YearMonth from =
                  YearMonth.of(
                      find(match, "year").map(Integer::parseInt).orElse(to.getYear()),
                      monthNamed(match.group("month")));
              YearMonth start = from.isAfter(to) ? from.minusYears(1) : from;
              return Days.between(start.atDay(1), to.atEndOfMonth());
            });
  }

  private static Optional<Days> years(Matcher match, Optional<LocalDate> published) {
    LocalDate from = Days.year(number(match, "year")).from();
    LocalDate to = Days.year(number(match, "year2")).to();
    return from.isAfter(to) ? Optional.empty() : Optional.of(Days.between(from, to));
  }

  private static Optional<Days> year(Matcher match, Optional<LocalDate> published) {
    return Optional.of(Days.year(number(match, "year")));
  }

  private static Optional<Days> season(Matcher match, Optional<LocalDate> published) {
    return Optional.of(Season.named(match.group("season")).of(number(match, "year")));
  }

  private static Optional<Days> quarter(Matcher match, Optional<LocalDate> published) {
    return Quarter.named(match.group("q")).map(quarter -> quarter.of(number(match, "year")));
  }

  private static Optional<Days> half(Matcher match, Optional<LocalDate> published) {
    int first = match.group("half").equalsIgnoreCase("first") ? 1 : 7;
    return Optional.of(Days.months(number(match, "year"), first, 6));
  }

  private static Optional<Days> feast(Matcher match, Optional<LocalDate> published) {
    String name = match.group("feast").replaceAll("[’'\\s]", "").toLowerCase(Locale.ROOT);
    Optional<LocalDate> day =
        switch (name) {
          case "newyearseve", "newyeareve" -> day("Dec", 31, find(match, "year"), published);
          case "newyearsday", "newyearday" -> day("Jan", 1, find(match, "year"), published);
          case "christmaseve" -> day("Dec", 24, find(match, "year"), published);
          default -> day("Dec", 25, find(match, "year"), published);
        };
    return day.map(Days::day);
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
