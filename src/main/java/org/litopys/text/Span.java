package org.litopys.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A stretch of a document's text: characters {@code start} (included) to {@code end} (excluded),
 * counted in UTF-16 units from 0. Never empty. Ordered by start, then by end.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks itself.
   *
   * @throws IllegalArgumentException if the span is empty or starts before 0
   */
  public Span {
    checkArgument(start >= 0 && start < end, "no such span: [%s, %s)", start, end);
  }

  public int length() {
    return end - start;
  }

  /** The characters of this span. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
