package org.litopys.extract.date;

import java.util.Locale;
import java.util.Optional;

/** A quarter of a calendar year. */
enum Quarter {
  FIRST(1),
  SECOND(4),
  THIRD(7),
  FOURTH(10);

  private final int firstMonth;

  Quarter(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  /** The quarter of a word ("first", "Q1", "last"); empty for another word. */
  static Optional<Quarter> named(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "first", "q1", "1q" -> Optional.of(FIRST);
      case "second", "q2", "2q" -> Optional.of(SECOND);
      case "third", "q3", "3q" -> Optional.of(THIRD);
      case "fourth", "last", "final", "q4", "4q" -> Optional.of(FOURTH);
      default -> Optional.empty();
    };
  }

  Days of(int year) {
    return Days.months(year, firstMonth, 3);
  }
}
