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
    Optional<Sentence> opening =
        sentences.stream()
            .limit(OPENING)
            .filter(s -> lower(s).matches(SPEECH))
            .filter(s -> !signers(s, discourse).isEmpty())
            .findFirst();
    return opening.map(
        sentence -> {
          List<Entity> signers = signers(sentence, discourse);
          return lower(sentence).contains("joint ") && signers.size() > 1
              ? discourse.join(signers)
              : signers.get(0);
        });
  }

  private static String lower(Sentence sentence) {
    return new Stretch(sentence, 0, sentence.size()).lower();
  }

  private static List<Entity> signers(Sentence sentence, Discourse discourse) {
    return discourse.names().in(sentence.span()).stream()
        .filter(name -> name.isOf(Entity.Type.PERSON) || name.isOf(Entity.Type.ORGANIZATION))
        .map(Occurrence::entity)
        .distinct()
        .toList();
  }
}
