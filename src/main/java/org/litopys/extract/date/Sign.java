package org.litopys.extract.date;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.litopys.text.Span;

/**
 * A kind of word of which every date of some form has one. Looking for these first is what makes
 * reading dates cheap: most sentences have none, and the patterns need not be tried on them.
 */
enum Sign {
  MONTH(
      "january february march april may june july august september october november december"
          + " jan feb mar apr jun jul aug sep sept oct nov dec"),
  WEEKDAY("monday tuesday wednesday thursday friday saturday sunday"),
  /** Four digits that can be a year. */
  YEAR(""),
  DAY("today tonight yesterday tomorrow morning afternoon evening night overnight"),
  UNIT(
      "minute minutes hour hours day days week weeks weekend month months quarter half year years"),
  AGO("ago"),
  SEASON("spring summer autumn fall winter"),
  FEAST("christmas new");

  private static final ImmutableMap<String, Sign> BY_WORD =
      Arrays.stream(values())
          .flatMap(
              sign ->
                  Splitter.on(' ')
                      .omitEmptyStrings()
                      .splitToStream(sign.words)
                      .map(word -> Maps.immutableEntry(word, sign)))
          .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));

  private static final int LONGEST =
      BY_WORD.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private static final int YEAR_DIGITS = 4;

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  /** The kinds of words that this part of the text has. */
  static Set<Sign> in(String text, Span part) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    int start = part.start();
    for (int i = part.start(); i <= part.end(); i++) {
      if (i == part.end() || !isWord(text.charAt(i))) {
        add(text, start, i, found);
        start = i + 1;
      }
    }
    return found;
  }

  private static void add(String text, int start, int end, Set<Sign> found) {
    int length = end - start;
    if (length < 3 || length > LONGEST) {
      return;
    }
    if (Character.isDigit(text.charAt(start))) {
      if (length == YEAR_DIGITS) {
        found.add(YEAR);
      }
      return;
    }
    Sign sign = BY_WORD.get(text.substring(start, end).toLowerCase(Locale.ROOT));
    if (sign != null) {
      found.add(sign);
    }
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
