package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Sentence;

/** Decides which event happened at which place of the same sentence. */
final class Anchors {
  private static final Set<Kind> HARMS =
      ImmutableSet.of(Kind.CASUALTIES, Kind.ABUSE, Kind.ARREST, Kind.DEPORTATION, Kind.PROTEST);

  private final Scene scene;
  private final Sentence sentence;
  private final Triggers triggers;
  private final Climb climb;
  private final PlaceRoles roles;
  private final Set<Anchor> found = new LinkedHashSet<>();

  /** Whether the sentence names no other place. */
  private final boolean only;

  private Anchors(Scene scene, boolean only) {
    this.scene = scene;
    this.only = only;
    this.sentence = scene.sentence();
    this.triggers = scene.triggers();
    this.climb = new Climb(scene);
    this.roles = new PlaceRoles(scene);
  }

  /** An event's word and its place, with the rule that tied them. */
  record Anchor(Trigger trigger, Place place, String rule) {}

  static List<Anchor> of(Scene scene, List<Place> all) {
    boolean only = all.stream().map(Place::group).distinct().count() == 1;
    Anchors anchors = new Anchors(scene, only);
    List<Place> places = all.stream().filter(place -> place.form() != Place.Form.BESIDE).toList();
    List<List<Place>> lists =
        places.stream()
            .map(Place::group)
            .distinct()
            .map(group -> places.stream().filter(place -> place.group() == group).toList())
            .toList();
    lists.forEach(anchors::tie);
    anchors.whereClause(places);
    List<Anchor> found = new ArrayList<>(new SureAnchors(scene, anchors.found).all());
    found.addAll(anchors.beside(all, found));
    found.addAll(new Continued(scene).of(all, found));
    found.addAll(new Sharing(scene).share(found));
    found.addAll(new OnlyPlace(scene).inSentence(places, found));
    return new Retellings(scene).without(found);
  }

  /** "advanced north of Kharkiv", where nothing nearer is named. */
  private List<Anchor> beside(List<Place> places, List<Anchor> anchors) {
    List<Anchor> more = new ArrayList<>();
    for (Place place : places) {
      if (place.form() == Place.Form.BESIDE) {
        triggers.real().stream()
            .filter(trigger -> isOfTroops(trigger))
            .filter(trigger -> trigger.end() <= place.preposition())
            .filter(trigger -> scene.clauses().skipAdverbs(trigger.end()) >= place.preposition())
            .filter(trigger -> anchors.stream().noneMatch(it -> it.trigger().equals(trigger)))
            .forEach(trigger -> more.add(new Anchor(trigger, place, "event.beside-place")));
      }
    }
    return more;
  }

  private static boolean isOfTroops(Trigger trigger) {
    return trigger.kind() == Kind.COMBAT || (trigger.kind() == Kind.ATTACK && !trigger.isNoun());
  }

  private void tie(List<Place> list) {
    Place first = list.get(0);
    Optional<PlaceRoles.Role> role = roles.of(first);
    role.ifPresent(it -> add(it.trigger(), list, it.rule()));
    if (role.isPresent()) {
      return;
    }
    if (examples(first, list)) {
      return;
    }
    int preposition = first.preposition();
    Climb.End end = preposition >= 0 ? climb.from(preposition) : Climb.End.NOWHERE;
    end.trigger().ifPresent(trigger -> add(trigger, list, end.rule()));
    end.phrase().ifPresent(phrase -> joined(phrase, list, end.rule()));
    end.phrase().flatMap(this::metBeside).ifPresent(met -> add(met, list, end.rule()));
    boolean relative = relative(list);
    if (!end.stopped() && !relative && ofLocals(preposition)) {
      suffered(list);
    }
    if (end.stopped() || relative || preposition < 0 || !locative(preposition)) {
      return;
    }
    if (!subject(list) && !purpose(list) && opensClause(preposition)) {
      frame(list);
    }
  }

  /** "several cities, including Kyiv and Odesa": the list stands where its whole stands. */
  private boolean examples(Place first, List<Place> list) {
    Optional<Place> whole = new Examples(scene).wholeOf(first);
    if (whole.isEmpty()) {
      return false;
    }
    int preposition = whole.get().preposition();
    Optional<PlaceRoles.Role> role = roles.object(whole.get());
    role.ifPresent(it -> add(it.trigger(), list, it.rule()));
    if (role.isEmpty() && preposition >= 0) {
      Climb.End end = climb.from(preposition);
      end.trigger().ifPresent(trigger -> add(trigger, list, end.rule()));
    }
    return true;
  }

  /** "was in Brussels for a meeting". */
  private boolean purpose(List<Place> list) {
    int end = list.get(list.size() - 1).end();
    boolean follows = end + 1 < sentence.size() && sentence.token(end).lower().equals("for");
    Optional<Trigger> noun =
        follows
            ? scene.clauses().nouns().startingAt(end + 1).flatMap(triggers::at)
            : Optional.empty();
    noun.ifPresent(trigger -> add(trigger, list, "event.place-for-noun"));
    return noun.isPresent();
  }

  /** "residents of Kherson": people are mostly harmed where they live. */
  private boolean ofLocals(int preposition) {
    return preposition > 0
        && only
        && sentence.token(preposition).lower().equals("of")
        && scene.isOf("locals", preposition - 1);
  }

  private void suffered(List<Place> list) {
    int at = list.get(0).start();
    triggers.real().stream()
        .filter(trigger -> HARMS.contains(trigger.kind()) && trigger.start() > at)
        .filter(
            trigger -> trigger.verb().filter(verb -> verb.finite() && saidOf(verb, at)).isPresent())
        .forEach(trigger -> add(trigger, list, "event.harmed-at-home"));
  }

  private boolean saidOf(VerbGroup verb, int at) {
    return scene
        .clauses()
        .subject(verb)
        .filter(it -> it.contains(at) && it.head() < at)
        .isPresent();
  }

  private boolean locative(int preposition) {
    return Climb.LOCATIVE.contains(sentence.token(preposition).lower());
  }

  /** "Crimea, which Russia seized". */
  private boolean relative(List<Place> list) {
    int i = list.get(list.size() - 1).end();
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i++;
    }
    if (i >= sentence.size() || !sentence.token(i).lower().matches("that|which")) {
      return false;
    }
    int from = i;
    Optional<Trigger> trigger =
        scene.clauses().verbs().stream()
            .filter(verb -> verb.start() > from)
            .findFirst()
            .filter(VerbGroup::finite)
            .filter(verb -> scene.clauses().object(verb).isEmpty())
            .flatMap(triggers::at)
            .filter(it -> it.word().takesPlaceAs("object"))
            .filter(it -> scene.clauses().nouns().startingAt(from + 1).isPresent());
    trigger.ifPresent(it -> add(it, list, "event.relative-object"));
    return trigger.isPresent();
  }

  /** "Kherson, where two people died", "near the town of Lyman in the region, where". */
  private void whereClause(List<Place> places) {
    for (int i = 1; i < sentence.size(); i++) {
      if (!sentence.token(i).lower().equals("where")) {
        continue;
      }
      int where = i;
      Optional<Place> last =
          places.stream()
              .filter(place -> place.end() <= where && noVerb(place.end(), where))
              .reduce((first, second) -> second);
      last.ifPresent(
          place ->
              triggers.real().stream()
                  .filter(trigger -> trigger.head() > where)
                  .forEach(trigger -> add(trigger, groupOf(place, places), "event.where-clause")));
    }
  }

  private static List<Place> groupOf(Place place, List<Place> places) {
    return places.stream().filter(other -> other.group() == place.group()).toList();
  }

  private boolean noVerb(int from, int to) {
    return scene.clauses().verbs().stream()
        .noneMatch(verb -> verb.head() >= from && verb.head() < to);
  }

  /** "A house in Kherson was hit", "Two people in Kherson died". */
  private boolean subject(List<Place> list) {
    int at = list.get(0).start();
    boolean country = list.get(0).size() == Place.Size.COUNTRY;
    for (Trigger trigger : triggers.real()) {
      boolean suffers = trigger.verb().filter(VerbGroup::passive).isPresent();
      boolean holds =
          trigger.start() > at
              && (suffers || !country)
              && trigger
                  .verb()
                  .filter(VerbGroup::finite)
                  .flatMap(scene.clauses()::subject)
                  .filter(it -> it.contains(at) && it.head() < at)
                  .isPresent();
      if (holds) {
        add(trigger, list, "event.subject-in-place");
        return true;
      }
    }
    return false;
  }

  /** "In Kyiv, ...": the place holds for what the clause tells. */
  private boolean opensClause(int preposition) {
    int i = preposition;
    while (i > 0 && sentence.token(i - 1).hasTag("RB")) {
      i--;
    }
    return i == 0
        || sentence
            .token(i - 1)
            .lower()
            .matches("[,;:–—“\"-]|and|while|but|as|that|meanwhile|where|when|``");
  }

  private void frame(List<Place> list) {
    int from = list.get(list.size() - 1).end();
    boolean any = false;
    for (Trigger trigger : triggers.real()) {
      boolean again = trigger.isNoun() && any && isDefinite(trigger);
      if (trigger.head() >= from && !again) {
        any = true;
        add(trigger, list, "event.frame-place");
      }
    }
  }

  /** "the attack" after "a strike". */
  private boolean isDefinite(Trigger trigger) {
    return scene
        .clauses()
        .nouns()
        .at(trigger.head())
        .filter(it -> sentence.token(it.start()).lower().matches("the|this|that|these|those"))
        .isPresent();
  }

  /** "met on the sidelines of the summit in": both are there. */
  private Optional<Trigger> metBeside(NounPhrase phrase) {
    int sidelines = phrase.start() - 2;
    return sidelines > 0 && sentence.token(sidelines).lower().matches("sidelines?|margins")
        ? triggers.real().stream()
            .filter(trigger -> trigger.kind() == Kind.MEETING && trigger.end() <= sidelines)
            .reduce((first, second) -> second)
        : Optional.empty();
  }

  /** A noun's place holds for the nouns that it is joined to: "airstrikes and attacks on ...". */
  private void joined(NounPhrase phrase, List<Place> list, String rule) {
    int start = phrase.start();
    while (start > 0
        && sentence.token(start - 1).lower().matches("more|than|at|least|over|about")) {
      start--;
    }
    if (start > 0 && sentence.token(start - 1).hasTag("CC")) {
      scene
          .clauses()
          .nouns()
          .endingAt(start - 1)
          .flatMap(triggers::at)
          .ifPresent(trigger -> add(trigger, list, rule));
    }
  }

  private void add(Trigger trigger, List<Place> places, String rule) {
    for (Place place : places) {
      if (place.start() >= trigger.end() || place.end() <= trigger.start()) {
        found.add(new Anchor(trigger, place, rule));
      }
    }
  }
}
