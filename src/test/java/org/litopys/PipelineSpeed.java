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
 * of the time of annotation. Arguments: files and folders; by default the sample articles.
 */
final class PipelineSpeed {
  private static final int ROUNDS = 8;
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
    for (int i = 1; i < ROUNDS; i++) {
      new PipelineSpeed().run(resources, documents);
    }
    PipelineSpeed last = new PipelineSpeed();
    last.print(last.run(resources, documents));
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

  private void print(int tokens) {
    double annotation = nanos.get("annotation");
    nanos.forEach(
        (stage, time) ->
            System.out.printf(
                Locale.ROOT,
                "%-12s %,7.0f ms %5.0f %%%n",
                stage,
                time / 1e6,
                100 * time / annotation));
    double all = nanos.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(Locale.ROOT, "%,.0f tokens a second%n", tokens * 1e9 / all);
  }
}
