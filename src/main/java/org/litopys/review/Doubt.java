package org.litopys.review;

import java.util.Comparator;

/**
 * A doubtful case.
 *
 * @param weight how many facts it touches
 * @param why what is doubtful, on one line
 * @param line the decision that mends it, as the table of decisions wants it
 * @param sure whether the line is whole; else its reader has something to fill in
 */
public record Doubt(long weight, String why, String line, boolean sure) {
  /** The heaviest first. */
  static final Comparator<Doubt> HEAVIEST =
      Comparator.comparingLong((Doubt doubt) -> -doubt.weight()).thenComparing(Doubt::line);

  /** Two lines to paste: a comment, then the decision, commented out where it is not whole. */
  public String text() {
    return "# " + why + "\n" + (sure ? "" : "# ") + line + "\n";
  }
}
