package org.litopys.link;

import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Sentence;

/** Who speaks in a text that is a speech or statement itself: "Remarks by President Biden". */
final class Author {
  private static final int OPENING = 3;
  private static final String SPEECH =
      ".*\\b(statement|remarks|address|speech|letter|message|declaration)\\b.*"
          + "\\b(from|by|of)\\b.*";

  private Author() {}

  static Optional<Entity> of(Discourse discourse) {
    List<Sentence> sentences = discourse.text().sentences();
    return sentences.stream()
        .limit(OPENING)
        .filter(s -> new Stretch(s, 0, s.size()).lower().matches(SPEECH))
        .flatMap(s -> discourse.names().in(s.span()).stream())
        .filter(name -> name.isOf(Entity.Type.PERSON) || name.isOf(Entity.Type.ORGANIZATION))
        .map(Occurrence::entity)
        .findFirst();
  }
}
