package org.litopys.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.litopys.eval.Evaluation;
import org.litopys.eval.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = {
      "Scores facts against hand-annotated ones.",
      "GOLD_DIR holds NAME.jsonl files, one fact a line, in the form that \"extract --facts\" writes."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "GOLD_DIR", description = "Folder of annotated facts.")
  Path gold;

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      required = true,
      description = "Folder of found facts, as \"extract --facts\" writes them.")
  Path facts;

  @Option(names = "--by-rule", description = "Print each rule's right and wrong facts instead.")
  boolean byRule;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print N missed and N surplus facts of each relation.")
  int errors;

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = Evaluation.of(gold, facts);
    PrintWriter out = spec.commandLine().getOut();
    if (byRule) {
      printRules(out, evaluation.rules());
    } else {
      printScores(out, evaluation.scores());
    }
    out.flush();
    return 0;
  }

  private static void printScores(PrintWriter out, Map<String, Score> scores) {
    row(out, "%-18s%6s%7s%7s%8s%8s%8s", "", "gold", "found", "right", "P", "R", "F1");
    scores.forEach(
        (level, score) ->
            row(
                out,
                "%-18s%6d%7d%7d%8.3f%8.3f%8.3f",
                level,
                score.gold(),
                score.found(),
                score.right(),
                score.precision(),
                score.recall(),
                score.f1()));
  }

  private static void printRules(PrintWriter out, Map<String, Score> rules) {
    out.println("rule\tright\twrong");
    rules.forEach(
        (rule, score) ->
            row(out, "%s\t%d\t%d", rule, score.right(), score.found() - score.right()));
  }

  private static void row(PrintWriter out, String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells));
  }
}
