package org.litopys.explore;

import java.time.LocalDate;
import java.util.Optional;

/** The days from a first to a last one, both included. */
public record Span(LocalDate first, LocalDate last) {
  /** When a fact was; of a fact without a date, the day of its article; absent without either. */
  public static Optional<Span> of(Reported fact) {
    return fact.day().map(day -> new Span(day, fact.time().map(Reported.Time::to).orElse(day)));
  }

  /** The days from the first of both to the last of both. */
  public Span with(Span other) {
    return new Span(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }
}
