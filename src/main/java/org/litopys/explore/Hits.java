package org.litopys.explore;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The facts that words find, by number. */
final class Hits {
  private final BitSet facts;

  /** How well each fact fits; more is better. */
  private final float[] scores;

  /** Both are kept, not copied. */
  Hits(BitSet facts, float[] scores) {
    this.facts = facts;
    this.scores = scores;
  }

  /** The first so many facts, which all fit equally. */
  static Hits all(int size) {
    BitSet all = new BitSet(size);
    all.set(0, size);
    return new Hits(all, new float[size]);
  }

  /** Not to be changed. */
  BitSet facts() {
    return facts;
  }

  /** Some of them in an order; among equals the latest, which has the lowest number, is first. */
  IntStream sorted(BitSet some, Order order) {
    return switch (order) {
      case LATEST -> some.stream();
      case BEST -> some.stream().mapToLong(this::worst).sorted().mapToInt(key -> (int) key);
    };
  }

  /** A number that is less the better the fact fits; the bits of positive floats rise with them. */
  private long worst(int fact) {
    return (long) (Integer.MAX_VALUE - Float.floatToIntBits(scores[fact])) << Integer.SIZE | fact;
  }
}
