package org.litopys.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import org.litopys.text.Span;

/**
 * When something happened: a stretch of days that the text fixes, with its own date's help and no
 * other clock's.
 *
 * @param span the words that tell ("on Wednesday")
 * @param from the first day
 * @param to the last day, included
 */
public record When(Span span, LocalDate from, LocalDate to, Precision precision) {
  /** How exactly the text tells. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    INTERVAL
  }

  /**
   * Checks itself.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public When {
    checkArgument(!to.isBefore(from), "%s is before %s", to, from);
  }

  /**
   * ISO 8601: {@code 2022-12-23}, {@code 2022-12}, {@code 2022} or an interval with a slash, of
   * months or years where it holds whole ones ({@code 2022-10/2022-12}).
   */
  public String iso() {
    return switch (precision) {
      case DAY -> from.toString();
      case MONTH -> from.toString().substring(0, 7);
      case YEAR -> from.toString().substring(0, 4);
      case INTERVAL -> interval();
    };
  }

  private String interval() {
    boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (months && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
      return from.getYear() + "/" + to.getYear();
    }
    return months ? YearMonth.from(from) + "/" + YearMonth.from(to) : from + "/" + to;
  }
}
