package org.litopys.extract.said;

/** Lets sure verbs pass, and doubtful ones where the model finds them an attribution. Immutable. */
final class LearnedGate implements Gate {
  /** Precision first: a wrong statement costs more than a missing one. */
  private static final double LEAST = 0.85;

  private final Traits traits;
  private final TraitWeights weights;

  LearnedGate(Lexicon lexicon) {
    this.traits = new Traits(lexicon.sources());
    this.weights = lexicon.weights();
  }

  @Override
  public boolean accepts(Cue cue, Attribution attribution) {
    return !cue.entry().doubtful() || weights.probability(traits.of(cue, attribution)) >= LEAST;
  }
}
