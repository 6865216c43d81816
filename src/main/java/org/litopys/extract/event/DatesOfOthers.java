package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;

/** Tells which dates of a sentence belong to other words than an event's. */
final class DatesOfOthers {
  /** How many tokens may stand between a reporting verb and the date of the report. */
  private static final int REACH = 3;

  private static final Set<String> HOURS = ImmutableSet.of("hours", "hour", "minutes", "shortly");
  private static final Set<String> APART = ImmutableSet.of("after", "before");

  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;
  private final Triggers triggers;

  DatesOfOthers(Scene scene) {
    this.sentence = scene.sentence();
    this.clauses = scene.clauses();
    this.lexicon = scene.lexicon();
    this.triggers = scene.triggers();
  }

  /**
   * Whether a date is another word's than the event's.
   *
   * @param start the date's first token
   * @param end its last token
   */
  boolean have(int start, int end, Trigger trigger) {
    return ofRelative(start, trigger)
        || ofReport(start, end, trigger)
        || ofNoun(start, end, trigger)
        || ofSharedPassive(start, end, trigger)
        || ofLaterVerb(start, trigger)
        || ofEarlierVerb(start, end, trigger);
  }

  /** "hit Crimea, which Russia seized in 2014": the date of the clause that tells of the place. */
  private boolean ofRelative(int start, Trigger trigger) {
    return clauses.verbs().stream()
        .filter(verb -> verb.finite() && verb.start() > trigger.head() && verb.end() <= start)
        .filter(verb -> clauses.subject(verb).map(NounPhrase::head).orElse(-1) != trigger.head())
        .anyMatch(verb -> triggers.at(verb).isPresent() && relative(verb, trigger.head() + 1));
  }

  private boolean relative(VerbGroup verb, int from) {
    int subject = clauses.subject(verb).map(NounPhrase::start).orElse(verb.start());
    int first = Math.max(from, Math.min(subject, verb.start() - 4));
    return sentence.tokens().subList(first, verb.start()).stream()
        .anyMatch(t -> t.hasTag("W") && !t.lower().equals("when"));
  }

  /** "the February 2022 invasion", "the blasts on Tuesday": the date of that noun alone. */
  private boolean ofNoun(int start, int end, Trigger trigger) {
    boolean before =
        clauses
            .nouns()
            .at(end)
            .filter(phrase -> phrase.head() > end && !phrase.contains(trigger.head()))
            .isPresent();
    boolean after =
        triggers.real().stream()
            .anyMatch(
                other ->
                    other.isNoun()
                        && !other.equals(trigger)
                        && !does(other, trigger)
                        && (other.end() == start
                            || (other.end() + 1 == start
                                && !sentence.token(other.end()).hasTag("VB")))
                        && trigger.head() > end);
    return before || after;
  }

  /** "The shelling on Tuesday damaged a school": what the noun did, it did on its day. */
  private boolean does(Trigger noun, Trigger trigger) {
    return trigger
        .verb()
        .filter(verb -> !verb.passive())
        .flatMap(clauses::subject)
        .filter(subject -> subject.contains(noun.head()))
        .isPresent();
  }

  /** "Crimea, which Russia seized in 2014, was hit": the date of the clause before the comma. */
  private boolean ofEarlierVerb(int start, int end, Trigger trigger) {
    boolean comma = end + 1 < sentence.size() && sentence.token(end + 1).text().equals(",");
    return comma
        && trigger.head() > end
        && !hoursApart(start)
        && !resultsAt(end + 2, trigger)
        && clauses.verbs().stream()
            .filter(verb -> verb.end() <= start && verb.end() + REACH >= start)
            .anyMatch(verb -> triggers.at(verb).isPresent());
  }

  /** "was destroyed on Tuesday, flooding villages": what came of it came on that day. */
  private static boolean resultsAt(int start, Trigger trigger) {
    return trigger
        .verb()
        .filter(verb -> verb.form() == VerbGroup.Form.GERUND && verb.start() == start)
        .isPresent();
  }

  /** "was captured in May and retaken in June": the first date is the first verb's. */
  private boolean ofSharedPassive(int start, int end, Trigger trigger) {
    return trigger
        .verb()
        .filter(verb -> verb.start() > end)
        .filter(verb -> new SharedPassive(sentence, clauses).doneTo(verb).isPresent())
        .filter(
            verb ->
                clauses.verbs().stream().anyMatch(other -> other.passive() && other.end() <= start))
        .isPresent();
  }

  /** "Hours after the talks ended on Tuesday, drones hit ...": both on one day. */
  private boolean hoursApart(int date) {
    for (int i = 0; i + 1 < date; i++) {
      if (HOURS.contains(sentence.token(i).lower())
          && APART.contains(sentence.token(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "children taken away, a report to be given today says": a verb in between has the date. */
  private boolean ofLaterVerb(int start, Trigger trigger) {
    return !happened(start, trigger)
        && clauses.verbs().stream()
            .filter(verb -> verb.start() > trigger.head() && verb.end() <= start)
            .anyMatch(
                verb ->
                    triggers.at(verb).isEmpty()
                        && !describes(verb)
                        && !leadsNoun(verb)
                        && !(trigger.isNoun()
                            && lexicon.isOf("light", sentence.token(verb.head()))));
  }

  /**
   * "The talks, which ..., ended on Friday": the last verb before the date is said of the event.
   */
  private boolean happened(int start, Trigger trigger) {
    return trigger.isNoun()
        && clauses.verbs().stream()
            .filter(verb -> verb.finite() && verb.start() > trigger.head() && verb.end() <= start)
            .reduce((first, second) -> second)
            .filter(verb -> lexicon.isOf("phase", sentence.token(verb.head())))
            .flatMap(clauses::subject)
            .filter(subject -> subject.head() == trigger.head())
            .isPresent();
  }

  /** "said on Tuesday", "On Tuesday, he said": when it was told, not when it happened. */
  private boolean ofReport(int start, int end, Trigger trigger) {
    if (owned(end, trigger) || beside(end, trigger)) {
      return false;
    }
    Optional<VerbGroup> before =
        clauses.verbs().stream()
            .filter(verb -> verb.end() <= start)
            .reduce((first, second) -> second);
    if (before.isPresent()
        && start - before.get().end() <= REACH
        && !before.equals(trigger.verb())
        && reports(before.get())) {
      return true;
    }
    return clauses.verbs().stream()
        .filter(verb -> verb.start() > end && verb.finite() && verb.head() < trigger.head())
        .anyMatch(verb -> reports(verb) && !inserted(verb));
  }

  /** "Thursday's talks": the date of that noun, whatever stands before. */
  private boolean owned(int end, Trigger trigger) {
    return end + 1 < sentence.size()
        && sentence.token(end + 1).hasTag("POS")
        && clauses.nouns().at(end).filter(phrase -> phrase.head() == trigger.head()).isPresent();
  }

  /** "he said on Tuesday ..., as explosions rocked": both happened then. */
  private boolean beside(int end, Trigger trigger) {
    for (int i = end + 2; i < trigger.start(); i++) {
      if (sentence.token(i).lower().equals("as") && sentence.token(i - 1).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "mines belonging to the company": a participle that describes a noun has no date. */
  private boolean describes(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND
        && verb.start() > 0
        && sentence.token(verb.start() - 1).hasTag("NN")
        && !reports(verb);
  }

  /** "by armed men": a participle before its noun. */
  private boolean leadsNoun(VerbGroup verb) {
    return !verb.finite()
        && verb.end() == verb.start() + 1
        && verb.end() < sentence.size()
        && sentence.token(verb.head()).tag().matches("VB[NG]")
        && sentence.token(verb.end()).hasTag("NN");
  }

  /** "..., it said, ...". */
  private boolean inserted(VerbGroup verb) {
    return verb.end() < sentence.size() && sentence.token(verb.end()).text().equals(",");
  }

  private boolean reports(VerbGroup verb) {
    return lexicon.isOf("reporting", sentence.token(verb.head()));
  }
}
