package org.litopys.pages;

import java.util.Arrays;
import java.util.List;
import org.litopys.explore.Relation;
import org.litopys.explore.counts.TimeLine;

/**
 * A month of a time line.
 *
 * @param search the address that finds its facts
 * @param counts how many, by relation
 */
record MonthLine(String month, String search, List<Integer> counts) {
  /**
   * The months of a time line.
   *
   * @param search finds the facts of all months
   */
  static List<MonthLine> of(TimeLine line, Address search) {
    return line.months().stream().map(month -> of(month, search)).toList();
  }

  private static MonthLine of(TimeLine.Month month, Address search) {
    return new MonthLine(
        month.month().toString(),
        search
            .with("from", month.month().atDay(1).toString())
            .with("to", month.month().atEndOfMonth().toString())
            .toString(),
        Arrays.stream(Relation.values()).map(month::count).toList());
  }
}
