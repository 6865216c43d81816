package org.litopys.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.litopys.fact.Event;
import org.litopys.fact.Event.Kind;
import org.litopys.fact.When;
import org.litopys.text.Sentence;

/**
 * News goes from one strike of the day to the next and tells the day once: an attack without a date
 * takes that of the attack told just before, if it was on the article's day or the day before.
 * Fighting goes on for weeks and takes none. Mutable, of one article, given its sentences in order.
 */
final class SameDay {
  /** How many sentences on the day still holds. */
  private static final int REACH = 4;

  /** How many days before the article's own. */
  private static final int RECENT = 1;

  private final Optional<LocalDate> published;
  private Optional<When> last = Optional.empty();
  private int index;

  SameDay(Optional<LocalDate> published) {
    this.published = published;
  }

  /** The events of the next sentence, dated where the one before tells. */
  List<Event> dated(Sentence sentence, List<Event> events) {
    if (events.isEmpty()) {
      return events;
    }
    Optional<When> before = sentence.index() - index <= REACH ? last : Optional.empty();
    Set<When> told =
        events.stream()
            .filter(event -> Retellings.isAttack(event.kind()))
            .flatMap(event -> event.date().stream())
            .collect(Collectors.toSet());
    last = told.size() == 1 ? told.stream().findFirst().filter(this::recent) : Optional.empty();
    index = sentence.index();
    boolean undated = events.stream().allMatch(event -> event.date().isEmpty());
    return undated && before.isPresent()
        ? events.stream().map(event -> strike(event) ? event.on(before.get()) : event).toList()
        : events;
  }

  private boolean recent(When when) {
    return published.isPresent()
        && !when.from().isBefore(when.to().minusDays(1))
        && !when.to().isBefore(published.get().minusDays(RECENT));
  }

  private static boolean strike(Event event) {
    Kind kind = event.kind();
    return (Retellings.isAttack(kind) && kind != Kind.COMBAT)
        || kind == Kind.CASUALTIES
        || kind == Kind.INFRASTRUCTURE_DAMAGE;
  }
}
