package org.litopys.extract.said;

import java.util.List;
import org.litopys.text.Sentence;

/** A family of constructions that needs no reporting verb. */
@FunctionalInterface
interface SentenceRule {
  /** What the sentence attributes in constructions of this family. */
  List<Finding> read(Sentence sentence);
}
