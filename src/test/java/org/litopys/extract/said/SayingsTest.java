package org.litopys.extract.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.litopys.extract.Parsed;
import org.litopys.fact.Fact;
import org.litopys.fact.Said;
import org.litopys.fact.When;
import org.litopys.text.Annotated;
import org.litopys.text.Table;
import org.litopys.text.Tagged;

class SayingsTest {
  private static final Statements STATEMENTS = Statements.load(Path.of("seeds", "lexicon"));

  static Stream<Table.Row> rows() throws URISyntaxException {
    Path table = Path.of(SayingsTest.class.getResource("sayings.tsv").toURI());
    return Table.read(table).stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsToWhomAndWhen(Table.Row row) {
    Annotated text = Tagged.dated("2023-06-01", row.require("sentence"));
    Said said = last(text);
    String listener = said.addressee().map(mention -> mention.span().in(text.text())).orElse("");
    assertThat(listener).isEqualTo(row.get("addressee"));
    assertThat(said.date().map(When::iso).orElse("")).isEqualTo(row.get("date"));
    assertThat(said.date().map(when -> when.span().in(text.text())).orElse(""))
        .isEqualTo(row.get("words"));
  }

  private static Said last(Annotated text) {
    List<Fact> facts = STATEMENTS.extract(Parsed.of(text));
    assertThat(facts).as(text.text()).isNotEmpty();
    return (Said) facts.get(facts.size() - 1);
  }

  @Test
  void anArticleWithNoDateFixesNoWeekday() {
    String sentence =
        "Duda/NNP said/VBD/say on/IN Tuesday/NNP that/IN the/DT road/NN was/VBD/be open/JJ ./.";
    assertThat(last(Tagged.text(sentence)).date()).isEmpty();
  }

  @Test
  void nothingIsSaidAfterTheArticle() {
    String sentence =
        "Duda/NNP wrote/VBD/write on/IN 3/CD May/NNP 2023/CD that/IN the/DT road/NN was/VBD/be open/JJ ./.";
    assertThat(last(Tagged.dated("2023-05-02", sentence)).date()).isEmpty();
    assertThat(last(Tagged.dated("2023-05-03", sentence)).date()).isPresent();
  }
}
