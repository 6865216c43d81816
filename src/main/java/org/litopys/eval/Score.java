package org.litopys.eval;

/**
 * How many facts a gold set has, how many were found, how many of these are right.
 *
 * @param gold the gold facts that had to be found
 * @param found the facts found, less those that match an optional gold fact
 * @param right the found facts that match a gold fact
 */
public record Score(int gold, int found, int right) {
  /** The score of nothing. */
  public static final Score NONE = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(gold + other.gold, found + other.found, right + other.right);
  }

  /** The share of the found that is right, 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of the gold that was found, 0 if there is no gold. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, 0 if both are 0. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
