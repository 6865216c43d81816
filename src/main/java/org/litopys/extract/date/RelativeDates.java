package org.litopys.extract.date;

import static org.litopys.extract.date.DateRule.find;
import static org.litopys.extract.date.DateRule.relative;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.litopys.extract.number.NumberWords;

/**
 * Dates that count from the article's own. A weekday is the nearest past one, the article's day
 * included, unless a word such as "next" or "until" says that it is to come.
 */
final class RelativeDates {
  private static final String PART_OF_DAY = "(?: (?:morning|afternoon|evening|night|overnight))?";
  private static final String PART =
      "(?:(?:the )?(?:early|earlier|late|later|mid|middle|start|beginning|end)(?: |-)(?:of |in |on )?(?:the )?)?";
  private static final String AHEAD =
      "(?:next|coming|this coming|until|till|by|before|scheduled for|planned for|due on|set for|slated for)";
  private static final String WITHIN = "(?:(?:over|in|during|within|for|of) )?(?:the |this )?";

  private RelativeDates() {}

  static List<DateRule> rules() {
    return List.of(
        relative(
            Sign.DAY,
            "(?:earlier |later |late |early )?(?:today|this morning|this afternoon|this evening|tonight)",
            (m, at) -> Days.day(at)),
        relative(
            Sign.DAY,
            "(?:early |late )?yesterday" + PART_OF_DAY + "|last night",
            (m, at) -> Days.day(at.minusDays(1))),
        relative(Sign.DAY, "(?:the )?day before yesterday", (m, at) -> Days.day(at.minusDays(2))),
        relative(Sign.DAY, "(?:the )?day after tomorrow", (m, at) -> Days.day(at.plusDays(2))),
        relative(Sign.DAY, "tomorrow" + PART_OF_DAY, (m, at) -> Days.day(at.plusDays(1))),
        relative(
            Sign.DAY,
            "overnight(?! (?:(?:from|on|into|to|between) )?(?:<weekday>|<month>|<day>(?:st|nd|rd|th)? (?:(?:to|and) <day2> )?<month2>))",
            (m, at) -> Days.day(at)),
        relative(
            Sign.WEEKDAY,
            "(?:(?:between|from) )?<weekday>(?: and | to | into | through | until | ?[-–—] ?)<weekday2>"
                + PART_OF_DAY,
            RelativeDates::weekdays),
        relative(
            Sign.WEEKDAY,
            "(?<ahead>" + AHEAD + ") <weekday>" + PART_OF_DAY,
            (m, at) -> Days.day(next(m, at))),
        relative(
            Sign.WEEKDAY,
            "last <weekday>" + PART_OF_DAY,
            (m, at) -> Days.day(at.with(TemporalAdjusters.previous(weekday(m))))),
        relative(
            Sign.WEEKDAY,
            "<weekday>" + PART_OF_DAY + " last week",
            (m, at) ->
                Days.day(
                    Days.week(at.minusWeeks(1))
                        .from()
                        .with(TemporalAdjusters.nextOrSame(weekday(m))))),
        relative(
            Sign.WEEKDAY,
            "<weekday>" + PART_OF_DAY + " next week",
            (m, at) ->
                Days.day(
                    Days.week(at.plusWeeks(1))
                        .from()
                        .with(TemporalAdjusters.nextOrSame(weekday(m))))),
        relative(
            Sign.WEEKDAY,
            "(?:overnight (?:on |into |to )?|early |late |this |(?:in )?the early hours of )?(?:on )?<weekday>"
                + PART_OF_DAY,
            (m, at) -> Days.day(at.with(TemporalAdjusters.previousOrSame(weekday(m))))),
        relative(
            Sign.UNIT,
            "(?<which>earlier this|later this|this|last|next|(?:the )?previous|(?:the )?past) week(?!end)",
            (m, at) -> week(word(m, "which"), at)),
        relative(
            Sign.UNIT,
            "(?<which>this|last|past|next) weekend|(?:over|at|during) the weekend",
            (m, at) -> weekend(find(m, "which").orElse("this"), at)),
        relative(
            Sign.UNIT,
            PART + "(?<which>this|last|next|the current) month",
            (m, at) -> Days.month(YearMonth.from(at).plusMonths(step(word(m, "which"))))),
        relative(
            Sign.UNIT,
            PART + "(?<which>this|last|next|the current) year",
            (m, at) -> Days.year(at.getYear() + step(word(m, "which")))),
        relative(
            Sign.UNIT,
            "(?:early|late|end|start|beginning|earlier)(?: of| in)? the year|(?:start|beginning) of the year",
            (m, at) -> Days.year(at.getYear())),
        relative(
            Sign.SEASON,
            "(?<which>this|last|next|past) (?<season>spring|summer|autumn|fall|winter)",
            RelativeDates::season),
        relative(
            Sign.UNIT,
            WITHIN + "(?:past|last|previous) (?<n>24|48|72)(?: |-)hours?",
            RelativeDates::hours),
        relative(
            Sign.UNIT,
            "(?:over|in|during|within) (?:the )?(?:past|last|previous) day(?! of)",
            RelativeDates::hours),
        relative(
            Sign.UNIT,
            WITHIN
                + "(?:past|last|previous) (?:<number> )?(?<unit>days|weeks?|months?|years?)(?! of)",
            RelativeDates::past),
        relative(
            Sign.AGO,
            "<number> (?<unit>days?|weeks?|months?|years?) ago(?: (?<shift>today|tomorrow|yesterday))?",
            RelativeDates::ago),
        relative(
            Sign.AGO,
            "(?:<number> |several |a few |just )?(?:hours?|minutes?) ago",
            RelativeDates::today),
        relative(
            Sign.UNIT,
            "(?:the |this year[’']s )?(?<q>first|second|third|fourth|final) quarter(?: of (?<which>this|last|the|next) year)?(?! of)",
            RelativeDates::quarter),
        relative(
            Sign.UNIT,
            "(?:the )?(?<half>first|second) half of (?<which>this|last|the|next) year",
            RelativeDates::half));
  }

  /** "Monday and Tuesday": days that follow one another within a week. */
  private static Days weekdays(Matcher match, LocalDate at) {
    DayOfWeek last = DayOfWeek.valueOf(word(match, "weekday2").toUpperCase(Locale.ROOT));
    LocalDate to = at.with(TemporalAdjusters.previousOrSame(last));
    return Days.between(to.with(TemporalAdjusters.previous(weekday(match))), to);
  }

  private static DayOfWeek weekday(Matcher match) {
    return DayOfWeek.valueOf(word(match, "weekday").toUpperCase(Locale.ROOT));
  }

  /** A weekday to come. "By Friday" can be the article's own Friday, "next Friday" cannot. */
  private static LocalDate next(Matcher match, LocalDate at) {
    return switch (word(match, "ahead")) {
      case "by", "until", "till", "before" -> at.with(TemporalAdjusters.nextOrSame(weekday(match)));
      default -> at.with(TemporalAdjusters.next(weekday(match)));
    };
  }

  private static Days week(String which, LocalDate at) {
    return switch (which) {
      case "this" -> Days.week(at);
      case "earlier this" -> Days.between(Days.week(at).from(), at);
      case "later this" -> Days.between(at, Days.week(at).to());
      case "next" -> Days.week(at.plusWeeks(1));
      case "last" -> Days.week(at.minusWeeks(1));
      default -> Days.between(at.minusDays(7), at);
    };
  }

  /** The weekend that the article stands in or that was last; "next" the first to come. */
  private static Days weekend(String which, LocalDate at) {
    LocalDate saturday = at.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean inside = at.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    LocalDate start =
        switch (which.toLowerCase(Locale.ROOT)) {
          case "next" -> saturday.plusWeeks(1);
          case "last", "past" -> inside ? saturday.minusWeeks(1) : saturday;
          default -> saturday;
        };
    return Days.between(start, start.plusDays(1));
  }

  private static int step(String which) {
    return switch (which) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static Days season(Matcher match, LocalDate at) {
    Season season = Season.named(match.group("season"));
    return switch (word(match, "which")) {
      case "this" -> season.begunBy(at);
      case "next" -> season.after(at);
      default -> season.overBy(at);
    };
  }

  private static Days hours(Matcher match, LocalDate at) {
    int hours = find(match, "n").map(Integer::parseInt).orElse(24);
    return Days.between(at.minusDays(hours / 24), at);
  }

  private static Days past(Matcher match, LocalDate at) {
    long count = find(match, "number").map(RelativeDates::count).orElse(1L);
    return Days.between(back(at, word(match, "unit"), count), at);
  }

  private static Days ago(Matcher match, LocalDate at) {
    LocalDate from =
        switch (find(match, "shift").orElse("today").toLowerCase(Locale.ROOT)) {
          case "tomorrow" -> at.plusDays(1);
          case "yesterday" -> at.minusDays(1);
          default -> at;
        };
    long count = count(match.group("number"));
    String unit = word(match, "unit");
    LocalDate day = back(from, unit, count);
    if (unit.startsWith("day")
        || (count == 1 && unit.startsWith("week"))
        || find(match, "shift").isPresent()) {
      return Days.day(day);
    }
    return switch (unit.charAt(0)) {
      case 'w' -> Days.week(day);
      case 'm' -> Days.month(YearMonth.from(day));
      default -> Days.year(day.getYear());
    };
  }

  private static Days today(Matcher match, LocalDate at) {
    return Days.day(at);
  }

  private static LocalDate back(LocalDate at, String unit, long count) {
    return switch (unit.charAt(0)) {
      case 'd' -> at.minusDays(count);
      case 'w' -> at.minusWeeks(count);
      case 'm' -> at.minusMonths(count);
      default -> at.minusYears(count);
    };
  }

  /** The quarter that has begun by the article's date, unless its year is told. */
  private static Days quarter(Matcher match, LocalDate at) {
    Quarter quarter = Quarter.named(match.group("q")).orElseThrow();
    if (find(match, "which").isPresent()) {
      return quarter.of(at.getYear() + step(word(match, "which")));
    }
    Days found = quarter.of(at.getYear());
    return found.from().isAfter(at) ? quarter.of(at.getYear() - 1) : found;
  }

  private static Days half(Matcher match, LocalDate at) {
    int first = word(match, "half").equals("first") ? 1 : 7;
    return Days.months(at.getYear() + step(word(match, "which")), first, 6);
  }

  private static long count(String words) {
    String number = words.toLowerCase(Locale.ROOT);
    return Character.isDigit(number.charAt(0))
        ? Long.parseLong(number)
        : NumberWords.value(number).orElseThrow(() -> new DateTimeException("no number: " + words));
  }

  private static String word(Matcher match, String group) {
    return match.group(group).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
