package org.litopys.extract.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.extract.Parsed;
import org.litopys.extract.number.NumberWords;
import org.litopys.fact.When;
import org.litopys.fact.When.Precision;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * Reads days that count from the last one told, here or shortly before: "on the same day", "two
 * days later", "the following day", "that month".
 */
final class CountedDays {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:the|that) same (?:day|week|month|year)\\b|\\b(?:later )?that (?:day|month|year)\\b"
              + "|\\bthe (?:next|following) day\\b|\\bthe day (?:before|after)\\b(?= *[,.])"
              + "|\\b(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})"
              + " (?<unit>day|week)s? (?<way>later|earlier|before|afterwards)\\b",
          Pattern.CASE_INSENSITIVE);

  /** How many sentences back the day may have been told. */
  private static final int BACK = 3;

  private static final int WEEK = 7;

  private CountedDays() {}

  /** The days that such words of the sentence mean. */
  static Optional<When> in(Parsed text, Sentence sentence) {
    Matcher matcher =
        WORDS.matcher(text.text().text()).region(sentence.span().start(), sentence.span().end());
    if (!matcher.find()) {
      return Optional.empty();
    }
    Span words = new Span(matcher.start(), matcher.end());
    List<When> told = new ArrayList<>();
    for (int i = Math.max(0, sentence.index() - BACK); i < sentence.index(); i++) {
      told.addAll(text.dates(text.sentences().get(i)));
    }
    text.dates(sentence).stream()
        .filter(when -> when.span().end() <= words.start())
        .forEach(told::add);
    return told.stream()
        .reduce((first, last) -> last)
        .filter(when -> when.precision() == Precision.DAY)
        .map(when -> counted(matcher, words, when.from()));
  }

  private static When counted(Matcher matcher, Span words, LocalDate day) {
    String phrase = matcher.group().toLowerCase(Locale.ROOT);
    if (matcher.group("count") != null) {
      return day(words, day.plusDays(distance(matcher)));
    }
    return switch (phrase.substring(phrase.lastIndexOf(' ') + 1)) {
      case "before" -> day(words, day.minusDays(1));
      case "after" -> day(words, day.plusDays(1));
      case "week" ->
          new When(
              words,
              day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
              day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
              Precision.INTERVAL);
      case "month" -> {
        YearMonth month = YearMonth.from(day);
        yield new When(words, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
      }
      case "year" ->
          new When(
              words,
              day.with(TemporalAdjusters.firstDayOfYear()),
              day.with(TemporalAdjusters.lastDayOfYear()),
              Precision.YEAR);
      default -> day(words, phrase.matches("the (next|following) .*") ? day.plusDays(1) : day);
    };
  }

  /** How many days on; less than none if back. */
  private static long distance(Matcher matcher) {
    String number = matcher.group("count").toLowerCase(Locale.ROOT);
    long count =
        Character.isDigit(number.charAt(0))
            ? Long.parseLong(number)
            : NumberWords.value(number).orElse(1L);
    long days = matcher.group("unit").equalsIgnoreCase("week") ? count * WEEK : count;
    boolean on = matcher.group("way").toLowerCase(Locale.ROOT).matches("later|afterwards");
    return on ? days : -days;
  }

  private static When day(Span words, LocalDate day) {
    return new When(words, day, day, Precision.DAY);
  }
}
