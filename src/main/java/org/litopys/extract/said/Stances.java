package org.litopys.extract.said;

import java.util.Optional;
import java.util.regex.Pattern;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Span;

/** Finds what a speaker does with a claim: from the verb, its construction, and its negation. */
final class Stances {
  private static final Pattern OWN_PROMISE =
      Pattern.compile(
          "^[“\"]?(he|she|it|they|we|i) (will|would|shall|['’]ll|is ready to|are ready to|(are|is|was|were) prepared to)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Reading reading;

  Stances(Reading reading) {
    this.reading = reading;
  }

  Stance of(Cue cue, org.litopys.extract.said.Pattern pattern, Span claim, String rule) {
    Stance stance = lexical(cue, pattern);
    if (cue.verb().negated() && stance == Stance.ASSERTS) {
      return Stance.DOUBTS;
    }
    boolean says = cue.entry().words().get(0).equals("say");
    if (says
        && rule.startsWith("said.subject")
        && OWN_PROMISE.matcher(claim.in(reading.words())).matches()) {
      return Stance.PLEDGES;
    }
    return stance;
  }

  private static Stance lexical(Cue cue, org.litopys.extract.said.Pattern pattern) {
    return cue.entry().stance(pattern).or(() -> fallback(cue)).orElse(Stance.ASSERTS);
  }

  private static Optional<Stance> fallback(Cue cue) {
    return cue.entry()
        .stance(org.litopys.extract.said.Pattern.THAT)
        .or(() -> cue.entry().stance(org.litopys.extract.said.Pattern.OBJECT_THAT));
  }
}
