package org.litopys.extract.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.Parsed;
import org.litopys.fact.When;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Decides which date of its sentence an event has. */
final class EventDates {
  /** How far from the event's word its date may stand, in tokens. */
  private static final int FARTHEST = 22;

  private final Sentence sentence;
  private final Clauses clauses;
  private final DatesOfOthers others;
  private final List<When> told;

  /** Those that something told as having happened can have: not later than the article. */
  private final List<When> dates;

  private final Optional<When> stamp;

  EventDates(Scene scene, Parsed text) {
    this.sentence = scene.sentence();
    this.clauses = scene.clauses();
    this.others = new DatesOfOthers(scene);
    Optional<LocalDate> published = text.text().document().date();
    this.told =
        Stream.concat(text.dates(sentence).stream(), CountedDays.in(text, sentence).stream())
            .toList();
    this.dates =
        told.stream()
            .filter(when -> published.isEmpty() || !when.from().isAfter(published.get()))
            .toList();
    this.stamp = this.dates.isEmpty() ? text.stamp(sentence) : Optional.empty();
  }

  /**
   * The nearest date that the words give to the event, or for an attack the day of a live blog's
   * entry.
   */
  Optional<When> of(Trigger trigger) {
    if (stamp.isPresent()) {
      return stamp.filter(day -> Retellings.isAttack(trigger.kind()));
    }
    return dates.stream()
        .filter(when -> belongs(when, trigger))
        .min(Comparator.comparingInt(when -> distance(when, trigger)))
        .map(when -> Lasting.of(sentence, clauses, trigger).from(when));
  }

  private boolean belongs(When when, Trigger trigger) {
    int start = firstToken(when.span());
    int end = lastToken(when.span());
    return (distance(when, trigger) <= FARTHEST || closes(end, trigger))
        && !circumstance(trigger)
        && !others.have(start, end, trigger);
  }

  /**
   * "attacked near A, B, C ... on Monday.": a list as long as it may be, and the date closes it.
   */
  private boolean closes(int end, Trigger trigger) {
    boolean last = end + 2 >= sentence.size();
    return last
        && trigger.head() < end
        && clauses.verbs().stream()
            .noneMatch(verb -> verb.finite() && verb.start() > trigger.head());
  }

  /** All dates that stand in the sentence, those after the article's day among them. */
  List<When> all() {
    return told;
  }

  /** "amid the invasion": what goes on beside what the date is of. */
  private boolean circumstance(Trigger trigger) {
    int start = clauses.nouns().at(trigger.head()).map(NounPhrase::start).orElse(trigger.start());
    return trigger.isNoun() && start > 0 && sentence.token(start - 1).lower().equals("amid");
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
