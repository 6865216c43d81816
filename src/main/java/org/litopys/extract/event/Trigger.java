package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Event.Kind;

/**
 * Words of a sentence that tell of something that has happened or goes on, in token indices.
 *
 * @param start the first token of its span
 * @param head its noun or main verb
 * @param end the index after its last token
 * @param verb the verb group, of a verb
 */
record Trigger(int start, int head, int end, EventWord word, Kind kind, Optional<VerbGroup> verb) {
  boolean isNoun() {
    return verb.isEmpty();
  }
}
