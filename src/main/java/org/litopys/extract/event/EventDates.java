package org.litopys.extract.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.Dates;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.When;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Decides which date of its sentence an event has. */
final class EventDates {
  /** How many tokens may stand between a reporting verb and the date of the report. */
  private static final int REACH = 3;

  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;
  private final List<When> dates;

  /**
   * @param published the article's date; what is told as having happened is not later
   */
  EventDates(Scene scene, Dates dates, Optional<LocalDate> published) {
    this.sentence = scene.sentence();
    this.clauses = scene.clauses();
    this.lexicon = scene.lexicon();
    this.dates =
        dates.in(sentence.span()).stream()
            .filter(when -> published.isEmpty() || !when.from().isAfter(published.get()))
            .toList();
  }

  /** The nearest date that is not that of a report of the event. */
  Optional<When> of(Trigger trigger) {
    return dates.stream()
        .filter(when -> !ofReport(when, trigger))
        .min(Comparator.comparingInt(when -> distance(when, trigger)));
  }

  /** All dates of the sentence. */
  List<When> all() {
    return dates;
  }

  /** "said on Tuesday", "On Tuesday, he said": when it was told, not when it happened. */
  private boolean ofReport(When when, Trigger trigger) {
    int start = firstToken(when.span());
    int end = lastToken(when.span());
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
    Optional<VerbGroup> after =
        clauses.verbs().stream().filter(verb -> verb.start() > end && verb.finite()).findFirst();
    boolean opens = before.isEmpty() || trigger.head() > end;
    return opens
        && after.isPresent()
        && reports(after.get())
        && trigger.head() > after.get().head()
        && !before.equals(trigger.verb());
  }

  private boolean reports(VerbGroup verb) {
    return lexicon.isOf("reporting", sentence.token(verb.head()));
  }

  private int distance(When when, Trigger trigger) {
    int start = firstToken(when.span());
    int end = lastToken(when.span());
    return start > trigger.head() ? start - trigger.head() : trigger.head() - end;
  }

  private int firstToken(Span span) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).span().end() > span.start()) {
        return i;
      }
    }
    return sentence.size() - 1;
  }

  private int lastToken(Span span) {
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.token(i).span().start() < span.end()) {
        return i;
      }
    }
    return 0;
  }
}
