package org.litopys.explore;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A number that a fact tells.
 *
 * @param text the words of it, as they stand in the article
 * @param value the number; absent where the words name none ("dozens")
 * @param unit the currency of a value; empty for all else
 */
public record Figure(Kind kind, String text, Optional<BigDecimal> value, String unit) {
  /** What is counted. */
  public enum Kind {
    KILLED,
    INJURED,
    QUANTITY,
    VALUE;

    /** The word for it in files: {@code killed}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
