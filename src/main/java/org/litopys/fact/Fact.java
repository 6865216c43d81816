package org.litopys.fact;

import java.util.List;
import org.litopys.text.Span;

/** One statement of an article in one of the three relations, with where and how it was read. */
public sealed interface Fact permits Said, Supplies, Event {
  /** The sentence or run of sentences that the fact is read from. */
  Span evidence();

  /** Which rule read it, for instance {@code said.subject-cue-that}. */
  String rule();

  /** Everything in the fact that linking should find an entity for, in a fixed order. */
  List<Mention> mentions();
}
