package org.litopys.cli;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import org.litopys.eval.Evaluation;
import org.litopys.eval.FactsFolder;
import org.litopys.eval.Linking;
import org.litopys.eval.Score;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.rdf.Iris;
import org.litopys.read.ArticleReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = {
      "Scores extraction against hand-annotated facts.",
      "GOLD_DIR holds NAME.jsonl files, one fact a line, in the form that \"extract --facts\" writes;"
          + " the articles NAME.txt or NAME.html are read from the same folder, or from --articles."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final List<String> RULES_HEADER =
      List.of(
          "# How often each rule's facts were right and wrong: \"litopys evaluate --by-rule\" over the"
              + " development sets.",
          "# Right: claim, actor and stance of a statement; item, sides and status of a supply;"
              + " trigger, kind, place and oblast of an event.",
          "# A rule that was never judged has no line, and its facts no confidence.",
          "rule\tright\twrong");

  @Spec CommandSpec spec;

  @ArgGroup(exclusive = true, multiplicity = "1")
  Gold against;

  /** What to score against: our own form of facts, or sets of others. */
  static final class Gold {
    @Parameters(
        paramLabel = "GOLD_DIR",
        arity = "1..*",
        description = "Folder of annotated facts; of several, the sums are printed.")
    List<Path> folders;

    @Option(
        names = "--polnear",
        paramLabel = "FILE",
        description =
            "Score source, cue and content of statements against PolNeAR's attributions instead;"
                + " the articles of NAME.PART.jsonl are in NAME.docs.PART.jsonl beside it.")
    Path polnear;

    @Option(
        names = "--names",
        paramLabel = "FILE",
        arity = "1..*",
        description =
            "Score the name finder instead, on sentences in the form of OpenNLP's name samples.")
    List<Path> names;
  }

  @Option(
      names = "--articles",
      paramLabel = "DIR",
      description =
          "Folder of the articles, one for each GOLD_DIR in their order (default: GOLD_DIR).")
  List<Path> articles = List.of();

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      description =
          "Score the facts in this folder, as \"extract --facts\" writes them; one for each"
              + " GOLD_DIR in their order.")
  List<Path> facts = List.of();

  @Mixin ThreadsOption threads;

  @Option(
      names = "--by-rule",
      description = "Print each rule's right and wrong facts instead, in the form of rules.tsv.")
  boolean byRule;

  @Option(
      names = "--linking",
      description =
          "Score which entities the names of the facts are linked to instead; pairs facts by their"
              + " words alone.")
  boolean linking;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Also print up to N missed and N surplus facts of each relation; with --linking up to N"
              + " names of each kind that are linked wrong.")
  int errors;

  /** Compares the folder of facts with the gold. */
  @FunctionalInterface
  private interface Scorer<T> {
    T of(Path gold, Path facts) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    if (against.polnear != null) {
      new PolnearTable(spec.commandLine().getOut()).print(against.polnear);
      return 0;
    }
    if (against.names != null) {
      new NamesTable(spec.commandLine().getOut()).print(against.names);
      return 0;
    }
    aligned("--articles", articles);
    aligned("--facts", facts);
    PrintWriter out = spec.commandLine().getOut();
    if (linking) {
      Gazetteer gazetteer = Gazetteer.load(Home.find().seeds().resolve("gazetteer"));
      Scorer<Linking> scorer = (gold, facts) -> Linking.of(gold, facts, gazetteer);
      new LinkingTable(out).print(sum(scorer, Linking::plus), errors);
    } else {
      print(out, sum(Evaluation::of, Evaluation::plus));
    }
    out.flush();
    return 0;
  }

  private void print(PrintWriter out, Evaluation evaluation) {
    if (byRule) {
      printRules(out, evaluation.rules());
    } else {
      printScores(out, evaluation.scores());
    }
    printMistakes(out, evaluation.errors());
  }

  private void aligned(String option, List<Path> folders) {
    int wanted = against.folders.size();
    if (!folders.isEmpty() && folders.size() != wanted) {
      throw new ParameterException(
          spec.commandLine(),
          option + " is given " + folders.size() + " times for " + wanted + " GOLD_DIR");
    }
  }

  private <T> T sum(Scorer<T> scorer, BinaryOperator<T> plus) throws IOException {
    T sum = score(0, scorer);
    for (int i = 1; i < against.folders.size(); i++) {
      sum = plus.apply(sum, score(i, scorer));
    }
    return sum;
  }

  private <T> T score(int index, Scorer<T> scorer) throws IOException {
    Path gold = against.folders.get(index);
    return facts.isEmpty()
        ? extractAndScore(gold, articles.isEmpty() ? gold : articles.get(index), scorer)
        : scorer.of(gold, facts.get(index));
  }

  private <T> T extractAndScore(Path gold, Path articles, Scorer<T> scorer) throws IOException {
    Path folder = Files.createTempDirectory("litopys-facts");
    try {
      Workshop workshop = Workshop.open(Home.find(), Iris.DEFAULT_BASE);
      FactsFolder found =
          FactsFolder.create(folder, workshop.precisions(), workshop.resources().gazetteer());
      ArticleReader reader = workshop.reader(List.of(articles));
      try (ConsoleMonitor monitor =
          new ConsoleMonitor(spec.commandLine().getErr(), reader.size())) {
        workshop.harvest(reader, threads.number, monitor, found::file, found::write);
      }
      return scorer.of(gold, folder);
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private void printMistakes(PrintWriter out, List<Evaluation.Mistake> mistakes) {
    Map<String, Integer> printed = new HashMap<>();
    for (Evaluation.Mistake mistake : mistakes) {
      String kind = (mistake.missed() ? "missed " : "surplus ") + mistake.relation();
      if (printed.merge(kind, 1, Integer::sum) <= errors) {
        out.println(
            kind + " in " + mistake.file() + ": " + Terminal.safe(mistake.fact().toString()));
      }
    }
  }

  private static void printScores(PrintWriter out, Map<String, Score> scores) {
    ScoreTable table = new ScoreTable(out, 18);
    table.head("");
    scores.forEach(table::line);
  }

  private static void printRules(PrintWriter out, Map<String, Score> rules) {
    RULES_HEADER.forEach(out::println);
    rules.forEach(
        (rule, score) ->
            out.println(rule + "\t" + score.right() + "\t" + (score.found() - score.right())));
  }
}
