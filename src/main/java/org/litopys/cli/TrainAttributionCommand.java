package org.litopys.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.litopys.extract.said.Candidates;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.Models;
import org.litopys.train.AttributionTraining;
import org.litopys.train.MarkedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "attribution",
    description = {
      "Trains the model that tells whether a verb reports what somebody expresses.",
      "The same sentences give the same file, byte by byte."
    })
final class TrainAttributionCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--sentences",
      paramLabel = "FILE",
      description =
          "Sentences with their cues between asterisks (default: seeds/training/attribution.txt).")
  Path sentences;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the model (default: seeds/lexicon/attribution-model.tsv).")
  Path output;

  @Override
  public Integer call() throws IOException {
    Path seeds = Home.find().seeds();
    Path own = sentences == null ? seeds.resolve("training/attribution.txt") : sentences;
    Path lexicon = seeds.resolve("lexicon");
    Annotator annotator = new Annotator(Models.load());
    AttributionTraining training =
        new AttributionTraining(Candidates.load(lexicon), annotator::annotate);
    MarkedSentence.own(own).forEach(training::add);
    print(spec.commandLine().getOut(), training);
    write(training, output == null ? lexicon.resolve("attribution-model.tsv") : output);
    return 0;
  }

  private static void print(PrintWriter out, AttributionTraining training) throws IOException {
    out.println(training.size());
    row(out, "%-14s%7s%7s%8s%8s%8s", "infinitives", "right", "wrong", "missed", "P", "R");
    for (AttributionTraining.Trial trial : training.trials()) {
      row(
          out,
          "%-14s%7d%7d%8d%8.3f%8.3f",
          trial.name(),
          trial.right(),
          trial.wrong(),
          trial.missed(),
          share(trial.right(), trial.wrong()),
          share(trial.right(), trial.missed()));
    }
    out.flush();
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : (double) part / (part + rest);
  }

  private static void row(PrintWriter out, String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells));
  }

  private static void write(AttributionTraining training, Path file) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("# Written by \"litopys train attribution\"; see docs/attribution-model.md.\n");
    table.append("trait\tweight\n");
    for (Map.Entry<String, Double> entry : training.weights().entrySet()) {
      table.append(
          String.format(Locale.ROOT, "%s\t%.4f%n", entry.getKey(), entry.getValue())
              .replace(System.lineSeparator(), "\n"));
    }
    Files.writeString(file, table.toString(), UTF_8);
  }
}
