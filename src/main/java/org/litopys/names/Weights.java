package org.litopys.names;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** The weights of a model, to be summed token by token. Immutable and thread-safe. */
final class Weights {
  private final AbstractModel model;
  private final Map<String, Context> contexts;
  private final ImmutableList<String> outcomes;

  @SuppressWarnings("unchecked")
  Weights(AbstractModel model) {
    this.model = model;
    contexts = (Map<String, Context>) model.getDataStructures()[1];
    outcomes = ImmutableList.copyOf((String[]) model.getDataStructures()[2]);
  }

  AbstractModel model() {
    return model;
  }

  /** Whether sums have no scale of their own: a perceptron's, not those of maximum entropy. */
  boolean areScaled() {
    return model.getModelType() == AbstractModel.ModelType.Perceptron;
  }

  /** The decisions that the model knows; scores stand in this order. */
  ImmutableList<String> outcomes() {
    return outcomes;
  }

  /** Adds what the features say to the scores. */
  void add(List<String> features, double[] scores) {
    for (String feature : features) {
      Context context = contexts.get(feature);
      if (context != null) {
        int[] indexes = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < indexes.length; i++) {
          scores[indexes[i]] += parameters[i];
        }
      }
    }
  }
}
