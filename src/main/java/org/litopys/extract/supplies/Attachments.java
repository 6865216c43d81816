package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;

/** Finds states by the preposition before them. */
final class Attachments {
  /** How many tokens right of the weapon a recipient is looked for. */
  private static final int REACH = 14;

  private Attachments() {}

  /** The states after the first of these prepositions that has one, before the clause ends. */
  static List<NounPhrase> after(Scene scene, States states, int from, Set<String> prepositions) {
    int i = from;
    while (i < Math.min(scene.size(), from + REACH)) {
      Optional<NounPhrase> base = scene.clauses().nouns().startingAt(i);
      if (prepositions.contains(scene.token(i).lower())) {
        List<NounPhrase> found =
            scene
                .clauses()
                .nouns()
                .startingAt(i + 1)
                .filter(phrase -> !scene.token(phrase.head()).lower().equals("it"))
                .map(phrase -> states.list(scene.clauses(), phrase))
                .orElse(ImmutableList.of());
        if (!found.isEmpty()) {
          return found;
        }
      }
      if (ends(scene, i)) {
        return ImmutableList.of();
      }
      i = base.isPresent() ? base.get().end() : i + 1;
    }
    return ImmutableList.of();
  }

  private static boolean ends(Scene scene, int i) {
    String tag = scene.token(i).tag();
    return scene.clauses().verbAt(i).isPresent()
        || tag.startsWith("W")
        || tag.equals(":")
        || scene.is(i, "that")
        || scene.is(i, "because")
        || scene.is(i, "while");
  }
}
