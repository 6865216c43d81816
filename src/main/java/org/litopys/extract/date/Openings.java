package org.litopys.extract.date;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which two characters a match of a pattern can begin: a test that most words of a text fail
 * and that costs far less than the pattern. Immutable.
 */
final class Openings {
  /** Only characters below are looked at; a match may go on with any other. */
  private static final char LIMIT = 128;

  /** The characters that fit first, and at {@code LIMIT} times the first the pairs. */
  private final BitSet fitting = new BitSet();

  private Openings() {}

  /**
   * Tries all beginnings: those that fit, or fit if more text follows.
   *
   * @param pattern without look-behind; its matches begin with an ASCII letter or digit
   */
  static Openings of(Pattern pattern) {
    Openings openings = new Openings();
    for (char first = '0'; first <= 'z'; first++) {
      if (fits(pattern, Character.toString(first))) {
        openings.fitting.set(first);
        for (char second = 0; second < LIMIT; second++) {
          openings.fitting.set(
              pair(first, second), fits(pattern, Character.toString(first) + second));
        }
      }
    }
    return openings;
  }

  private static boolean fits(Pattern pattern, String beginning) {
    Matcher matcher = pattern.matcher(beginning);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  private static int pair(char first, char second) {
    return LIMIT * (first + 1) + second;
  }

  /** Whether a match can begin at the offset of the text. */
  boolean fit(String text, int start) {
    char first = text.charAt(start);
    if (first >= LIMIT || !fitting.get(first)) {
      return false;
    }
    boolean last = start + 1 >= text.length() || text.charAt(start + 1) >= LIMIT;
    return last || fitting.get(pair(first, text.charAt(start + 1)));
  }
}
