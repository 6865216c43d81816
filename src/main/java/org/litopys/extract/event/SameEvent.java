package org.litopys.extract.event;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.litopys.fact.Event;
import org.litopys.fact.When;

/**
 * An article tells of one event more than once, often with its date only once: an event without a
 * date takes the date of those of the same kind at the same place, if they agree on one.
 */
final class SameEvent {
  /** No event whose date tells of others lasts longer, in days. */
  private static final int LONGEST = 7;

  private final String text;
  private final SetMultimap<String, When> dates = LinkedHashMultimap.create();

  private SameEvent(String text, Collection<Event> events) {
    this.text = text;
    for (Event event : events) {
      event.date().filter(SameEvent::exact).ifPresent(when -> dates.put(key(event), when));
    }
  }

  /** The events, those without a date given that of the same event where it is certain. */
  static ListMultimap<Integer, Event> dated(String text, ListMultimap<Integer, Event> events) {
    SameEvent same = new SameEvent(text, events.values());
    return ImmutableListMultimap.copyOf(Multimaps.transformValues(events, same::dated));
  }

  /** Whether the date is of one event: many may happen in a month. */
  private static boolean exact(When when) {
    return !when.to().isAfter(when.from().plusDays(LONGEST));
  }

  private Event dated(Event event) {
    Set<When> told = dates.get(key(event));
    long days = told.stream().map(When::iso).distinct().count();
    if (event.date().isPresent() || days != 1) {
      return event;
    }
    return event.on(told.iterator().next());
  }

  private String key(Event event) {
    String place =
        event
            .place()
            .span()
            .in(text)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\b(the|city|town|village|of|peninsula)\\b", "")
            .trim();
    String trigger = event.trigger().in(text).toLowerCase(Locale.ROOT);
    String kind = Retellings.isAttack(event.kind()) ? "attack" : event.kind().label();
    // The one invasion is told beside every other attack on the same country.
    if (trigger.endsWith("invasion") || trigger.endsWith("invaded")) {
      kind = "invasion";
    }
    // A place is taken and freed on different days.
    if (event.kind() == Event.Kind.TERRITORIAL_CONTROL) {
      kind += " " + trigger.substring(trigger.lastIndexOf(' ') + 1);
    }
    return kind + " " + place;
  }
}
