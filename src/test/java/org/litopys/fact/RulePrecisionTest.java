package org.litopys.fact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePrecisionTest {
  @TempDir Path folder;

  @Test
  void isTheShareOfRightFacts() throws IOException {
    assertThat(RulePrecision.load(table("said.a\t47\t3\nsaid.b\t1\t2\n")))
        .containsOnlyKeys("said.a", "said.b")
        .extractingByKeys("said.a", "said.b")
        .extracting(rule -> rule.value().toPlainString())
        .containsExactly("0.940", "0.333");
  }

  @Test
  void theShippedTableCanBeRead() {
    assertThat(RulePrecision.load(Path.of("seeds", "rules.tsv"))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "said.a|-1|3; needs a number",
        "said.a|x|3; needs a number",
        "said.a|1|; \"wrong\" is empty",
        "said.a|0|0; never judged",
        "said.b|1|1; a second time"
      })
  void whatIsWrongWithALineIsToldWithItsPlace(String line, String message) throws IOException {
    Path file = table("said.b\t1\t1\n" + line.replace('|', '\t') + "\n");
    assertThatThrownBy(() -> RulePrecision.load(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(file + ":3: ")
        .hasMessageContaining(message);
  }

  private Path table(String rows) throws IOException {
    return Files.writeString(folder.resolve("rules.tsv"), "rule\tright\twrong\n" + rows, UTF_8);
  }
}
