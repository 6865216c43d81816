package org.litopys.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.litopys.fact.When;
import org.litopys.fact.When.Precision;
import org.litopys.text.Span;

/** A stretch of days without the words that tell it. */
record Days(LocalDate from, LocalDate to, Precision precision) {
  static Days day(LocalDate day) {
    return new Days(day, day, Precision.DAY);
  }

  static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  static Days between(LocalDate from, LocalDate to) {
    return from.equals(to) ? day(from) : new Days(from, to, Precision.INTERVAL);
  }

  /** Monday to Sunday around this day. */
  static Days week(LocalDate day) {
    return between(
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }

  /** Some months in a row; those over December are the next year's. */
  static Days months(int year, int first, int count) {
    YearMonth start = YearMonth.of(year, first);
    return between(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
  }

  When at(Span span) {
    return new When(span, from, to, precision);
  }
}
