package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * A bar for each name, the longest first.
 *
 * @param caption what it shows, in words
 * @param more how many names have no bar
 */
record BarChart(String caption, List<Bar> bars, int more) {
  private static final int MOST_BARS = 15;
  private static final int MOST_NAMES = 3;

  boolean cut() {
    return more > 0;
  }

  /** A bar; its length is in percent of the longest. */
  record Bar(String label, String number, String length) {}

  /** Absent if the answer has no number, no names, or one name only. */
  static Optional<BarChart> of(Tally tally, ImmutableList<Column> columns) {
    List<Column> names =
        columns.stream()
            .filter(column -> column.kind() == Column.Kind.NAME)
            .limit(MOST_NAMES)
            .collect(toImmutableList());
    if (!tally.counted() || names.isEmpty()) {
      return Optional.empty();
    }
    Map<String, BigDecimal> numbers = tally.by(row -> label(row, names));
    BigDecimal most = numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    if (numbers.size() < 2 || most.signum() <= 0) {
      return Optional.empty();
    }
    String by = names.stream().map(Column::words).collect(Collectors.joining(", "));
    return Optional.of(
        new BarChart(
            tally.what() + " by " + by,
            numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_BARS)
                .map(bar -> bar(bar.getKey(), bar.getValue(), most))
                .collect(toImmutableList()),
            Math.max(0, numbers.size() - MOST_BARS)));
  }

  private static Bar bar(String label, BigDecimal number, BigDecimal most) {
    BigDecimal length =
        number
            .max(BigDecimal.ZERO)
            .multiply(BigDecimal.valueOf(100))
            .divide(most, 1, RoundingMode.HALF_UP);
    return new Bar(label, number.toPlainString(), length.toPlainString());
  }

  private static Optional<String> label(ImmutableList<Optional<Node>> row, List<Column> names) {
    String label =
        names.stream()
            .flatMap(name -> row.get(name.index()).stream())
            .map(Column::words)
            .collect(Collectors.joining(" \u00b7 "));
    return Optional.of(label).filter(words -> !words.isEmpty());
  }
}
