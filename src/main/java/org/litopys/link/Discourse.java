package org.litopys.link;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.NameWords;
import org.litopys.text.Annotated;
import org.litopys.text.Name;
import org.litopys.text.Span;

/**
 * What a text has told up to a point: its names, and the actors that its mentions have stood for.
 * Of one text, filled from its beginning to its end; not thread-safe.
 */
final class Discourse {
  private static final int FAR = 5;

  /** Who stands out no more is only named in passing. */
  private static final double FAINT = -3;

  /** So many sentences back a body may still be "it". */
  private static final int NEAR = 2;

  private final Annotated text;
  private final TextNames names;
  private final NameWords words;
  private final Titles titles;
  private final Salience salience;
  private final List<Actor> actors = new ArrayList<>();
  private final ListMultimap<Entity, Entity> joint = LinkedListMultimap.create();

  /** Somebody who said or did something, where the text says so. */
  private record Actor(int offset, Entity entity) {}

  /**
   * The beginning of a text.
   *
   * @param claims what the text reports of others; who is named in there speaks less often
   */
  Discourse(Annotated text, TextNames names, NameWords words, List<Span> claims) {
    this.text = text;
    this.names = names;
    this.words = words;
    this.titles = Titles.of(names);
    this.salience = new Salience(claims);
  }

  Titles titles() {
    return titles;
  }

  Annotated text() {
    return text;
  }

  TextNames names() {
    return names;
  }

  /** Several who act as one: their names with semicolons between. */
  Entity join(List<Entity> members) {
    List<Entity> apart = members.stream().distinct().toList();
    Entity all =
        Entity.local(
            Entity.Type.DESCRIPTION,
            apart.stream().map(Entity::label).collect(Collectors.joining("; ")));
    joint.replaceValues(all, apart);
    return all;
  }

  /** Those who were joined, or none. */
  List<Entity> members(Entity entity) {
    return List.copyOf(joint.get(entity));
  }

  ImmutableListMultimap<Entity, Entity> joint() {
    return ImmutableListMultimap.copyOf(joint);
  }

  void add(int offset, Entity entity) {
    actors.add(new Actor(offset, entity));
  }

  /** The actors before a character, the last first. */
  List<Entity> actorsBefore(int offset) {
    List<Entity> before = new ArrayList<>();
    for (int i = actors.size() - 1; i >= 0; i--) {
      if (actors.get(i).offset() < offset) {
        before.add(actors.get(i).entity());
      }
    }
    return before;
  }

  private int sentenceOf(int offset) {
    return Stretch.sentenceAt(text.sentences(), offset);
  }

  /** The person that "he" or "she" at a character most likely is. */
  Optional<Entity> person(int offset, String gender) {
    int here = sentenceOf(offset);
    Optional<Actor> lastActor = lastActor(offset);
    Optional<Entity> last = lastActor.map(Actor::entity);
    boolean fresh = lastActor.isPresent() && !isNamedSince(lastActor.get(), offset);
    if (fresh && isUnnamedPerson(last.get())) {
      return last;
    }
    Entity best = null;
    double highest = Double.NEGATIVE_INFINITY;
    if (last.isPresent() && isPerson(last.get(), gender)) {
      best = last.get();
      highest = (fresh ? 2.5 : 1) - (here - sentenceOf(lastActor.get().offset()));
    }
    for (Occurrence name : names.before(offset)) {
      int apart = here - name.sentence().index();
      if (apart > FAR) {
        break;
      }
      if (isPerson(name.entity(), gender)) {
        boolean again = fresh && last.equals(Optional.of(name.entity()));
        double score = salience.of(name) - apart + (again ? 2 : 0);
        if (score > Math.max(highest, FAINT)) {
          highest = score;
          best = name.entity();
        }
      }
    }
    return Optional.ofNullable(best).or(() -> lastPerson(offset, gender));
  }

  private Optional<Actor> lastActor(int offset) {
    int here = sentenceOf(offset);
    return actors.stream()
        .filter(actor -> actor.offset() < offset && sentenceOf(actor.offset()) >= here - FAR)
        .reduce((a, b) -> b);
  }

  /** "a senior official", not "officials". */
  private static boolean isUnnamedPerson(Entity actor) {
    return actor.type() == Entity.Type.DESCRIPTION
        && actor
            .label()
            .matches("(?i).*(official|source|resident|soldier|spokes\\w+|commander|officer)");
  }

  /** Whether the article makes somebody else the subject of a sentence after an actor's. */
  private boolean isNamedSince(Actor actor, int offset) {
    int sentence = sentenceOf(actor.offset());
    return names.before(offset).stream()
        .takeWhile(name -> name.offset() > actor.offset())
        .filter(name -> name.isOf(Entity.Type.PERSON) && !name.entity().equals(actor.entity()))
        .filter(name -> name.sentence().index() > sentence || !isPersonal(actor.entity()))
        .anyMatch(name -> Salience.isSubject(name) && !salience.isClaimed(name));
  }

  private static boolean isPersonal(Entity entity) {
    return entity.type() == Entity.Type.PERSON;
  }

  private Optional<Entity> lastPerson(int offset, String gender) {
    return actorsBefore(offset).stream().filter(entity -> isPerson(entity, gender)).findFirst();
  }

  /** Whether it is a person who may be called he ({@code m}) or she ({@code f}). */
  boolean isPerson(Entity person, String gender) {
    if (person.type() != Entity.Type.PERSON) {
      return false;
    }
    String given = person.label().split(" ", 2)[0];
    return person
        .detail(Detail.GENDER)
        .or(() -> words.gender(given))
        .map(gender::equals)
        .orElse(true);
  }

  /** The last organization that acted or was named before a character. */
  Optional<Entity> organization(int offset) {
    int here = sentenceOf(offset);
    return actorsBefore(offset).stream()
        .limit(3)
        .filter(actor -> actor.type() == Entity.Type.ORGANIZATION)
        .findFirst()
        .or(
            () ->
                names.before(offset).stream()
                    .filter(name -> here - name.sentence().index() <= 2)
                    .filter(name -> name.isOf(Entity.Type.ORGANIZATION))
                    .findFirst()
                    .map(Occurrence::entity));
  }

  /**
   * The body or country that "it" at a character most likely is: who acted last, or a subject named
   * since; a name in passing is not enough.
   *
   * @param acts whether a subject may be "it"
   */
  Optional<Entity> body(int offset, Predicate<Entity> acts) {
    int here = sentenceOf(offset);
    Optional<Actor> last = lastActor(offset).filter(actor -> isBodyOrCapital(actor.entity()));
    Optional<Occurrence> subject =
        names.before(offset).stream()
            .takeWhile(name -> here - name.sentence().index() <= 1)
            .filter(name -> acts.test(name.entity()) && !salience.isClaimed(name))
            .filter(name -> name.name().type() != Name.Type.NATIONALITY)
            .filter(Salience::isSubject)
            .reduce((near, far) -> near.sentence().equals(far.sentence()) ? far : near);
    if (last.isPresent()
        && subject.filter(name -> name.offset() > last.get().offset()).isEmpty()
        && here - sentenceOf(last.get().offset()) <= NEAR) {
      return last.map(Actor::entity);
    }
    return subject.map(Occurrence::entity);
  }

  static boolean isBody(Entity entity) {
    return entity.type() == Entity.Type.ORGANIZATION || entity.type() == Entity.Type.COUNTRY;
  }

  /** A place that speaks or acts is a capital that stands for its state. */
  private static boolean isBodyOrCapital(Entity actor) {
    return isBody(actor) || actor.type() == Entity.Type.PLACE || actor.type() == Entity.Type.REGION;
  }

  private static boolean isSeveral(Entity actor) {
    return actor.type() == Entity.Type.DESCRIPTION
        && (actor.label().endsWith("s")
            || actor.label().contains(" and ")
            || actor.label().contains("; "));
  }

  /** Who "they" at a character are: the last several, unnamed or body that acted. */
  Optional<Entity> several(int offset) {
    Optional<Entity> last = lastActor(offset).map(Actor::entity);
    return last.filter(entity -> isBody(entity) || isSeveral(entity))
        .or(() -> pair(offset, 1).filter(pair -> last.isEmpty() || isPersonal(last.get())))
        .or(
            () ->
                actorsBefore(offset).stream()
                    .limit(3)
                    .filter(entity -> isBody(entity) || isSeveral(entity))
                    .findFirst());
  }

  /** The two persons of the nearest sentence before a character that names two and no third. */
  Optional<Entity> pair(int offset) {
    return pair(offset, FAR);
  }

  private Optional<Entity> pair(int offset, int back) {
    int here = sentenceOf(offset);
    for (int i = here - 1; i >= Math.max(0, here - back); i--) {
      List<Entity> persons =
          names.in(text.sentences().get(i).span()).stream()
              .map(Occurrence::entity)
              .filter(Discourse::isPersonal)
              .distinct()
              .toList();
      if (persons.size() == 2) {
        return Optional.of(join(persons));
      }
    }
    return Optional.empty();
  }

  boolean isClaimed(Occurrence name) {
    return salience.isClaimed(name);
  }
}
