package org.litopys.extract.said;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import org.litopys.text.Table;

/**
 * What each trait of a proposed attribution speaks for or against it: a maximum entropy model with
 * two outcomes, as {@code train attribution} writes it. Immutable.
 */
final class TraitWeights {
  private final ImmutableMap<String, Double> weights;

  private TraitWeights(ImmutableMap<String, Double> weights) {
    this.weights = weights;
  }

  /**
   * Reads the table with the columns {@code trait} and {@code weight}, in natural logarithms of
   * odds.
   *
   * @throws IllegalArgumentException if a weight is no number; the message says where
   */
  static TraitWeights load(Path table) {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (Table.Row row : Table.read(table)) {
      try {
        weights.put(row.require("trait"), Double.valueOf(row.require("weight")));
      } catch (NumberFormatException e) {
        throw row.error("no number: \"" + row.get("weight") + "\"; train the model again");
      }
    }
    return new TraitWeights(weights.buildOrThrow());
  }

  /** How probable an attribution with these traits is; a trait never seen says nothing. */
  double probability(List<String> traits) {
    double odds = traits.stream().mapToDouble(t -> weights.getOrDefault(t, 0.0)).sum();
    return 1 / (1 + Math.exp(-odds));
  }

  @Override
  public String toString() {
    return weights.size() + " traits";
  }
}
