package org.litopys;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.litopys.extract.Extractor;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.nlp.Annotator;
import org.litopys.nlp.LanguageGuard;
import org.litopys.read.ArticleReader;
import org.litopys.read.Reading;
import org.litopys.text.Annotated;
import org.litopys.text.Document;

/**
 * Prints how long each stage of the pipeline takes on one thread, in processor time, and its part
 * of the time of annotation: of the rounds after warm-up the median, and of the parts the least and
 * the most too. "grammar" is what all extractors share. Arguments: files and folders; by default
 * the sample articles.
 */
final class PipelineSpeed {
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 9;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  private PipelineSpeed() {}

  public static void main(String... args) {
    List<Path> inputs =
        args.length == 0
            ? List.of(Path.of("seeds/articles"))
            : List.of(args).stream().map(Path::of).toList();
    List<Document> documents =
        ArticleReader.open(inputs, new LanguageGuard())
            .readings()
            .filter(Reading.Article.class::isInstance)
            .map(reading -> ((Reading.Article) reading).document())
            .toList();
    Resources resources = Resources.load(Path.of("seeds"));
    for (int i = 0; i < WARM_UP; i++) {
      new PipelineSpeed().run(resources, documents);
    }
    int tokens = 0;
    List<PipelineSpeed> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      PipelineSpeed round = new PipelineSpeed();
      tokens = round.run(resources, documents);
      rounds.add(round);
    }
    print(rounds, tokens);
  }

  /** How many tokens the documents have. */
  private int run(Resources resources, List<Document> documents) {
    Annotator annotator = new Annotator(resources.models());
    int tokens = 0;
    for (Document document : documents) {
      Annotated tagged = time("annotation", () -> annotator.annotate(document));
      Annotated text = time("names", () -> resources.spotter().spot(tagged));
      Parsed parsed = time("grammar", () -> Parsed.of(text));
      List<Fact> facts = new ArrayList<>();
      for (Extractor extractor : resources.extractors()) {
        facts.addAll(time(extractor.getClass().getSimpleName(), () -> extractor.extract(parsed)));
      }
      time("linking", () -> resources.linker().link(text, facts));
      tokens += text.tokenCount();
    }
    return tokens;
  }

  private <T> T time(String stage, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    nanos.merge(stage, THREADS.getCurrentThreadCpuTime() - start, Long::sum);
    return result;
  }

  private static void print(List<PipelineSpeed> rounds, int tokens) {
    for (String stage : rounds.get(0).nanos.keySet()) {
      double[] parts = sorted(rounds, round -> 100.0 * round.of(stage) / round.of("annotation"));
      System.out.printf(
          Locale.ROOT,
          "%-12s %,7.0f ms %5.0f %% (%.0f to %.0f)%n",
          stage,
          sorted(rounds, round -> round.of(stage) / 1e6)[ROUNDS / 2],
          parts[ROUNDS / 2],
          parts[0],
          parts[ROUNDS - 1]);
    }
    double all = sorted(rounds, PipelineSpeed::all)[ROUNDS / 2];
    System.out.printf(Locale.ROOT, "%,.0f tokens a second%n", tokens * 1e9 / all);
  }

  private static double[] sorted(
      List<PipelineSpeed> rounds, ToDoubleFunction<PipelineSpeed> figure) {
    return rounds.stream().mapToDouble(figure).sorted().toArray();
  }

  private long of(String stage) {
    return nanos.get(stage);
  }

  private double all() {
    return nanos.values().stream().mapToLong(Long::longValue).sum();
  }
}
