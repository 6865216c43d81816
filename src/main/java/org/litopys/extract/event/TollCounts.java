package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.Toll.Harm;
import org.litopys.fact.Quantity;
import org.litopys.text.Sentence;

/**
 * Reads tolls that are told as a count or as lives: "the death toll rose to nine", "the number of
 * wounded has reached 94", "claimed 59 lives", "35 people lost their lives".
 */
final class TollCounts {
  private static final Optional<Harm> KILLED = Optional.of(Harm.KILLED);
  private static final Optional<Harm> INJURED = Optional.of(Harm.INJURED);

  /** Words from the noun that counts to the verb that tells how far it has come. */
  private static final int REACH = 16;

  private final Scene scene;
  private final Sentence sentence;

  TollCounts(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /** The toll that the number is, if it stands at {@code start} to {@code last} as such a count. */
  Optional<Toll> of(Quantity quantity, int start, int last) {
    return level(start)
        .or(() -> lives(start, last))
        .map(harm -> new Toll(harm, quantity, start, Optional.empty()));
  }

  /** "rose to nine", "has reached 94", "brought the death toll to nine". */
  private Optional<Harm> level(int start) {
    boolean to = start > 0 && sentence.token(start - 1).lower().matches("to|at");
    int end = to ? start - 1 : start;
    Optional<VerbGroup> direct =
        scene.clauses().verbs().stream()
            .filter(verb -> verb.end() == end || scene.clauses().skipAdverbs(verb.end()) == end)
            .filter(verb -> scene.isOf(to ? "rising" : "reaching", verb.head()))
            .filter(verb -> !verb.negated() && verb.modal().isEmpty())
            .findFirst();
    if (direct.isPresent()) {
      return counted(direct.get().start());
    }
    return to && broughtTo(end) ? counted(end) : Optional.empty();
  }

  private boolean broughtTo(int end) {
    return scene.clauses().verbs().stream()
        .filter(verb -> verb.end() < end && verb.modal().isEmpty() && !verb.negated())
        .reduce((first, second) -> second)
        .filter(verb -> scene.isOf("bringing", verb.head()))
        .isPresent();
  }

  /**
   * What the nearest noun for a count before {@code end} counts; a day's or a war's toll is none.
   */
  private Optional<Harm> counted(int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (summed(i)) {
        return Optional.empty();
      }
      String word = sentence.token(i).lower();
      if (word.equals("toll")) {
        boolean injured = i > 0 && harm(sentence.token(i - 1).lower()).equals(INJURED);
        return injured ? INJURED : summed(i - 1) || summed(i - 2) ? Optional.empty() : KILLED;
      }
      if (word.matches("number|count|tally")) {
        return summed(i - 1) ? Optional.empty() : harmBetween(i + 1, end);
      }
    }
    return Optional.empty();
  }

  private boolean summed(int i) {
    return i >= 0 && scene.isOf("summing", i);
  }

  private Optional<Harm> harmBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      Optional<Harm> harm = harm(sentence.token(i).lower());
      if (harm.isPresent()) {
        return harm;
      }
    }
    return Optional.empty();
  }

  private static Optional<Harm> harm(String word) {
    return switch (word) {
      case "dead", "deaths", "killed", "fatalities", "died" -> KILLED;
      case "wounded", "injured", "injuries", "injury", "hurt" -> INJURED;
      default -> Optional.empty();
    };
  }

  /** "claimed 59 lives", "took the lives of 35 people", "35 people lost their lives". */
  private Optional<Harm> lives(int start, int last) {
    boolean ofLives = lives(start - 2) && sentence.token(start - 1).lower().equals("of");
    int verbEnd = ofLives && isThe(start - 3) ? start - 3 : start;
    boolean claimed =
        (ofLives || lives(last + 1))
            && scene.clauses().verbs().stream()
                .filter(verb -> verb.end() == verbEnd && !verb.negated() && real(verb))
                .anyMatch(verb -> scene.isOf("claiming", verb.head()));
    return claimed || lost(start) ? KILLED : Optional.empty();
  }

  private boolean isThe(int i) {
    return i >= 0 && sentence.token(i).lower().equals("the");
  }

  private boolean lives(int i) {
    return i >= 0 && i < sentence.size() && sentence.token(i).lower().equals("lives");
  }

  private boolean lost(int start) {
    return scene.clauses().verbs().stream()
        .filter(verb -> sentence.token(verb.head()).lemma().equals("lose"))
        .filter(verb -> !verb.negated() && real(verb) && lives(verb.end() + 1))
        .flatMap(verb -> scene.clauses().subject(verb).stream())
        .anyMatch(subject -> subject.contains(start));
  }

  private static boolean real(VerbGroup verb) {
    return verb.modal().isEmpty();
  }
}
