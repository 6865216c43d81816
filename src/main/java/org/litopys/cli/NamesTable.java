package org.litopys.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
    ScoreTable table = new ScoreTable(out, 32);
    for (Path file : files) {
      List<List<Sample>> texts = SampleFile.read(file);
      NameScores scores = NameScores.of(texts, finder);
      table.head(file.getFileName().toString());
      for (Label label : Label.values()) {
        table.line("  " + label.word(), scores.byLabel().getOrDefault(label, Score.NONE));
      }
      table.line("  the first three together", scores.together());
    }
    out.flush();
  }
}
