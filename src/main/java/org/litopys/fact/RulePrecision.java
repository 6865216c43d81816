package org.litopys.fact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.litopys.text.Table;

/**
 * How often a rule was right when its facts were judged.
 *
 * @param right the number of its right facts
 * @param wrong the number of its wrong facts
 */
public record RulePrecision(String rule, int right, int wrong) {
  private static final int DIGITS = 3;

  /**
   * Checks itself.
   *
   * @throws IllegalArgumentException if nothing was judged or a number is below 0
   */
  public RulePrecision {
    checkArgument(
        right >= 0 && wrong >= 0 && right + wrong > 0,
        "%s right and %s wrong facts of %s are no measurement",
        right,
        wrong,
        rule);
  }

  /** The share of right facts, from 0 to 1, rounded to three digits. */
  public BigDecimal value() {
    return BigDecimal.valueOf(right)
        .divide(BigDecimal.valueOf(right + wrong), DIGITS, RoundingMode.HALF_EVEN);
  }

  /**
   * Reads a table with the columns {@code rule}, {@code right}, {@code wrong}. A rule that was not
   * measured has no line.
   *
   * @return by rule, in the order of the table
   * @throws IllegalArgumentException if a line is broken or a rule stands twice; the message names
   *     the file and the line
   */
  public static ImmutableMap<String, RulePrecision> load(Path file) {
    Map<String, RulePrecision> rules = new LinkedHashMap<>();
    for (Table.Row row : Table.read(file)) {
      String rule = row.require("rule");
      int right = count(row, "right");
      int wrong = count(row, "wrong");
      if (right + wrong == 0) {
        throw row.error("rule " + rule + " was never judged; leave the line out");
      }
      if (rules.put(rule, new RulePrecision(rule, right, wrong)) != null) {
        throw row.error("rule " + rule + " stands here a second time; keep one line");
      }
    }
    return ImmutableMap.copyOf(rules);
  }

  private static int count(Table.Row row, String column) {
    Integer count = Ints.tryParse(row.require(column));
    if (count == null || count < 0) {
      throw row.error(
          "column \"" + column + "\" needs a number from 0, not \"" + row.get(column) + "\"");
    }
    return count;
  }
}
