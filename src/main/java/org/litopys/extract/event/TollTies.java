package org.litopys.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.extract.event.Toll.Harm;
import org.litopys.fact.Event.Kind;
import org.litopys.fact.Quantity;

/** Decides which event of a sentence a toll is of. */
final class TollTies {
  private final List<Anchor> anchors;
  private final List<Toll> tolls;

  TollTies(List<Anchor> anchors, List<Toll> tolls) {
    this.anchors = anchors;
    this.tolls = tolls;
  }

  /** The toll of the event; none where it is told of several places at once. */
  Optional<Quantity> of(Anchor anchor, Harm harm) {
    long places = anchors.stream().filter(a -> a.trigger().equals(anchor.trigger())).count();
    if (places > 1) {
      return Optional.empty();
    }
    return tolls.stream()
        .filter(toll -> toll.harm() == harm)
        .filter(toll -> owner(toll).equals(Optional.of(anchor.trigger())))
        .findFirst()
        .map(Toll::quantity);
  }

  private Optional<Trigger> owner(Toll toll) {
    Optional<Trigger> own =
        anchors.stream()
            .map(Anchor::trigger)
            .filter(trigger -> toll.verb().isPresent() && trigger.verb().equals(toll.verb()))
            .findFirst();
    return own.or(
        () ->
            anchors.stream()
                .map(Anchor::trigger)
                .filter(trigger -> harms(trigger.kind()))
                .min(Comparator.comparingInt(trigger -> Math.abs(trigger.head() - toll.at()))));
  }

  private static boolean harms(Kind kind) {
    return Retellings.isAttack(kind)
        || kind == Kind.CASUALTIES
        || kind == Kind.INFRASTRUCTURE_DAMAGE;
  }
}
