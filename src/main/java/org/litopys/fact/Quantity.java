package org.litopys.fact;

import java.util.Optional;
import org.litopys.text.Span;

/**
 * A number of things or people as the text gives it.
 *
 * @param span its words ("at least 12", "dozens")
 * @param value the number, absent where the words name none ("dozens")
 */
public record Quantity(Span span, Optional<Long> value, Bound bound) {
  /** How a number is meant. */
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }
}
