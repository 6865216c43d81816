package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest extends FormatContract {
  @Override
  Format format() {
    return new PlainText();
  }

  @Override
  String fileName() {
    return "a b.txt";
  }

  @Override
  String file(String headline, String... paragraphs) {
    return headline + "\n" + String.join("\n", paragraphs);
  }

  private static List<String> blocks(String text) {
    return new PlainText()
        .read(text, Optional.empty()).blocks().stream()
            .map(block -> block.kind().name().charAt(0) + " " + block.span().in(text))
            .toList();
  }

  @Test
  void ofTheFieldsBeforeATextOnlyTheTitleIsRead() {
    String text =
        "---\ndate: '2023-05-04'\ntitle: \"The bridge: open\"\ntags: city\n---\n\nCars crossed.";
    assertThat(blocks(text)).containsExactly("H The bridge: open", "P Cars crossed.");
  }

  @Test
  void aRuleOfDashesIsNoStartOfFields() {
    assertThat(blocks("---\nThe bridge opened: at last.\n---\nCars crossed."))
        .containsExactly("P The bridge opened: at last.", "P Cars crossed.");
  }
}
