package org.litopys.extract.event;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.fact.Event.Kind;

/**
 * Leaves out the words that only tell more of an event that another word of the sentence names: "a
 * missile hit" after "a strike", "killing two" after "was shelled".
 */
final class Retellings {
  private static final Set<Kind> ATTACKS =
      Sets.immutableEnumSet(
          Kind.ATTACK,
          Kind.AIRSTRIKE,
          Kind.MISSILE_STRIKE,
          Kind.DRONE_STRIKE,
          Kind.SHELLING,
          Kind.COMBAT,
          Kind.EXPLOSION);

  private final Scene scene;

  Retellings(Scene scene) {
    this.scene = scene;
  }

  /** Of attacks, fights and explosions each is as good a word for the others. */
  static boolean isAttack(Kind kind) {
    return ATTACKS.contains(kind);
  }

  List<Anchor> without(List<Anchor> anchors) {
    return anchors.stream().filter(anchor -> !retold(anchor, anchors)).toList();
  }

  private boolean retold(Anchor anchor, List<Anchor> all) {
    Trigger trigger = anchor.trigger();
    if (trigger.isNoun()) {
      return false;
    }
    if (trigger.kind() == Kind.CASUALTIES) {
      return casualties(anchor, all);
    }
    boolean aside =
        anchor.rule().equals("event.same-sentence")
            && trigger.verb().filter(it -> it.form() == VerbGroup.Form.GERUND).isPresent();
    if (isAttack(trigger.kind()) && aside) {
      return true;
    }
    return isAttack(trigger.kind())
        && noun(trigger)
            .filter(noun -> isAttack(noun.kind()))
            .filter(noun -> told(noun, anchor.place(), all))
            .isPresent();
  }

  private boolean casualties(Anchor anchor, List<Anchor> all) {
    Trigger trigger = anchor.trigger();
    boolean aside =
        anchor.rule().equals("event.same-sentence")
            || trigger.verb().filter(verb -> verb.form() == VerbGroup.Form.GERUND).isPresent()
            || noun(trigger).isPresent();
    return all.stream()
        .filter(other -> !other.trigger().equals(trigger))
        .anyMatch(
            other ->
                other.trigger().kind() == Kind.CASUALTIES
                    ? other.place().equals(anchor.place())
                        && other.trigger().head() < trigger.head()
                    : aside);
  }

  /** The noun trigger that the verb is said of. */
  private Optional<Trigger> noun(Trigger trigger) {
    return trigger
        .verb()
        .flatMap(scene.slots()::mover)
        .flatMap(subject -> scene.triggers().within(subject, scene.sentence()));
  }

  private static boolean told(Trigger noun, Place place, List<Anchor> all) {
    return all.stream()
        .anyMatch(other -> other.trigger().equals(noun) && other.place().equals(place));
  }
}
