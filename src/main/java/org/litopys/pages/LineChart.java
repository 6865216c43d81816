package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A line over days or months.
 *
 * @param caption what it shows, in words
 * @param points the corners, as SVG writes them, in a square of 100 whose upper left is the origin
 * @param first the first day, as the answer gives it
 * @param last the last day
 * @param most the number at the top of the square; 0 is at its bottom
 */
record LineChart(String caption, String points, String first, String last, String most) {
  /** How long 2023-01 is. */
  private static final int MONTH = 7;

  /** Absent if the answer has no days in order of time, or one day only. */
  static Optional<LineChart> of(Tally tally, ImmutableList<Column> columns) {
    return columns.stream()
        .filter(column -> column.kind() == Column.Kind.DAY)
        .findFirst()
        .flatMap(day -> of(tally, day));
  }

  private static Optional<LineChart> of(Tally tally, Column day) {
    Map<String, BigDecimal> numbers =
        tally.by(row -> row.get(day.index()).map(Column::words).map(LineChart::day));
    BigDecimal most = numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (numbers.size() < 2
        || most.signum() <= 0
        || !Ordering.natural().isOrdered(numbers.keySet())) {
      return Optional.empty();
    }
    try {
      return Optional.of(draw(tally, day, numbers, most));
    } catch (DateTimeException e) {
      // A day that no calendar has, such as 30 February, cannot be drawn.
      return Optional.empty();
    }
  }

  private static LineChart draw(
      Tally tally, Column day, Map<String, BigDecimal> numbers, BigDecimal most) {
    TreeMap<LocalDate, Double> heights = new TreeMap<>();
    numbers.forEach((words, n) -> heights.put(date(words), n.doubleValue() / most.doubleValue()));
    List<String> days = List.copyOf(numbers.keySet());
    if (tally.adds()) {
      fillGaps(heights, days.get(0).length() == MONTH ? ChronoUnit.MONTHS : ChronoUnit.DAYS);
    }
    LocalDate first = heights.firstKey();
    double width = ChronoUnit.DAYS.between(first, heights.lastKey());
    String points =
        heights.entrySet().stream()
            .map(
                point ->
                    String.format(
                        Locale.ROOT,
                        "%.2f,%.2f",
                        100 * ChronoUnit.DAYS.between(first, point.getKey()) / width,
                        100 - 100 * point.getValue()))
            .collect(Collectors.joining(" "));
    return new LineChart(
        tally.what() + " by " + day.name(),
        points,
        days.get(0),
        days.get(days.size() - 1),
        most.toPlainString());
  }

  /** Days that no row tells of count none: the line falls to zero between those that have some. */
  private static void fillGaps(TreeMap<LocalDate, Double> heights, ChronoUnit step) {
    for (LocalDate day : List.copyOf(heights.keySet())) {
      LocalDate next = heights.higherKey(day);
      if (next != null) {
        heights.putIfAbsent(day.plus(1, step), 0.0);
        heights.putIfAbsent(next.minus(1, step), 0.0);
      }
    }
  }

  /** A time of a day counts for the day. */
  private static String day(String words) {
    return words.length() > 10 ? words.substring(0, 10) : words;
  }

  private static LocalDate date(String words) {
    return LocalDate.parse(words.length() == MONTH ? words + "-01" : words);
  }
}
