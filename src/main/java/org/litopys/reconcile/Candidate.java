package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.reconcile.NameIndex.Match;

/**
 * An entity that may be meant.
 *
 * @param match the entity, and how its name is like the one asked for
 * @param agreement how far it has what else was asked for, 0 to 1; where it has no value for a
 *     property, that counts half
 * @param contradicted whether it has another value than was asked for
 * @param score how good it is in all, 0 to 100
 * @param sure whether it is the one: it has that very name, and no other that has it agrees as well
 */
record Candidate(Match match, double agreement, boolean contradicted, double score, boolean sure) {
  /** The name counts this much of the score where properties are given beside it. */
  private static final double NAME = 0.7;

  /** Names less alike are not worth a look. */
  private static final double LEAST_LIKENESS = 0.45;

  private static final double HALF = 0.5;

  Known entity() {
    return match.entity();
  }

  /** Who may be meant by a question, best first. */
  static ImmutableList<Candidate> of(Question question, Entities entities) {
    ImmutableList<Candidate> all =
        matches(question, entities)
            .filter(match -> hasType(match.entity(), question))
            .map(match -> weigh(match, question))
            .sorted(
                Comparator.comparingDouble(Candidate::score)
                    .reversed()
                    .thenComparing(candidate -> candidate.entity().id()))
            .collect(toImmutableList());
    List<Candidate> rest = all.subList(Math.min(1, all.size()), all.size());
    return Stream.concat(all.stream().limit(1).map(first -> first.judged(rest)), rest.stream())
        .limit(question.limit())
        .collect(toImmutableList());
  }

  private static Stream<Match> matches(Question question, Entities entities) {
    if (question.name().isBlank()) {
      return question.conditions().stream()
          .flatMap(c -> c.trait().stream().flatMap(t -> entities.having(t, c.keys()).stream()))
          .distinct()
          .map(entity -> new Match(entity, 0));
    }
    Optional<Known> itself = entities.find(question.name());
    if (itself.isPresent() || question.name().length() > Question.LONGEST) {
      return itself.map(entity -> new Match(entity, 1)).stream();
    }
    return entities.like(question.name()).stream()
        .filter(match -> match.likeness() >= LEAST_LIKENESS);
  }

  private static boolean hasType(Known entity, Question question) {
    return question.types().isEmpty()
        || (question.all()
            ? question.types().stream().allMatch(entity::is)
            : question.types().stream().anyMatch(entity::is));
  }

  private static Candidate weigh(Match match, Question question) {
    double agreed = 0;
    boolean contradicted = false;
    for (Question.Condition condition : question.conditions()) {
      boolean known = condition.trait().filter(match.entity().keys()::containsKey).isPresent();
      boolean same =
          known
              && !Collections.disjoint(
                  match.entity().keys().get(condition.trait().get()), condition.keys());
      agreed += same ? 1 : known ? 0 : HALF;
      contradicted |= known && !same;
    }
    int asked = question.conditions().size();
    double agreement = asked == 0 ? 1 : agreed / asked;
    double score = Math.round(worth(match, agreement, question) * 1000) / 10.0;
    return new Candidate(match, agreement, contradicted, score, false);
  }

  private static double worth(Match match, double agreement, Question question) {
    if (question.name().isBlank()) {
      return agreement;
    }
    return question.conditions().isEmpty()
        ? match.likeness()
        : NAME * match.likeness() + (1 - NAME) * agreement;
  }

  /** The same, sure if none of the others can be meant. */
  private Candidate judged(List<Candidate> others) {
    boolean rivalled =
        others.stream().anyMatch(other -> other.fits() && other.agreement >= agreement);
    return new Candidate(match, agreement, contradicted, score, fits() && !rivalled);
  }

  private boolean fits() {
    return match.exact() && !contradicted;
  }
}
