package org.litopys.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.litopys.eval.Score;

/** A printed table of scores: gold, found, right, precision, recall and F1 behind a name. */
final class ScoreTable {
  private final PrintWriter out;
  private final int width;

  /**
   * A table whose first column has this many characters.
   *
   * @param width at least that of the longest name, less than 100
   */
  ScoreTable(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  void head(String title) {
    row("%6s%7s%7s%8s%8s%8s", title, "gold", "found", "right", "P", "R", "F1");
  }

  void line(String name, Score score) {
    row(
        "%6d%7d%7d%8.3f%8.3f%8.3f",
        name,
        score.gold(),
        score.found(),
        score.right(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  private void row(String format, String name, Object... cells) {
    out.println(
        String.format(Locale.ROOT, "%-" + width + "s", name)
            + String.format(Locale.ROOT, format, cells));
  }
}
