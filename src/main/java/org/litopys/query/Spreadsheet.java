package org.litopys.query;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet takes for words: a cell that it would take for a formula gets an
 * apostrophe before it, as its users write it. Numbers stay numbers.
 */
public final class Spreadsheet {
  /** What formulas start with, also in full width, after what a spreadsheet skips. */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D]");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private Spreadsheet() {}

  /** The words, made harmless if they are not. */
  public static String cell(String words) {
    return FORMULA.matcher(words).lookingAt() && !NUMBER.matcher(words).matches()
        ? "'" + words
        : words;
  }
}
