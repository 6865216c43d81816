package org.litopys.names;

/** What the characters of a word look like. */
final class WordShape {
  private WordShape() {}

  /**
   * {@code Xx} for Kyiv, {@code X-dd} for F-16: letters and digits of one kind are drawn together.
   */
  static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      int size = shape.length();
      boolean run = size > 1 && shape.charAt(size - 1) == kind && shape.charAt(size - 2) == kind;
      boolean lower = size > 0 && kind == 'x' && shape.charAt(size - 1) == kind;
      if (!run && !lower) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char letter) {
    if (Character.isUpperCase(letter)) {
      return 'X';
    } else if (Character.isLetter(letter)) {
      return 'x';
    }
    return Character.isDigit(letter) ? 'd' : letter;
  }
}
