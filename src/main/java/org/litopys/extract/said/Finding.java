package org.litopys.extract.said;

import java.util.List;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Span;

/**
 * What a rule read: the raw bounds of a statement, not yet cut into sentences and freed of marks.
 *
 * @param claim the stretches that are attributed, in order
 */
record Finding(Span actor, Span cue, List<Span> claim, Stance stance, String rule) {
  Finding {
    claim = List.copyOf(claim);
  }

  Finding withClaim(List<Span> parts) {
    return new Finding(actor, cue, parts, stance, rule);
  }
}
