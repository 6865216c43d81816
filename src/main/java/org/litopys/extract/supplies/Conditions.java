package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.litopys.extract.VerbGroup;

/** Finds the condition that a plan hangs on: "if parliament agrees, Berlin will send". */
final class Conditions {
  private static final Set<String> WORDS = ImmutableSet.of("if", "unless", "provided", "should");

  /** How long "he said" between commas can be. */
  private static final int INSERTED = 8;

  private Conditions() {}

  /**
   * Whether a condition limits what the verb says will be done.
   *
   * @param subject where the subject of the verb starts
   */
  static boolean limits(Scene scene, VerbGroup verb, int subject) {
    boolean open = verb.modal().filter(modal -> !modal.equals("must")).isPresent();
    return open && (before(scene, subject) || after(scene, verb));
  }

  /** "If Congress agrees, | the US will send": a clause that opens with the condition. */
  private static boolean before(Scene scene, int subject) {
    int i = subject - 1;
    while (i >= 0 && scene.is(i, "then")) {
      i--;
    }
    if (!scene.is(i, ",")) {
      return false;
    }
    int verbs = 0;
    for (int k = beforeInserted(scene, i) - 1; k >= 0; k--) {
      int at = k;
      verbs += scene.clauses().verbs().stream().anyMatch(v -> v.start() == at) ? 1 : 0;
      if (conditional(scene, k)) {
        return verbs > 0 && !scene.is(k - 1, "even");
      }
      if (scene.token(k).text().matches("[,;:]")) {
        return false;
      }
    }
    return false;
  }

  /** "If Congress agrees, | he said, | Paris will": the comma before a speaker's attribution. */
  private static int beforeInserted(Scene scene, int comma) {
    for (int k = comma - 1; k > Math.max(0, comma - INSERTED); k--) {
      if (scene.is(k, ",")) {
        int open = k;
        boolean said =
            scene.clauses().verbs().stream()
                .anyMatch(v -> v.start() > open && v.end() == comma && v.finite());
        return said ? open : comma;
      }
    }
    return comma;
  }

  /** "will send tanks | if Congress agrees". */
  private static boolean after(Scene scene, VerbGroup verb) {
    for (int i = passInserted(scene, verb.end()); i < scene.size(); i++) {
      int at = i;
      if (conditional(scene, i)) {
        return !scene.is(i - 1, "even");
      }
      boolean other = scene.clauses().verbs().stream().anyMatch(v -> v.finite() && v.start() == at);
      if (other || scene.token(i).text().matches("[;:]")) {
        return false;
      }
    }
    return false;
  }

  /** "would, | he said, | send": the index after what a speaker's attribution splits. */
  private static int passInserted(Scene scene, int start) {
    if (!scene.is(start, ",")) {
      return start;
    }
    for (int i = start + 1; i < Math.min(scene.size(), start + INSERTED); i++) {
      if (scene.is(i, ",")) {
        int end = i;
        boolean said =
            scene.clauses().verbs().stream().anyMatch(v -> v.start() > start && v.end() <= end);
        return said ? scene.clauses().verbAt(end + 1).map(VerbGroup::end).orElse(start) : start;
      }
    }
    return start;
  }

  private static boolean conditional(Scene scene, int i) {
    return WORDS.contains(scene.token(i).lower())
        && (!scene.is(i, "provided") || scene.is(i + 1, "that"))
        && (!scene.is(i, "should") || i == 0);
  }
}
