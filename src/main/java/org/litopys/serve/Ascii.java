package org.litopys.serve;

import java.util.stream.Collectors;

/** Text for Fuseki's error messages, which it writes in ASCII only: other characters by number. */
final class Ascii {
  private Ascii() {}

  static String of(String text) {
    return text.codePoints()
        .mapToObj(c -> c < 127 ? Character.toString(c) : String.format("\\u%04X", c))
        .collect(Collectors.joining());
  }
}
