package org.litopys.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Token;

/**
 * Gives events that no grammar ties to a place the one place that their sentence, or a sentence
 * before that told of an attack, names: "Power was restored in Kharkiv after the strike", "Two
 * people were killed".
 */
final class OnlyPlace {
  /** Words from "anniversary" to what is remembered. */
  private static final int REMEMBERING = 12;

  private static final String DEFINITE = "the|this|that|these|those|both";

  private final Scene scene;

  OnlyPlace(Scene scene) {
    this.scene = scene;
  }

  /** The anchors at the one place of this sentence that no event has yet. */
  List<Anchor> inSentence(List<Place> places, List<Anchor> anchors) {
    List<Place> named =
        places.stream().filter(place -> place.size() != Place.Size.COUNTRY).toList();
    boolean one = named.stream().map(Place::group).distinct().count() == 1;
    boolean free = anchors.stream().noneMatch(anchor -> named.contains(anchor.place()));
    if (!one || !free || named.get(0).form() == Place.Form.SEVERAL || !tellsWhere(named.get(0))) {
      return List.of();
    }
    boolean caption = isCaption(named.get(0));
    List<Anchor> found = new ArrayList<>();
    for (Trigger trigger : scene.triggers().real()) {
      boolean kind = Sharing.KINDS.contains(trigger.kind()) || (caption && isGathering(trigger));
      if (kind
          && !isHistory(trigger)
          && anchors.stream().noneMatch(anchor -> anchor.trigger().equals(trigger))) {
        named.forEach(place -> found.add(new Anchor(trigger, place, "event.only-place")));
      }
    }
    return found;
  }

  private static boolean isGathering(Trigger trigger) {
    return trigger.kind() == Kind.EXERCISE
        || trigger.kind() == Kind.MEETING
        || trigger.kind() == Kind.PROTEST;
  }

  /** Whether the place stands after "in" and not where somebody spoke or something else went on. */
  private boolean tellsWhere(Place place) {
    int preposition = place.preposition();
    return preposition >= 0
        && Climb.LOCATIVE.contains(scene.sentence().token(preposition).lower())
        && (isCaption(place) || !isOfOther(preposition));
  }

  /** "a soldier during an exercise, in the Kharkiv region, 26 February": under a photograph. */
  private boolean isCaption(Place place) {
    int preposition = place.preposition();
    return preposition > 0
        && scene.sentence().token(preposition - 1).text().equals(",")
        && scene.clauses().verbs().stream()
            .noneMatch(verb -> verb.finite() && verb.start() > preposition);
  }

  /** "said in Kyiv", "may be hit in Kyiv": the place belongs to another verb. */
  private boolean isOfOther(int preposition) {
    Optional<VerbGroup> verb =
        scene.clauses().verbs().stream()
            .filter(group -> group.end() <= preposition)
            .max(Comparator.comparingInt(VerbGroup::end));
    return verb.filter(
            group ->
                scene.isOf("reporting", group.head())
                    || scene.triggers().unreal().contains(group.head())
                    || group.negated())
        .isPresent();
  }

  /** The anchors at the one place where the sentence before tells of an attack. */
  List<Anchor> inSentenceBefore(List<Anchor> before) {
    List<Place> places =
        before.stream()
            .filter(anchor -> Sharing.KINDS.contains(anchor.trigger().kind()))
            .map(Anchor::place)
            .distinct()
            .toList();
    boolean sure = places.size() == 1 && places.get(0).size() != Place.Size.COUNTRY && !sumsUp();
    return sure
        ? scene.triggers().real().stream()
            .filter(trigger -> goesOn(trigger) && !isHistory(trigger))
            .map(trigger -> new Anchor(trigger, places.get(0), "event.sentence-before"))
            .toList()
        : List.of();
  }

  /** "In all, 12 people were killed": told of more than the place before. */
  private boolean sumsUp() {
    String opening =
        scene.sentence().tokens().stream()
            .limit(3)
            .map(Token::lower)
            .collect(Collectors.joining(" "));
    return opening.matches("(in (all|total)|altogether|overall|all told|in sum)\\b.*");
  }

  /** "Two people were killed", "the attack damaged houses": more of what was told before. */
  private boolean goesOn(Trigger trigger) {
    return switch (trigger.kind()) {
      case CASUALTIES, INFRASTRUCTURE_DAMAGE ->
          trigger.verb().filter(verb -> verb.form() == VerbGroup.Form.GERUND).isEmpty()
              && !inRelativeClause(trigger);
      default -> Retellings.isAttack(trigger.kind()) && trigger.isNoun() && isDefinite(trigger);
    };
  }

  private boolean isDefinite(Trigger trigger) {
    NounPhrase phrase =
        scene
            .clauses()
            .nouns()
            .at(trigger.head())
            .orElse(new NounPhrase(trigger.start(), trigger.head(), trigger.end()));
    return phrase.end() - phrase.start() <= 3
        && scene.sentence().token(phrase.start()).lower().matches(DEFINITE);
  }

  /** The whole war, and what is remembered: "the anniversary of the battle". */
  private boolean isHistory(Trigger trigger) {
    boolean remembered = false;
    for (int i = Math.max(0, trigger.start() - REMEMBERING); i < trigger.start(); i++) {
      remembered |= scene.isOf("remembrance", i);
    }
    return remembered || scene.isOf("whole war", trigger.head());
  }

  private boolean inRelativeClause(Trigger trigger) {
    return trigger.start() > 0
        && scene.sentence().token(trigger.start() - 1).lower().matches("who|that|which");
  }
}
