package org.litopys.cli;

import java.util.regex.Pattern;

/** What may go to a terminal. */
final class Terminal {
  /** Control characters, and marks that turn the direction of text. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cntrl}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private Terminal() {}

  /** The text with nothing in it that could steer the terminal. */
  static String safe(String text) {
    return UNSAFE.matcher(text).replaceAll("�");
  }

  /**
   * Whether a person looks on. The launcher knows and says so: how Java tells it changed between
   * versions.
   */
  static boolean isInteractive() {
    return Boolean.getBoolean("litopys.terminal");
  }
}
