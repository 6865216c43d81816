package org.litopys.link;

import org.litopys.text.Name;
import org.litopys.text.Sentence;

/** A name where it stands. */
record Spot(Sentence sentence, Name name) {
  Stretch words() {
    return new Stretch(sentence, name.start(), name.end());
  }

  String text() {
    return words().text();
  }
}
