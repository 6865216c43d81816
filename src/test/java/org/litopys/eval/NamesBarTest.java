package org.litopys.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.names.NameFinder;
import org.litopys.names.NameLists;
import org.litopys.names.NameModel;
import org.litopys.names.SampleFile;

/** Persons, organizations and locations together, on parts of other people's sets held out. */
class NamesBarTest {
  private static final Path SHARED = Path.of("../shared/names");
  private static NameFinder finder;

  @BeforeAll
  static void load() {
    NameLists lists =
        new NameLists(
            Gazetteer.load(Path.of("seeds/gazetteer")), NameWords.load(Path.of("seeds/lexicon")));
    finder = NameModel.load().finder(lists);
  }

  @ParameterizedTest
  @CsvSource({"gmb.dev.txt, 0.88", "gum_news.dev.txt, 0.72", "re3d_open_named.dev.txt, 0.70"})
  void namesAreFoundAsWellAsAsked(String file, double bar) {
    assumeTrue(Files.isDirectory(SHARED), "no ../shared with annotated sentences");
    NameScores scores = NameScores.of(SampleFile.read(SHARED.resolve(file)), finder);
    assertThat(scores.together().f1()).as(file).isGreaterThanOrEqualTo(bar);
  }
}
