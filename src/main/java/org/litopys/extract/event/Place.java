package org.litopys.extract.event;

import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * A place in a sentence, in token indices.
 *
 * @param sentence the sentence that names it
 * @param start the first token of the phrase ("the" of "the Kherson region")
 * @param end the index after the last token
 * @param from where the phrase that holds the place begins, and the preposition before it counts
 * @param size how large a place it is
 * @param form how the words name it
 * @param preposition the token index of the word that governs it, or of its whole list; -1 if none
 * @param group places of one list have the same number
 */
record Place(
    Sentence sentence,
    int start,
    int end,
    int from,
    Size size,
    Form form,
    int preposition,
    int group) {
  /** How large a place is, smallest first. */
  enum Size {
    SETTLEMENT,
    REGION,
    COUNTRY
  }

  /** How the words name a place. */
  enum Form {
    /** By its own name, with or without a noun for its kind. */
    NAME,
    /** By a name that stands before a noun in one phrase: "a Kyiv apartment block". */
    MODIFIER,
    /** By the people or country it belongs to: "Ukrainian cities". */
    BELONGING,
    /** By a name that it only lies near: "north of Kharkiv". */
    BESIDE,
    /** By how many or which of its kind they are: "eight regions", "eastern cities". */
    SEVERAL,
    /** By a noun alone that points back: "the town". */
    DESCRIPTION
  }

  Span span() {
    return sentence.span(start, end);
  }

  Place in(int newPreposition, int newGroup) {
    return new Place(sentence, start, end, from, size, form, newPreposition, newGroup);
  }
}
