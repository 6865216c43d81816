package org.litopys.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "He said “all is well”. | all is well",
        "He said \"all is well\". | all is well",
        "He said, \"all is well,\" and left. | all is well,",
        "«All is well», he said. | All is well",
        "‚ÄúAll is well,‚Äù he said. | All is well,",
        "''All is well,'' he said. | All is well,",
        "Minsk says allies 'won't come' now | won't come",
        "“He called it a ‘great day’ for us,” she said. | He called it a ‘great day’ for us,",
        "“One,” she said. “Two.” | One,;Two.",
        "“It goes on without an end | It goes on without an end",
        "The soldiers' boots are the mayor's. | ",
      })
  void pairsTheMarks(String text, String inner) {
    assertThat(quotations(text)).isEqualTo(inner == null ? List.of() : List.of(inner.split(";")));
  }

  @Test
  void anOpenMarkEndsWithItsParagraph() {
    assertThat(quotations("“First part.\n“Second part,” he said."))
        .containsExactly("First part.", "Second part,");
  }

  private static List<String> quotations(String text) {
    List<Block> blocks = new java.util.ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      start += line.length() + 1;
    }
    Document document = new Document("test", "test", Document.Source.UNKNOWN, text, blocks);
    return Quotations.of(new Annotated(document, List.of())).all().stream()
        .map(q -> q.inner().in(text))
        .toList();
  }
}
