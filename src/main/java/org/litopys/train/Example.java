package org.litopys.train;

import java.util.List;

/**
 * A proposed attribution of a training sentence.
 *
 * @param sentence which sentence it is from: folds of a cross-validation keep a sentence together
 * @param judged whether the program asks the model about it
 * @param attribution whether it is one
 */
record Example(int sentence, boolean judged, List<String> traits, boolean attribution) {
  Example {
    traits = List.copyOf(traits);
  }
}
