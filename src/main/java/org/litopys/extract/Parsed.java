package org.litopys.extract;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.date.Dates;
import org.litopys.fact.When;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * A text with the grammar and the dates of its sentences: what all extractors read, worked out
 * once. The dates of a sentence are read when first asked for. Immutable to its users and
 * thread-safe.
 */
public final class Parsed {
  private final Annotated text;
  private final Dates dates;
  private final ImmutableList<Clauses> clauses;
  private final ImmutableList<Supplier<List<When>>> sentenceDates;

  private Parsed(Annotated text) {
    this.text = text;
    this.dates = Dates.of(text);
    this.clauses =
        text.sentences().stream().map(Clauses::of).collect(ImmutableList.toImmutableList());
    this.sentenceDates =
        text.sentences().stream()
            .map(sentence -> datesIn(sentence.span()))
            .collect(ImmutableList.toImmutableList());
  }

  /** Reads the text. */
  public static Parsed of(Annotated text) {
    return new Parsed(text);
  }

  private Supplier<List<When>> datesIn(Span span) {
    return Suppliers.memoize(() -> dates.in(span));
  }

  public Annotated text() {
    return text;
  }

  public List<Sentence> sentences() {
    return text.sentences();
  }

  /** The grammar of a sentence of this text. */
  public Clauses clauses(Sentence sentence) {
    return clauses.get(sentence.index());
  }

  /** The dates that a sentence of this text tells, in order. */
  public List<When> dates(Sentence sentence) {
    return sentenceDates.get(sentence.index()).get();
  }

  /** The day that a sentence stands under: that of a heading, or of a live blog's entry. */
  public Optional<When> stamp(Sentence sentence) {
    return dates.stamp(sentence.span());
  }
}
