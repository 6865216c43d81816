package org.litopys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import org.litopys.Pipeline;
import org.litopys.eval.PolnearArticle;
import org.litopys.eval.PolnearScores;
import org.litopys.eval.SpanScore;
import org.litopys.rdf.Iris;

/** Prints what the pipeline scores on PolNeAR, and beside it what other systems do. */
final class PolnearTable {
  private final PrintWriter out;

  PolnearTable(PrintWriter out) {
    this.out = out;
  }

  void print(Path file) throws IOException {
    Pipeline pipeline = Workshop.open(Home.find(), Iris.DEFAULT_BASE).resources().pipeline();
    PolnearScores scores = PolnearScores.NONE;
    for (PolnearArticle article : PolnearArticle.read(file)) {
      scores = scores.plus(PolnearScores.of(article, pipeline.apply(article.document())));
    }
    ScoreTable table = new ScoreTable(out, 18);
    table.head("");
    part(table, "source", scores.source());
    part(table, "cue", scores.cue());
    part(table, "content", scores.content());
    out.println();
    row("%-18s%8s%8s%8s", "exact F1, percent", "source", "cue", "content");
    percent(
        "Litopys",
        100 * scores.source().exact().f1(),
        OptionalDouble.of(100 * scores.cue().exact().f1()),
        100 * scores.content().exact().f1());
    PolnearScores.PUBLISHED.forEach(
        (system, other) -> percent(system, other.source(), other.cue(), other.content()));
    out.println("The others' figures are published ones, on PolNeAR's test part.");
    out.flush();
  }

  private void percent(String system, double source, OptionalDouble cue, double content) {
    String middle = cue.isPresent() ? String.format(Locale.ROOT, "%.1f", cue.getAsDouble()) : "–";
    row("%-18s%8.1f%8s%8.1f", system, source, middle, content);
  }

  private static void part(ScoreTable table, String name, SpanScore score) {
    table.line(name + " exact", score.exact());
    table.line(name + " overlap", score.overlap());
  }

  private void row(String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells));
  }
}
