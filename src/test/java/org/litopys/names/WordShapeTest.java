package org.litopys.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapeTest {
  @ParameterizedTest
  @CsvSource({
    "Kyiv, Xx",
    "NATO, XX",
    "F-16, X-dd",
    "M142, Xdd",
    "al-Sharaa, x-Xx",
    "McCaul, XxXx",
    "U.S., X.X.",
    "2022, dd"
  })
  void lettersAndDigitsAreDrawnTogether(String word, String shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }
}
