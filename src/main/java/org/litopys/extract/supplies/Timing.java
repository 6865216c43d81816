package org.litopys.extract.supplies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.fact.When;
import org.litopys.text.Span;

/**
 * Which date of a sentence is a supply's: in "promised in March, the tanks arrived in May" each has
 * its own. A date is of the word of supply before it, else of the next; supplies of one status in
 * one sentence share it.
 */
final class Timing {
  private final Scene scene;
  private final List<Found> all;
  private final List<When> dates;

  Timing(Scene scene, List<Found> all, List<When> dates) {
    this.scene = scene;
    this.all = all;
    this.dates = dates;
  }

  /** The date of one of the supplies, if exactly one is its. */
  Optional<When> date(Found found) {
    if (found.rule().equals(UseRule.ID)) {
      return Optional.empty(); // the date of the use
    }
    List<When> own = new ArrayList<>();
    for (When date : dates) {
      if (owner(date).filter(owner -> owner.status() == found.status()).isPresent()) {
        own.add(date);
      }
    }
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  private Optional<Found> owner(When date) {
    Comparator<Found> byPlace = Comparator.comparingInt(Found::trigger);
    Optional<Found> before =
        all.stream()
            .filter(found -> trigger(found).start() < date.span().start())
            .filter(found -> joined(trigger(found).end(), date.span().start()))
            .max(byPlace);
    return before.isPresent()
        ? before
        : all.stream()
            .filter(found -> trigger(found).start() > date.span().start())
            .filter(found -> joined(date.span().end(), trigger(found).start()))
            .min(byPlace);
  }

  private Span trigger(Found found) {
    return scene.token(found.trigger()).span();
  }

  /** Whether no semicolon stands between two characters. */
  private boolean joined(int from, int to) {
    return scene.sentence().tokens().stream()
        .filter(token -> token.span().start() >= from && token.span().end() <= to)
        .noneMatch(token -> token.text().equals(";"));
  }
}
