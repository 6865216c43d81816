package org.litopys.extract.event;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.litopys.fact.Event;
import org.litopys.fact.Event.Kind;
import org.litopys.fact.When;
import org.litopys.text.Annotated;

/**
 * News goes from one strike of the day to the next and tells the day once: a strike without a date
 * takes that of the strike told just before, if it was on the article's day or the day before.
 * Fighting goes on for weeks and takes none. Mutable, of one article.
 */
final class SameDay {
  /** How many sentences on the day still holds. */
  private static final int REACH = 4;

  /** How many days before the article's own. */
  private static final int RECENT = 1;

  /** A date with its year belongs to a picture or to history; news of the day leaves it out. */
  private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

  private final String text;
  private final Optional<LocalDate> published;
  private final ImmutableListMultimap.Builder<Integer, Event> dated =
      ImmutableListMultimap.builder();
  private Optional<When> last = Optional.empty();
  private int index;

  private SameDay(String text, Optional<LocalDate> published) {
    this.text = text;
    this.published = published;
  }

  /**
   * The events, dated where those before tell.
   *
   * @param events by the sentence that tells them, in the order of the text
   */
  static ListMultimap<Integer, Event> dated(Annotated text, ListMultimap<Integer, Event> events) {
    SameDay sameDay = new SameDay(text.text(), text.document().date());
    Multimaps.asMap(events).forEach(sameDay::add);
    return sameDay.dated.build();
  }

  private void add(int sentence, List<Event> events) {
    Optional<When> before = sentence - index <= REACH ? last : Optional.empty();
    boolean undated = events.stream().noneMatch(SameDay::tellsItself);
    List<Event> result =
        undated && before.isPresent()
            ? events.stream().map(event -> on(before.get(), event)).toList()
            : events;
    dated.putAll(sentence, result);
    Set<When> days =
        result.stream()
            .filter(event -> Retellings.isAttack(event.kind()) || strike(event))
            .flatMap(event -> event.date().stream())
            .filter(when -> !YEAR.matcher(when.span().in(text)).find())
            .collect(Collectors.toSet());
    last = days.size() == 1 ? days.stream().findFirst().filter(this::recent) : Optional.empty();
    index = sentence;
  }

  /** Whether the date stands in the sentence that tells the event. */
  private static boolean tellsItself(Event event) {
    return event.date().filter(when -> event.evidence().contains(when.span())).isPresent();
  }

  private static Event on(When day, Event event) {
    return event.date().isEmpty() && strike(event) ? event.on(day) : event;
  }

  private boolean recent(When when) {
    return published.filter(day -> recent(when, day)).isPresent();
  }

  /** Whether the date is the article's own day or the one before. */
  static boolean recent(When when, LocalDate published) {
    return !when.from().isBefore(when.to().minusDays(1))
        && !when.to().isBefore(published.minusDays(RECENT));
  }

  /** Whether the event is a blow, and not fighting that goes on for weeks. */
  static boolean strike(Event event) {
    Kind kind = event.kind();
    return (Retellings.isAttack(kind) && kind != Kind.COMBAT)
        || kind == Kind.CASUALTIES
        || kind == Kind.INFRASTRUCTURE_DAMAGE;
  }
}
