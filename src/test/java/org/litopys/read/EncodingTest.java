package org.litopys.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final String ENGLISH =
      "The minister’s “plan” was read in the café on the square, and the people of the town, who"
          + " had come to hear it, were not at all sure that it would help them in the winter.";

  private static String decode(byte[] bytes) throws SkipException {
    return Encoding.decode(bytes, Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252"})
  void readsTheUsualEncodingsOfEnglish(String charset) throws SkipException {
    assertThat(decode(ENGLISH.getBytes(Charset.forName(charset)))).isEqualTo(ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-5"})
  void readsTheUsualEncodingsOfRussian(String charset) throws SkipException {
    String russian =
        "Министр прочитал свой план на площади, и люди, которые пришли его послушать, не были"
            + " уверены, что он поможет им зимой, когда не будет света и тепла.";
    assertThat(decode(russian.getBytes(Charset.forName(charset)))).isEqualTo(russian);
  }

  @Test
  void honoursByteOrderMarks() throws SkipException {
    assertThat(decode(("\ufeff" + ENGLISH).getBytes(StandardCharsets.UTF_8))).isEqualTo(ENGLISH);
    assertThat(decode(("\ufeff" + ENGLISH).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(ENGLISH);
    assertThat(decode(("\ufeff" + ENGLISH).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(ENGLISH);
  }

  @Test
  void believesADeclarationOnlyWhereTheBytesAreNoUtf8() throws SkipException {
    byte[] latin = "Zürich".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Encoding.decode(latin, Optional.of("iso-8859-1"))).isEqualTo("Zürich");
    byte[] utf = "Zürich".getBytes(StandardCharsets.UTF_8);
    assertThat(Encoding.decode(utf, Optional.of("iso-8859-1"))).isEqualTo("Zürich");
  }

  @Test
  void refusesBinaries() {
    assertThatThrownBy(() -> decode(new byte[] {'a', 0, 'b'})).hasMessageContaining("byte 1 is 0");
    assertThatThrownBy(() -> decode("%PDF-1.7 text".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("no plain text");
    assertThatThrownBy(() -> decode("\1\2\3\4\5\6".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("control characters");
  }

  @Test
  void refusesWhatNoEncodingFits() {
    byte[] bytes = {'H', 'i', (byte) 0xC3, (byte) 0x28};
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(SkipException.class)
        .hasMessageContaining("byte 2 (0xC3) is not UTF-8");
  }
}
