package org.litopys.extract.date;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.litopys.text.Span;

/**
 * Where in a part of a text a date can begin: a few words before a sign of it, with a character
 * that opens one. Trying the patterns only there, and not at every character, is what makes reading
 * dates cheap.
 */
final class DateWords {
  /** No date has more words before its first sign. */
  private static final int REACH = 10;

  private final List<Integer> starts = new ArrayList<>();
  private final Map<Sign, BitSet> near = new EnumMap<>(Sign.class);

  private final String text;

  private DateWords(String text) {
    this.text = text;
  }

  static DateWords in(String text, Span part) {
    DateWords words = new DateWords(text);
    int start = part.start();
    for (int i = part.start(); i <= part.end(); i++) {
      if (i == part.end() || !isWord(text.charAt(i))) {
        if (i > start) {
          words.add(start, i);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private void add(int start, int end) {
    int index = starts.size();
    starts.add(start);
    Sign.of(text, start, end)
        .ifPresent(
            sign ->
                near.computeIfAbsent(sign, s -> new BitSet())
                    .set(Math.max(0, index - REACH), index + 1));
  }

  /** The offsets of words, in order, that a date of this form can begin with. */
  List<Integer> starts(DateRule rule) {
    BitSet indexes = near.get(rule.sign());
    if (indexes == null) {
      return ImmutableList.of();
    }
    return indexes.stream()
        .map(starts::get)
        .filter(start -> rule.openings().fit(text, start))
        .boxed()
        .toList();
  }

  /** As the patterns have it. */
  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
