package org.litopys.extract.date;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of word of which every date of some form has one. */
enum Sign {
  MONTH(
      "january february march april may june july august september october november december"
          + " jan feb mar apr jun jul aug sep sept oct nov dec"),
  WEEKDAY("monday tuesday wednesday thursday friday saturday sunday"),
  /** Four digits that can be a year. */
  YEAR(""),
  DAY("today tonight yesterday tomorrow morning afternoon evening night overnight"),
  UNIT("hour hours day days week weeks weekend month months quarter half year years"),
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
          .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final int SHORTEST = 3;

  private static final int LONGEST =
      BY_WORD.keySet().stream().mapToInt(String::length).max().orElseThrow();

  private static final int YEAR_DIGITS = 4;

  private final String words;

  Sign(String words) {
    this.words = words;
  }

  /** The kind of the word [start, end) of the text, in whatever case; most words are of none. */
  static Optional<Sign> of(String text, int start, int end) {
    int length = end - start;
    if (length < SHORTEST || length > LONGEST) {
      return Optional.empty();
    }
    if (Character.isDigit(text.charAt(start))) {
      return length == YEAR_DIGITS ? Optional.of(YEAR) : Optional.empty();
    }
    return Optional.ofNullable(BY_WORD.get(text.substring(start, end).toLowerCase(Locale.ROOT)));
  }
}
