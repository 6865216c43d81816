package org.litopys.extract.event;

import org.litopys.extract.Clauses;
import org.litopys.text.Sentence;

/** A sentence with its grammar and the words in it that name events. */
record Scene(
    Sentence sentence, Clauses clauses, EventLexicon lexicon, Slots slots, Triggers triggers) {
  static Scene of(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    Slots slots = new Slots(sentence, clauses, lexicon);
    return new Scene(
        sentence, clauses, lexicon, slots, Triggers.of(sentence, clauses, lexicon, slots));
  }

  boolean isOf(String nounClass, int token) {
    return lexicon.isOf(nounClass, sentence.token(token));
  }
}
