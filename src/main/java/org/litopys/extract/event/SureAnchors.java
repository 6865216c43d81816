package org.litopys.extract.event;

import java.util.List;
import java.util.Set;
import org.litopys.extract.event.Anchors.Anchor;

/** Chooses among the places that words of a sentence tie to its events. */
record SureAnchors(Scene scene, Set<Anchor> found) {
  /**
   * A place that is only likely gives way to one that is sure, and "the region" to the name before
   * it that it points back to.
   */
  List<Anchor> all() {
    return found.stream()
        .filter(anchor -> !weak(anchor) || !hasStrong(anchor))
        .filter(anchor -> !isWholeWar(anchor))
        .filter(anchor -> !pointsBack(anchor) || !hasNameBefore(anchor))
        .toList();
  }

  /** "the military operation in Ukraine" is the war itself. */
  private boolean isWholeWar(Anchor anchor) {
    return anchor.place().size() == Place.Size.COUNTRY
        && scene.lexicon().isOf("campaign", String.join(" ", anchor.trigger().word().words()));
  }

  private boolean hasStrong(Anchor weak) {
    return found.stream()
        .anyMatch(
            other -> other.trigger().equals(weak.trigger()) && !weak(other) && !pointsBack(other));
  }

  private boolean hasNameBefore(Anchor pointing) {
    return found.stream()
        .anyMatch(
            other ->
                other.trigger().equals(pointing.trigger())
                    && !pointsBack(other)
                    && other.place().end() <= pointing.place().start());
  }

  private static boolean pointsBack(Anchor anchor) {
    return anchor.place().form() == Place.Form.DESCRIPTION;
  }

  private static boolean weak(Anchor anchor) {
    if (anchor.place().form() == Place.Form.SEVERAL) {
      return true;
    }
    return switch (anchor.rule()) {
      case "event.frame-place", "event.where-clause", "event.noun-verb-place", "event.host-place" ->
          true;
      default -> false;
    };
  }
}
