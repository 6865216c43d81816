package org.litopys.extract.supplies;

import java.util.List;

/** One way to read supplies from a sentence. */
@FunctionalInterface
interface SupplyRule {
  List<Found> read(Scene scene);
}
