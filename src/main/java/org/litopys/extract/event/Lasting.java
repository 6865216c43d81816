package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.number.NumberWords;
import org.litopys.fact.When;
import org.litopys.fact.When.Precision;
import org.litopys.text.Sentence;

/**
 * How many days an event lasts by its own words: "a three-day summit" that begins on Sunday is on
 * until Tuesday.
 *
 * @param days one where the words tell no more, or not that the date is the first day
 */
record Lasting(long days) {
  private static final Pattern DAYS = Pattern.compile("([a-z]+|[0-9]{1,2})-day");
  private static final ImmutableSet<String> BEGIN =
      ImmutableSet.of("begin", "start", "open", "kick");
  private static final int LONGEST = 31;

  /** The length that the phrase of the trigger tells, after a verb of beginning. */
  static Lasting of(Sentence sentence, Clauses clauses, Trigger trigger) {
    Optional<NounPhrase> phrase = clauses.nouns().at(trigger.head());
    boolean begins =
        clauses.verbs().stream()
            .anyMatch(verb -> BEGIN.contains(sentence.token(verb.head()).lemma()));
    if (phrase.isEmpty() || !begins) {
      return new Lasting(1);
    }
    return new Lasting(
        sentence.tokens().subList(phrase.get().start(), phrase.get().head()).stream()
            .map(token -> DAYS.matcher(token.lower()))
            .filter(Matcher::matches)
            .flatMap(match -> NumberWords.value(match.group(1)).stream())
            .filter(count -> count <= LONGEST)
            .findFirst()
            .orElse(1L));
  }

  /** The days from this one on. */
  When from(When first) {
    if (days <= 1 || first.precision() != Precision.DAY) {
      return first;
    }
    LocalDate last = first.from().plusDays(days - 1);
    return new When(first.span(), first.from(), last, Precision.INTERVAL);
  }
}
