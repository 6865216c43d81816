package org.litopys.eval;

/**
 * How well stretches of text were found: as they are, and by the tokens that they cover.
 *
 * @param exact counts stretches; right is one with both of its ends where the gold has them
 * @param overlap counts tokens that lie in any stretch
 */
public record SpanScore(Score exact, Score overlap) {
  /** The score of nothing. */
  public static final SpanScore NONE = new SpanScore(Score.NONE, Score.NONE);

  public SpanScore plus(SpanScore other) {
    return new SpanScore(exact.plus(other.exact), overlap.plus(other.overlap));
  }
}
