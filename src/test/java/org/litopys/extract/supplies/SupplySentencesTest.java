package org.litopys.extract.supplies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Quantity;
import org.litopys.fact.Supplies;
import org.litopys.text.Annotated;
import org.litopys.text.Table;
import org.litopys.text.Tagged;

/** Sentences as the press writes them, with the supplies that each tells. */
class SupplySentencesTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/litopys/extract/supplies/sentences.tsv");
  private static final SupplyFacts EXTRACTOR = SupplyFacts.load(LEXICON);

  static List<Table.Row> sentences() {
    return Table.read(SENTENCES);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsWhatTheSentenceTells(Table.Row row) {
    Annotated text = Tagged.dated("2024-03-15", row.require("sentence"));
    assertThat(told(text)).as(text.text()).isEqualTo(row.require("told"));
  }

  /** The lexicon's verbs that promise what follows "to". */
  static Stream<String> promises() {
    return Table.read(LEXICON.resolve("supply-verbs.tsv")).stream()
        .filter(row -> row.get("pos").equals("verb") && row.get("frame").equals("control"))
        .filter(row -> row.get("status").equals("announced") && !row.get("word").equals("be"))
        .map(row -> row.require("word"));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void aVerbOfPromiseAnnouncesAndNegatedRefuses(String verb) {
    String rest = verb + "/VB to/TO send/VB tanks/NNS/tank to/TO [COUNTRY Ukraine/NNP] ./.";
    assertThat(told(Tagged.text("[COUNTRY Spain/NNP] did/VBD/do " + rest)))
        .isEqualTo("Spain > Ukraine: tanks, announced");
    assertThat(told(Tagged.text("[COUNTRY Spain/NNP] did/VBD/do not/RB " + rest)))
        .isEqualTo("Spain > Ukraine: tanks, refused");
  }

  private static String told(Annotated text) {
    List<Fact> facts = EXTRACTOR.extract(Parsed.of(text));
    return facts.isEmpty()
        ? "-"
        : facts.stream().map(fact -> told(text, (Supplies) fact)).collect(Collectors.joining("; "));
  }

  private static String told(Annotated text, Supplies fact) {
    return words(text, fact.supplier())
        + " > "
        + words(text, fact.recipient())
        + ": "
        + fact.quantity().flatMap(Quantity::value).map(number -> number + " ").orElse("")
        + words(text, Optional.of(fact.weapon()))
        + ", "
        + fact.status().label()
        + fact.value().map(value -> " " + value.currency() + " " + value.amount()).orElse("")
        + fact.date().map(date -> " " + date.iso()).orElse("");
  }

  private static String words(Annotated text, Optional<Mention> mention) {
    return mention.map(m -> m.span().in(text.text())).orElse("-");
  }
}
