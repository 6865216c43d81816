package org.litopys.extract.said;

/**
 * Refuses what the model finds to be no attribution, among infinitives: "vowed to fight" is one,
 * "refused to fall", of a city, is none. Other constructions pass unasked. Immutable.
 */
final class LearnedGate implements Gate {
  private static final double LEAST = 0.5;

  private final Traits traits;
  private final TraitWeights weights;

  LearnedGate(Lexicon lexicon) {
    this.traits = new Traits(lexicon.sources());
    this.weights = lexicon.weights();
  }

  /** Whether the model has a say. */
  static boolean judges(Attribution attribution) {
    return attribution.finding().rule().equals(Objects.INFINITIVE);
  }

  @Override
  public boolean accepts(Cue cue, Attribution attribution) {
    return !judges(attribution) || weights.probability(traits.of(cue, attribution)) >= LEAST;
  }
}
