package org.litopys.read;

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
}
