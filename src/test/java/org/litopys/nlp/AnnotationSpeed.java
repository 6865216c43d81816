package org.litopys.nlp;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.litopys.read.ArticleReader;
import org.litopys.read.Reading;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;

/**
 * Prints how many tokens a second each stage of annotation does on one thread, in processor time,
 * so that a busy machine does not matter. Arguments: files and folders; by default the sample
 * articles.
 */
final class AnnotationSpeed {
  private static final int ROUNDS = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private AnnotationSpeed() {}

  public static void main(String... args) {
    List<Path> inputs = args.length == 0 ? List.of(Path.of("seeds/articles")) : paths(args);
    List<Document> documents =
        ArticleReader.open(inputs, new LanguageGuard())
            .readings()
            .filter(Reading.Article.class::isInstance)
            .map(reading -> ((Reading.Article) reading).document())
            .toList();
    Annotator annotator = new Annotator(Models.load());
    measure("words and sentences", documents, AnnotationSpeed::cut);
    measure("with tags and lemmas", documents, d -> annotator.annotate(d).tokenCount());
    measure("with chunks of all sentences", documents, d -> chunk(annotator.annotate(d)));
  }

  private static List<Path> paths(String... names) {
    return List.of(names).stream().map(Path::of).toList();
  }

  private static int cut(Document document) {
    int words = 0;
    for (Block block : document.blocks()) {
      CleanText text = CleanText.of(document.text(), block.span());
      for (List<Word> sentence : SentenceSplitter.split(WordTokenizer.words(text))) {
        words += sentence.size();
      }
    }
    return words;
  }

  /** Counts tokens; the chunks are looked at, so that they are made. */
  private static int chunk(Annotated text) {
    int phrases = text.sentences().stream().mapToInt(s -> s.phrases().size()).sum();
    return phrases < 0 ? 0 : text.tokenCount();
  }

  /** Prints the fastest round, by then compiled. */
  private static void measure(String stage, List<Document> documents, ToIntFunction<Document> run) {
    double best = 0;
    int tokens = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      tokens = documents.stream().mapToInt(run).sum();
      best = Math.max(best, tokens * 1e9 / (THREADS.getCurrentThreadCpuTime() - start));
    }
    System.out.printf(Locale.ROOT, "%-30s %,10.0f tokens/s (%,d tokens)%n", stage, best, tokens);
  }
}
