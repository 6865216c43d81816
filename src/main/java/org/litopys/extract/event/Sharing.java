package org.litopys.extract.event;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.fact.Event.Kind;

/**
 * Gives an event that has no place of its own that of another event told just before it: "repelled
 * an attack near Bakhmut and captured positions after a counterattack".
 */
final class Sharing {
  /** What happens at a place by force. */
  static final Set<Kind> KINDS =
      Sets.immutableEnumSet(
          Kind.ATTACK,
          Kind.AIRSTRIKE,
          Kind.MISSILE_STRIKE,
          Kind.DRONE_STRIKE,
          Kind.SHELLING,
          Kind.COMBAT,
          Kind.EXPLOSION,
          Kind.INFRASTRUCTURE_DAMAGE,
          Kind.TERRITORIAL_CONTROL,
          Kind.CASUALTIES);

  /** The farthest that the other event's place may lie, in tokens. */
  private static final int REACH = 16;

  private final Scene scene;

  Sharing(Scene scene) {
    this.scene = scene;
  }

  List<Anchor> share(List<Anchor> direct) {
    List<Anchor> shared = new ArrayList<>();
    for (Trigger trigger : scene.triggers().real()) {
      if (lacksPlace(trigger, direct)) {
        direct.stream()
            .filter(anchor -> gives(anchor, trigger) || goesOn(trigger, anchor))
            .min(Comparator.comparingInt(anchor -> distance(trigger, anchor)))
            .map(Anchor::place)
            .ifPresent(
                place ->
                    direct.stream()
                        .map(Anchor::place)
                        .filter(other -> other.group() == place.group())
                        .distinct()
                        .forEach(
                            other ->
                                shared.add(new Anchor(trigger, other, "event.same-sentence"))));
      }
    }
    return shared;
  }

  private boolean lacksPlace(Trigger trigger, List<Anchor> direct) {
    return KINDS.contains(trigger.kind())
        && !pointsBack(trigger)
        && !inRelativeClause(trigger)
        && direct.stream().noneMatch(anchor -> anchor.trigger().equals(trigger));
  }

  /** "the land that the army seized" need not be where the rest happened. */
  private boolean inRelativeClause(Trigger trigger) {
    return trigger.kind() == Kind.TERRITORIAL_CONTROL
        && trigger
            .verb()
            .filter(verb -> scene.clauses().object(verb).isEmpty())
            .flatMap(scene.clauses()::subject)
            .map(subject -> subject.start() - 1)
            .filter(before -> before >= 0)
            .filter(before -> scene.sentence().token(before).lower().matches("that|which"))
            .isPresent();
  }

  private static boolean gives(Anchor anchor, Trigger trigger) {
    return anchor.place().size() != Place.Size.COUNTRY
        && KINDS.contains(anchor.trigger().kind())
        && anchor.trigger().head() < trigger.head()
        && distance(trigger, anchor) <= REACH;
  }

  /** "killed a man and injured two in Kherson": the place holds for both verbs. */
  private boolean goesOn(Trigger trigger, Anchor anchor) {
    Optional<VerbGroup> second = anchor.trigger().verb();
    if (trigger.verb().isEmpty() || second.isEmpty() || !KINDS.contains(anchor.trigger().kind())) {
      return false;
    }
    int join = beforeAdverbs(second.get().start()) - 1;
    return anchor.rule().equals("event.verb-in-place")
        && join >= trigger.end()
        && scene.sentence().token(join).hasTag("CC")
        && scene.clauses().verbs().stream()
            .noneMatch(verb -> verb.start() >= trigger.end() && verb.end() <= join)
        && scene.sentence().tokens().subList(trigger.end(), join).stream()
            .noneMatch(token -> token.text().matches("[,;:–—]"));
  }

  private int beforeAdverbs(int start) {
    int i = start;
    while (i > 0 && scene.sentence().token(i - 1).hasTag("RB")) {
      i--;
    }
    return i;
  }

  /** Of nouns only those that tell a circumstance: "after a counterattack", "amid shelling". */
  private boolean pointsBack(Trigger trigger) {
    if (!trigger.isNoun()) {
      return false;
    }
    int start =
        scene.clauses().nouns().at(trigger.head()).map(p -> p.start()).orElse(trigger.start());
    boolean owned =
        scene.clauses().nouns().at(trigger.head()).stream()
            .flatMap(
                phrase -> scene.sentence().tokens().subList(phrase.start(), phrase.end()).stream())
            .anyMatch(token -> token.tag().equals("POS"));
    boolean definite =
        scene.sentence().token(start).tag().matches("DT|PRP\\$")
            && !scene.sentence().token(start).lower().matches("an?|another");
    boolean circumstance =
        start > 0
            && scene
                .sentence()
                .token(start - 1)
                .lower()
                .matches("after|during|amid|following|by|in|of|and|with|launched");
    return definite || owned || !circumstance;
  }

  private static int distance(Trigger trigger, Anchor anchor) {
    return Math.abs(trigger.head() - anchor.place().start());
  }
}
