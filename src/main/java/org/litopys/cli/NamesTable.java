package org.litopys.cli;

import java.io.PrintWriter;
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
  private final PrintWriter out;

  NamesTable(PrintWriter out) {
    this.out = out;
  }

  /** The lists that the finder looks names up in. */
  static NameLists lists(Home home) {
    Gazetteer gazetteer = Gazetteer.load(home.seeds().resolve("gazetteer"));
    return new NameLists(gazetteer, NameWords.load(home.seeds().resolve("lexicon")));
  }

  void print(List<Path> files) {
    NameFinder finder = NameModel.load().finder(lists(Home.find()));
    for (Path file : files) {
      List<List<Sample>> texts = SampleFile.read(file);
      NameScores scores = NameScores.of(texts, finder);
      row("%-32s%6s%7s%7s%8s%8s%8s", file.getFileName(), "gold", "found", "right", "P", "R", "F1");
      for (Label label : Label.values()) {
        line(label.word(), scores.byLabel().getOrDefault(label, Score.NONE));
      }
      line("the first three together", scores.together());
    }
    out.flush();
  }

  private void line(String name, Score score) {
    row(
        "  %-30s%6d%7d%7d%8.3f%8.3f%8.3f",
        name,
        score.gold(),
        score.found(),
        score.right(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  private void row(String format, Object... cells) {
    out.println(String.format(Locale.ROOT, format, cells));
  }
}
