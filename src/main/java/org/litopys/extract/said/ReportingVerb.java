package org.litopys.extract.said;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.fact.Said.Stance;

/**
 * A verb of the lexicon, or a verb with the words that make it a cue ("call for").
 *
 * @param words the verb's lemma, then the words that follow it
 * @param stances the constructions that it takes, and what it does with the claim in each
 */
record ReportingVerb(List<String> words, Map<Construction, Stance> stances) {
  ReportingVerb {
    words = List.copyOf(words);
    stances = ImmutableMap.copyOf(stances);
  }

  boolean takes(Construction pattern) {
    return stances.containsKey(pattern);
  }

  Optional<Stance> stance(Construction pattern) {
    return Optional.ofNullable(stances.get(pattern));
  }
}
