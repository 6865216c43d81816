package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.litopys.gazetteer.Spelling;

/**
 * A name for comparing: its words without case, marks, hyphens or alphabet, so that {@code F-16}
 * and {@code F16} are one, and in any order, so that {@code Zelensky, Volodymyr} is a good name.
 */
record Words(ImmutableList<String> sorted) {
  private static final Splitter PARTS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",;()/\"")))
          .omitEmptyStrings()
          .trimResults();

  private static final int GRAM = 3;

  static Words of(String name) {
    return new Words(keys(name).stream().sorted().collect(toImmutableList()));
  }

  /** The words of a name in their order. */
  static ImmutableList<String> keys(String name) {
    return PARTS
        .splitToStream(name)
        .map(Spelling::key)
        .filter(key -> !key.isEmpty())
        .collect(toImmutableList());
  }

  static boolean holds(String text, String words) {
    return Spelling.key(text).contains(Spelling.key(words));
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** Each three letters that follow each other in a word, whose ends count as letters. */
  ImmutableSet<String> grams() {
    ImmutableSet.Builder<String> grams = ImmutableSet.builder();
    for (String word : sorted) {
      String padded = "_" + word + "_";
      for (int i = 0; i + GRAM <= padded.length(); i++) {
        grams.add(padded.substring(i, i + GRAM));
      }
    }
    return grams.build();
  }

  /** How alike two names are, 0 to 1; 1 for the same words only. */
  double likeness(Words other) {
    if (sorted.equals(other.sorted)) {
      return 1;
    }
    ImmutableSet<String> ours = grams();
    ImmutableSet<String> theirs = other.grams();
    long shared = ours.stream().filter(theirs::contains).count();
    double grams = 2.0 * shared / (ours.size() + theirs.size());
    double letters = 1 - Spelling.distance(joined(), other.joined());
    return Math.min(Math.max(grams, letters), BEST_UNEQUAL);
  }

  private static final double BEST_UNEQUAL = 0.99;

  private String joined() {
    return String.join("", sorted);
  }
}
