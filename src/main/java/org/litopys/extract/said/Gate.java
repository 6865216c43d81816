package org.litopys.extract.said;

/** Has the last word on an attribution that a construction proposes. */
@FunctionalInterface
interface Gate {
  boolean accepts(Cue cue, Attribution attribution);
}
