package org.litopys.curation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a line of the table decides. */
enum Action {
  /** The subject, an entity, is the object, another one. */
  MERGE,
  /** The subject, a name or an entity, is the object in the articles or publishers given. */
  SPLIT,
  /** The subject is a further name of the object, an entity. */
  ALIAS,
  /** The subject, a name, is no entity: of the kind that is the object, or of any. */
  BLOCK,
  /** The subject, an entity, has the object as its Wikidata number. */
  LINK,
  /** The subject, an entity, does not have the object as its Wikidata number. */
  UNLINK;

  static Optional<Action> named(String word) {
    return Stream.of(values()).filter(action -> action.toString().equals(word)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
