package org.litopys.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.litopys.build.Build;
import org.litopys.build.Tally;

/** What a build did, for people. */
final class Summary {
  private Summary() {}

  static void print(Build.Result result, PrintWriter out) {
    Tally tally = result.tally();
    Tally.Counts counts = tally.counts();
    row(out, "articles read", tally.read());
    row(out, "  unchanged", tally.unchanged());
    row(out, "  skipped", tally.skippedInAll());
    tally.skipped().forEach((reason, number) -> row(out, "    " + reason, number));
    row(out, "sentences", counts.sentences());
    row(out, "facts: said", counts.said());
    row(out, "  supplies", counts.supplies());
    row(out, "  events", counts.events());
    row(out, "mentions linked", counts.linked());
    row(out, "  not linked", counts.unlinked());
    row(out, "quads", result.quads());
    line(out, "%-24s%,12.1f", "seconds", tally.elapsed().toMillis() / 1000.0);
    line(out, "%-24s%,12d a thread", "tokens a second", tally.tokensPerSecond());
  }

  private static void row(PrintWriter out, String label, long number) {
    line(out, "%-24s%,12d", label, number);
  }

  private static void line(PrintWriter out, String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells));
  }
}
