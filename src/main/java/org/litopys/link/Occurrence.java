package org.litopys.link;

import org.litopys.gazetteer.Entity;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** A name where it stands, and whom or what it names. */
record Occurrence(Sentence sentence, Name name, Entity entity) {
  Span span() {
    return sentence.span(name);
  }

  int offset() {
    return span().start();
  }

  boolean isOf(Entity.Type type) {
    return entity.type() == type;
  }
}
