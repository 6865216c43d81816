package org.litopys.pages;

import java.util.List;

/**
 * What the graph holds of one thing.
 *
 * @param properties what it has
 * @param uses what has it
 */
record Thing(
    String iri, String label, List<Link> types, List<Property> properties, List<Property> uses) {
  boolean hasUses() {
    return !uses.isEmpty();
  }
}
