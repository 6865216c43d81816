package org.litopys.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.litopys.eval.Linking;

/** Prints how well names are linked to entities. */
final class LinkingTable {
  private final PrintWriter out;

  LinkingTable(PrintWriter out) {
    this.out = out;
  }

  /**
   * The scores, then up to so many names linked wrong, and as many left without a link.
   *
   * @param errors 0 for none
   */
  void print(Linking linking, int errors) {
    ScoreTable table = new ScoreTable(out, 18);
    table.head("linked");
    linking.links().forEach((field, score) -> table.line("  " + field, score));
    table.line("  together", linking.together());
    table.line("not in gazetteer", linking.nils());
    printMistakes(linking.errors(), errors);
  }

  private void printMistakes(List<Linking.Mistake> mistakes, int most) {
    Map<String, Integer> printed = new HashMap<>();
    for (Linking.Mistake mistake : mistakes) {
      String kind = mistake.linked() ? "wrong link" : "no link";
      if (printed.merge(kind, 1, Integer::sum) <= most) {
        out.println(
            Terminal.safe(
                "%s in %s: %s \"%s\" is %s, not %s"
                    .formatted(
                        kind,
                        mistake.file(),
                        mistake.field(),
                        mistake.words(),
                        mistake.wanted(),
                        mistake.found())));
      }
    }
  }
}
