package org.litopys.extract.date;

import java.time.LocalDate;
import java.util.Locale;

/** A season of the northern half of the world, in whole months. */
enum Season {
  SPRING(3),
  SUMMER(6),
  AUTUMN(9),
  /** Named after the year in which it begins. */
  WINTER(12);

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  static Season named(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    return name.equals("FALL") ? AUTUMN : valueOf(name);
  }

  Days of(int year) {
    return Days.months(year, firstMonth, 3);
  }

  /** The latest such season that has begun by this day. */
  Days begunBy(LocalDate day) {
    Days found = of(day.getYear());
    return found.from().isAfter(day) ? of(day.getYear() - 1) : found;
  }

  /** The latest such season that was over by this day. */
  Days overBy(LocalDate day) {
    Days found = begunBy(day);
    return found.to().isBefore(day) ? found : of(found.from().getYear() - 1);
  }

  /** The first such season that begins after this day. */
  Days after(LocalDate day) {
    Days found = of(day.getYear());
    return found.from().isAfter(day) ? found : of(day.getYear() + 1);
  }
}
