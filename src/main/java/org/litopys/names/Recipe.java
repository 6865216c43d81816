package org.litopys.names;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * How a model of names is learnt.
 *
 * @param iterations how often it goes over the sentences
 * @param without the features that it does not see
 */
public record Recipe(Learner learner, int iterations, ImmutableSet<FeatureGroup> without) {
  /** What the shipped model is made by. */
  public static final Recipe SHIPPED =
      new Recipe(Learner.PERCEPTRON, 20, ImmutableSet.of(FeatureGroup.CLASSES));

  /** What OpenNLP fits the weights with. */
  public enum Learner {
    /** Averaged perceptron. */
    PERCEPTRON("PERCEPTRON"),
    /** Maximum entropy, by quasi-Newton steps. */
    MAXENT("MAXENT_QN");

    private final String algorithm;

    Learner(String algorithm) {
      this.algorithm = algorithm;
    }

    String algorithm() {
      return algorithm;
    }

    /** Its name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean sees(String feature) {
    for (FeatureGroup group : without) {
      if (group.has(feature)) {
        return false;
      }
    }
    return true;
  }
}
