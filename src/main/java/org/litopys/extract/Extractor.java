package org.litopys.extract;

import java.util.List;
import org.litopys.fact.Fact;

/** Reads the facts of one relation from a text. Stateless: the same text gives the same facts. */
@FunctionalInterface
public interface Extractor {
  /** The facts in the order of the text. */
  List<Fact> extract(Parsed text);
}
