package org.litopys.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.extract.Parsed;
import org.litopys.extract.said.Statements;
import org.litopys.fact.Said;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameSpotter;
import org.litopys.text.Annotated;
import org.litopys.text.Table;
import org.litopys.text.Tagged;

/** Who says what in small texts, from the names to the linked actor; no model loaded. */
class ActorsTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Statements STATEMENTS = Statements.load(LEXICON);
  private static final Splitter BARS = Splitter.on(" || ");
  private static NameSpotter spotter;
  private static Linker linker;

  @BeforeAll
  static void load() {
    Gazetteer gazetteer = Gazetteer.load(Path.of("seeds/gazetteer"));
    spotter = NameSpotter.load(LEXICON, gazetteer);
    linker = Linker.load(LEXICON, gazetteer);
  }

  static Stream<Table.Row> rows() throws URISyntaxException {
    Path table = Path.of(ActorsTest.class.getResource("actors.tsv").toURI());
    return Table.read(table).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsWhoSpeaks(Table.Row row) {
    Linked linked = link(BARS.splitToList(row.require("text")));
    String actors =
        linked.facts().stream()
            .map(fact -> linked.entity(((Said) fact).actor()).map(Entity::label).orElse("-"))
            .collect(Collectors.joining(" | "));
    assertThat(actors).isEqualTo(row.require("actors"));
  }

  @Test
  void thoseWhoSpeakTogetherAreEachTold() {
    Linked linked =
        link(
            List.of(
                "Poland/NNP and/CC Lithuania/NNP said/VBD/say the/DT road/NN was/VBD/be open/JJ ./."));
    assertThat(linked.members(((Said) linked.facts().get(0)).actor()))
        .extracting(Entity::label)
        .containsExactly("Poland", "Lithuania");
  }

  private static Linked link(List<String> sentences) {
    Annotated text = spotter.spot(Tagged.dated("2023-06-01", sentences.toArray(String[]::new)));
    return linker.link(text, STATEMENTS.extract(Parsed.of(text)));
  }
}
