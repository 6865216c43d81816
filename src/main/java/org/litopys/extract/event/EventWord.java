package org.litopys.extract.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.litopys.fact.Event.Kind;

/**
 * A word or phrase that names an event.
 *
 * @param words its dictionary forms, in order
 * @param kind what kind of event it names
 * @param places where the place may stand beside after "in" and the like: {@code object}, {@code
 *     subject}, or a preposition
 * @param needs conditions of which one must hold; none: the word is safe alone
 */
record EventWord(
    ImmutableList<String> words,
    Kind kind,
    ImmutableSet<String> places,
    ImmutableList<Need> needs) {

  /** That a slot of the verb is filled by a noun of a class. */
  record Need(Slot slot, String nounClass) {
    /** Where the noun stands; of a passive verb the object is what stands before it. */
    enum Slot {
      SUBJECT,
      OBJECT
    }
  }

  static EventWord of(String phrase, Kind kind, List<String> places, List<Need> needs) {
    return new EventWord(
        ImmutableList.copyOf(Splitter.on(' ').split(phrase)),
        kind,
        ImmutableSet.copyOf(places),
        ImmutableList.copyOf(needs));
  }

  boolean takesPlaceAs(String position) {
    return places.contains(position);
  }
}
