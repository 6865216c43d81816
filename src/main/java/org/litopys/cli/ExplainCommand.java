package org.litopys.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.litopys.query.Explanation;
import org.litopys.query.Prefixes;
import org.litopys.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "explain",
    description = {
      "Tells why something is in the graph: the articles and sentences that it was read from, and"
          + " by which rule."
    })
final class ExplainCommand implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin GraphOption graph;

  @Parameters(
      paramLabel = "IRI",
      description = "Of a fact, event, claim or entity; id:... will do, as tables show it.")
  String iri;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Explanation> explanations;
    List<String> decisions;
    try (Store store = graph.openExisting()) {
      String full = Prefixes.of(graph.base.iri).expand(iri);
      explanations = Explanation.of(store, full);
      decisions = Explanation.decisions(store, full);
    }
    if (explanations.isEmpty() && decisions.isEmpty()) {
      throw new UsageException("nothing in the graph rests on " + iri);
    }
    explanations.forEach(explanation -> print(explanation, out));
    decisions.forEach(decision -> line(out, "decided     %s", decision));
    out.flush();
    return 0;
  }

  private void print(Explanation why, PrintWriter out) {
    line(out, "%s", why.fact());
    line(out, "  fact      %s", Prefixes.of(graph.base.iri).shorten(why.iri()));
    line(out, "  article   %s", why.article());
    why.url().ifPresent(url -> line(out, "            %s", url));
    line(out, "  sentence  %s", why.sentence());
    line(out, "            characters %d to %d of the article's text", why.start(), why.end());
    why.addressee().ifPresent(addressee -> line(out, "  said to   %s", addressee));
    why.date().ifPresent(date -> line(out, "  when      %s", date));
    line(out, "  rule      %s%s", why.rule(), precision(why));
    out.println();
  }

  private static String precision(Explanation why) {
    if (why.right().isEmpty() || why.wrong().isEmpty()) {
      return ", not measured";
    }
    int right = why.right().get();
    int judged = right + why.wrong().get();
    return String.format(
        Locale.ROOT,
        ", right in %d of %d judged facts (%.0f %%)",
        right,
        judged,
        100.0 * right / judged);
  }

  private static void line(PrintWriter out, String format, Object... cells) {
    out.println(Terminal.safe(String.format(Locale.ROOT, format, cells)));
  }
}
