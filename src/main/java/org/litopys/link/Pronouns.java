package org.litopys.link;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.text.Sentence;

/** Whom "he", "it", "they", "I" and "we" mean where they stand. Immutable and thread-safe. */
final class Pronouns {
  private static final ImmutableMap<String, String> GENDERS =
      ImmutableMap.of("he", "m", "him", "m", "his", "m", "she", "f", "her", "f");
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "i", "me", "my", "we", "us", "our", "you", "your", "it", "its", "they", "them", "their");

  private final Gazetteer gazetteer;
  private final Definites definites;

  Pronouns(Gazetteer gazetteer, Definites definites) {
    this.gazetteer = gazetteer;
    this.definites = definites;
  }

  static boolean is(String word) {
    return GENDERS.containsKey(word) || OTHERS.contains(word);
  }

  /**
   * Whom one word means.
   *
   * @param speaker who says the words around, for "I" and "we"
   */
  Optional<Entity> actor(Stretch word, Discourse discourse, Optional<Entity> speaker) {
    int offset = word.span().start();
    return switch (word.lower()) {
      case "i", "me", "my" -> speaker.filter(one -> one.type() != Entity.Type.COUNTRY);
      case "we", "us", "our" -> speaker.flatMap(this::company);
      case "it", "its" ->
          discourse
              .body(offset, this::isOrStandsForBody)
              .map(body -> discourse.actorsBefore(offset).contains(body) ? body : state(body));
      case "they", "them", "their" -> ownSubject(word).or(() -> discourse.several(offset));
      case "you", "your" -> Optional.empty();
      default -> person(word, discourse);
    };
  }

  private Optional<Entity> person(Stretch word, Discourse discourse) {
    String gender = GENDERS.getOrDefault(word.lower(), "m");
    return opening(word, discourse)
        .filter(person -> discourse.isPerson(person, gender))
        .or(() -> discourse.person(word.span().start(), gender));
  }

  /**
   * "The president was speaking ... He said", "Poland's president waits. He said": the phrase that
   * opens the sentence before.
   */
  private Optional<Entity> opening(Stretch word, Discourse discourse) {
    int before = word.sentence().index() - 1;
    if (before < 0 || word.from() > 1) {
      return Optional.empty();
    }
    Sentence sentence = discourse.text().sentences().get(before);
    Stretch head = new Stretch(sentence, 0, sentence.size()).head();
    boolean acts =
        head.to() < sentence.size()
            && (sentence.token(0).lower().equals("the") || sentence.token(1).hasTag("POS"))
            && sentence.token(head.to()).tag().matches("VBD|VBZ|VBP|MD");
    List<Occurrence> names = discourse.names().in(head.span());
    return acts
        ? definites
            .actor(head, names, discourse)
            .filter(entity -> entity.type() == Entity.Type.PERSON)
        : Optional.empty();
  }

  /** "Rescuers often come first, and they say": the several who open the same sentence. */
  private static Optional<Entity> ownSubject(Stretch word) {
    Stretch head = new Stretch(word.sentence(), 0, word.sentence().size()).head();
    boolean several =
        head.to() <= word.from()
            && head.names().isEmpty()
            && head.token(head.to() - 1).tag().equals("NNS")
            && head.tokens().stream().allMatch(token -> token.tag().matches("NNS?|JJ|DT|CD"));
    return several
        ? Optional.of(Entity.local(Entity.Type.DESCRIPTION, head.trimmed().text()))
        : Optional.empty();
  }

  /** A body or country, or a capital, which stands for its state where it acts. */
  private boolean isOrStandsForBody(Entity entity) {
    return Discourse.isBody(entity) || !state(entity).equals(entity);
  }

  /** The state that a capital stands for. One that spoke before as itself stays what it was. */
  private Entity state(Entity entity) {
    return entity.isPlace()
        ? entity
            .country()
            .flatMap(gazetteer::entity)
            .filter(
                country ->
                    country.detail(Detail.CAPITAL).filter(entity.label()::equals).isPresent())
            .orElse(entity)
        : entity;
  }

  /** Who "we" are where one person speaks: the state that the person serves; a body is itself. */
  private Optional<Entity> company(Entity speaker) {
    return speaker.type() == Entity.Type.PERSON
        ? speaker.country().flatMap(gazetteer::entity)
        : Optional.of(speaker);
  }
}
