package org.litopys.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.NameWords;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * What a text has told up to a point: its names, and the actors that its mentions have stood for.
 * Of one text, filled from its beginning to its end; not thread-safe.
 */
final class Discourse {
  private static final int FAR = 5;

  private final Annotated text;
  private final TextNames names;
  private final NameWords words;
  private final Titles titles;
  private final List<Span> claims;
  private final List<Actor> actors = new ArrayList<>();

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
    this.claims = List.copyOf(claims);
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
    Optional<Actor> lastActor =
        actors.stream()
            .filter(actor -> actor.offset() < offset && sentenceOf(actor.offset()) >= here - FAR)
            .reduce((a, b) -> b);
    Optional<Entity> last = lastActor.map(Actor::entity);
    if (lastActor.isPresent()
        && isUnnamedPerson(last.get())
        && !isNamedSince(lastActor.get(), offset)) {
      return last;
    }
    boolean fits = last.isPresent() && isPerson(last.get(), gender);
    Entity best = fits ? last.get() : null;
    double highest =
        fits ? 2.5 - (here - sentenceOf(lastActor.get().offset())) : Double.NEGATIVE_INFINITY;
    for (Occurrence name : names.before(offset)) {
      int apart = here - name.sentence().index();
      if (apart > FAR) {
        break;
      }
      if (isPerson(name.entity(), gender)) {
        double score = salience(name) - apart + (last.equals(Optional.of(name.entity())) ? 2 : 0);
        if (score > highest) {
          highest = score;
          best = name.entity();
        }
      }
    }
    return Optional.ofNullable(best).or(() -> lastPerson(offset, gender));
  }

  /** "a senior official", not "officials". */
  private static boolean isUnnamedPerson(Entity actor) {
    return actor.type() == Entity.Type.DESCRIPTION
        && actor
            .label()
            .matches("(?i).*(official|source|resident|soldier|spokes\\w+|commander|officer)");
  }

  private boolean isNamedSince(Actor actor, int offset) {
    return names.before(offset).stream()
        .takeWhile(name -> name.offset() > actor.offset())
        .anyMatch(name -> name.isOf(Entity.Type.PERSON) && salience(name) > 0);
  }

  private Optional<Entity> lastPerson(int offset, String gender) {
    return actorsBefore(offset).stream().filter(entity -> isPerson(entity, gender)).findFirst();
  }

  /** How far a name stands in the front of its sentence: subjects more than complements. */
  private double salience(Occurrence name) {
    Sentence sentence = name.sentence();
    int before = name.name().start() - 1;
    int after = name.name().end();
    double score = claims.stream().anyMatch(claim -> claim.contains(name.span())) ? -1.5 : 0;
    if (after < sentence.size()) {
      Token next = sentence.token(after);
      score += next.hasTag("VB") || next.hasTag("MD") ? 1 : 0;
      score -= next.hasTag("POS") ? 0.7 : 0;
    }
    if (before >= 0 && sentence.token(before).lower().matches("of|to|with|by|from|against|for")) {
      score -= 0.7;
    }
    boolean first =
        sentence.names().stream()
            .filter(other -> other.type() == name.name().type())
            .findFirst()
            .filter(name.name()::equals)
            .isPresent();
    return score + (first ? 0.5 : 0);
  }

  /** Whether it is a person who may be called he ({@code m}) or she ({@code f}). */
  private boolean isPerson(Entity person, String gender) {
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

  /** The last body or country that acted before a character. */
  Optional<Entity> body(int offset) {
    int here = sentenceOf(offset);
    return actorsBefore(offset).stream()
        .limit(3)
        .filter(Discourse::isBody)
        .findFirst()
        .or(
            () ->
                names.before(offset).stream()
                    .filter(name -> here - name.sentence().index() <= 2)
                    .filter(name -> isBody(name.entity()))
                    .findFirst()
                    .map(Occurrence::entity));
  }

  private static boolean isBody(Entity entity) {
    return entity.type() == Entity.Type.ORGANIZATION || entity.type() == Entity.Type.COUNTRY;
  }

  private static boolean isSeveral(Entity actor) {
    return actor.type() == Entity.Type.DESCRIPTION
        && (actor.label().endsWith("s") || actor.label().contains(" and "));
  }

  /** Who "they" at a character are: the last several, unnamed or body that acted. */
  Optional<Entity> several(int offset) {
    return actorsBefore(offset).stream()
        .limit(3)
        .filter(entity -> isBody(entity) || isSeveral(entity))
        .findFirst();
  }
}
