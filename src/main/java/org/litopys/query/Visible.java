package org.litopys.query;

import java.util.regex.Pattern;

/**
 * Text of unknown origin, made safe to look at: line ends and tabs become blanks, and every other
 * control or direction character, with which a text can hide or turn around what stands beside it,
 * is shown by its number.
 */
public final class Visible {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  /** Controls, direction marks, overrides and isolates, half surrogate pairs. */
  private static final Pattern HIDDEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private Visible() {}

  public static String text(String text) {
    return HIDDEN
        .matcher(BLANKS.matcher(text).replaceAll(" "))
        .replaceAll(hit -> String.format("\\\\u%04X", (int) hit.group().charAt(0)));
  }
}
