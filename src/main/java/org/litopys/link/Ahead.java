package org.litopys.link;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Said;
import org.litopys.gazetteer.Entity;
import org.litopys.link.Roles.Office;

/**
 * Persons whom a text names only after it has told what they said: "A minister has denied ...", "UN
 * official warns ...", and in the next sentences who that is. Of one text; immutable.
 */
final class Ahead {
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();

  /** How many sentences on the person is named. */
  private static final int REACH = 4;

  /** Words are compared by their first letters, so that their forms meet. */
  private static final int STEM = 5;

  /** The share of one claim's words that makes another the same said again. */
  private static final double SAME = 0.5;

  /** Who speaks unnamed stays so. */
  private static final String UNNAMED =
      "source|insider|resident|soldier|serviceman|woman|man|teenager";

  private final Discourse discourse;
  private final Roles roles;
  private final List<Said> statements;

  /**
   * @param facts of the text, in its order
   */
  Ahead(Discourse discourse, Roles roles, List<Fact> facts) {
    this.discourse = discourse;
    this.roles = roles;
    this.statements = facts.stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
  }

  /** The person who says it, if the text's next words name one. */
  Optional<Entity> person(Stretch phrase, Said said) {
    Stretch head = phrase.head().trimmed();
    String noun = head.token(head.to() - 1).lower();
    Optional<Office> office = roles.office(head.lower());
    boolean one = head.token(head.to() - 1).tag().matches("NN|NNP");
    if (!one || office.isEmpty() || noun.matches(UNNAMED) || Definites.isBody(noun)) {
      return Optional.empty();
    }
    int last = phrase.sentence().index() + REACH;
    for (Said next : statements) {
      boolean later = next.actor().span().start() > said.actor().span().start();
      Optional<Occurrence> named = later ? fullName(next.actor()) : Optional.empty();
      if (named.isPresent()) {
        Occurrence name = named.get();
        boolean fits =
            name.sentence().index() <= last
                && agrees(phrase, name.entity())
                && isCalled(office.get(), name.entity())
                && (isNew(name, phrase) || likeness(said, next) >= SAME);
        return fits ? Optional.of(name.entity()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Occurrence> fullName(Mention actor) {
    return discourse.names().in(actor.span()).stream()
        .filter(name -> name.isOf(Entity.Type.PERSON))
        .filter(name -> name.name().end() - name.name().start() > 1)
        .findFirst();
  }

  private boolean isNew(Occurrence name, Stretch phrase) {
    return discourse.names().before(phrase.span().start()).stream()
        .noneMatch(before -> before.entity().equals(name.entity()));
  }

  /** Whether the country or body that the phrase names can be the person's. */
  private boolean agrees(Stretch phrase, Entity person) {
    return discourse.names().in(phrase.span()).stream()
        .map(Occurrence::entity)
        .allMatch(entity -> belongs(person, entity));
  }

  /** Of a person of a country the text must tell that a body of several is theirs. */
  private boolean belongs(Entity person, Entity to) {
    boolean open = person.country().isEmpty() || to.country().equals(person.country());
    return switch (to.type()) {
      case COUNTRY -> open;
      case ORGANIZATION -> open || (to.country().isEmpty() && isTold(person, to));
      default -> true;
    };
  }

  private boolean isTold(Entity person, Entity body) {
    return Stream.concat(
            discourse.titles().of(person).stream(),
            person.detail(Entity.Detail.ROLE).map(Roles::plain).stream())
        .anyMatch(role -> namesOf(body).anyMatch(name -> Roles.contains(role, name)));
  }

  private static Stream<String> namesOf(Entity body) {
    return Stream.concat(Stream.of(body.label()), body.aliases().stream()).map(Roles::plain);
  }

  /** Whether nothing that the text calls the person is an office of another kind. */
  private boolean isCalled(Office office, Entity person) {
    List<Office> called =
        discourse.titles().of(person).stream()
            .map(roles::office)
            .flatMap(Optional::stream)
            .toList();
    boolean open = office.holders().isEmpty();
    return called.isEmpty() || called.contains(office) || (open && isOfficial(office, called));
  }

  /** "official", "analyst" and the like are said of many who have a title of their own. */
  private static boolean isOfficial(Office office, List<Office> called) {
    boolean official = office.name().equals("official");
    boolean served = called.stream().anyMatch(other -> !other.holders().isEmpty());
    return official ? true : !served;
  }

  /** How much of the shorter of two claims the other has. */
  private double likeness(Said one, Said other) {
    Set<String> left = stems(one);
    Set<String> right = stems(other);
    int least = Math.min(left.size(), right.size());
    return least < 3 ? 0 : (double) left.stream().filter(right::contains).count() / least;
  }

  private Set<String> stems(Said said) {
    String text = discourse.text().text();
    return said.claim().stream()
        .flatMap(part -> WORDS.splitToStream(part.in(text).toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() >= STEM)
        .map(word -> word.substring(0, STEM))
        .collect(Collectors.toSet());
  }
}
