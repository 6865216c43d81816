package org.litopys.pages;

import java.util.List;

/**
 * All that a page shows of one thing.
 *
 * @param evidence if it is a fact, the sentence that it was read from; else nothing
 * @param facts the facts in which it plays a part
 * @param properties what it has
 * @param uses what has it
 */
record Thing(
    String iri,
    String label,
    List<Link> types,
    List<Fact> evidence,
    List<Fact> facts,
    List<Property> properties,
    List<Property> uses) {
  boolean hasFacts() {
    return !facts.isEmpty();
  }
}
