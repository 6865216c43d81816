package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Quantity;

/**
 * A number of people killed or injured.
 *
 * @param at the token where the number starts
 * @param verb the verb that tells it, if it is one
 */
record Toll(Harm harm, Quantity quantity, int at, Optional<VerbGroup> verb) {
  /** What was done to them. */
  enum Harm {
    KILLED,
    INJURED
  }
}
