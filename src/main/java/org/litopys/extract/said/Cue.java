package org.litopys.extract.said;

import org.litopys.extract.Clauses;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * A reporting verb where it stands.
 *
 * @param end the index after its last word ("called <b>for</b>")
 * @param entry what the lexicon has of it
 */
record Cue(Clauses clauses, VerbGroup verb, int end, ReportingVerb entry) {
  Sentence sentence() {
    return clauses.sentence();
  }

  /** The verb with its auxiliaries and the words that belong to it. */
  Span span() {
    return sentence().span(verb.start(), end);
  }

  boolean takes(Construction pattern) {
    return entry.takes(pattern);
  }
}
