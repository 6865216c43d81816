package org.litopys.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.litopys.eval.NameScores;
import org.litopys.eval.Score;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.names.Labelled.Label;
import org.litopys.names.NameFinder;
import org.litopys.names.NameLists;
import org.litopys.names.NameModel;
import org.litopys.names.Sample;
import org.litopys.names.SampleFile;

/** Prints how well the name finder does on annotated sentences. */
final class NamesTable {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final PrintWriter out;

  NamesTable(PrintWriter out) {
    this.out = out;
  }

  /** The lists that the finder looks names up in. */
  static NameLists lists(Home home) {
    Gazetteer gazetteer = Gazetteer.load(home.seeds().resolve("gazetteer"));
    return new NameLists(gazetteer, NameWords.load(home.seeds().resolve("lexicon")));
  }

  /** The shipped model on these files. */
  void print(List<Path> files) {
    print(files, NameModel.load().finder(lists(Home.find())));
  }

  void print(List<Path> files, NameFinder finder) {
    ScoreTable table = new ScoreTable(out, 32);
    long tokens = 0;
    long time = 0;
    for (Path file : files) {
      List<List<Sample>> texts = SampleFile.read(file);
      long start = THREADS.getCurrentThreadCpuTime();
      NameScores scores = NameScores.of(texts, finder);
      time += THREADS.getCurrentThreadCpuTime() - start;
      tokens += scores.tokens();
      table.head(file.getFileName().toString());
      for (Label label : Label.values()) {
        table.line("  " + label.word(), scores.byLabel().getOrDefault(label, Score.NONE));
      }
      table.line("  the first three together", scores.together());
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%,d tokens, %,.0f a second of one thread's processor time",
            tokens,
            tokens * 1e9 / Math.max(1, time)));
    out.flush();
  }
}
