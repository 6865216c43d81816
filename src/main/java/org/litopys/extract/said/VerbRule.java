package org.litopys.extract.said;

import java.util.Optional;

/** A family of constructions around a reporting verb. */
@FunctionalInterface
interface VerbRule {
  /** What the cue attributes, if it stands in a construction of this family. */
  Optional<Attribution> read(Cue cue, Speakers speakers);
}
