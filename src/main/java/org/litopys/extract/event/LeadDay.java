package org.litopys.extract.event;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.litopys.fact.Event;
import org.litopys.fact.When;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Sentence;

/**
 * A headline and the first sentence of the news leave out the day that the sentences after them
 * tell: a strike told there without a date takes that of the next strikes, if they are of one
 * recent day. Mutable, of one article.
 */
final class LeadDay {
  /** How many sentences on the day may be told. */
  private static final int REACH = 6;

  /** So many sentences of running text are the lead. */
  private static final int LEAD = 2;

  private final Annotated text;
  private final Optional<LocalDate> published;
  private final Set<Integer> lead;
  private Optional<When> next = Optional.empty();
  private int index;

  private LeadDay(Annotated text) {
    this.text = text;
    this.published = text.document().date();
    this.lead =
        text.sentences().stream()
            .filter(sentence -> sentence.block().kind() == Block.Kind.PARAGRAPH)
            .limit(LEAD)
            .map(Sentence::index)
            .collect(Collectors.toSet());
  }

  /**
   * The events, those of the headline and the lead dated by those after them.
   *
   * @param events by the sentence that tells them, in the order of the text
   */
  static ListMultimap<Integer, Event> dated(Annotated text, ListMultimap<Integer, Event> events) {
    LeadDay day = new LeadDay(text);
    Map<Integer, List<Event>> dated = new HashMap<>();
    for (Integer sentence : Lists.reverse(List.copyOf(events.keySet()))) {
      dated.put(sentence, day.read(sentence, events.get(sentence)));
    }
    ImmutableListMultimap.Builder<Integer, Event> result = ImmutableListMultimap.builder();
    Multimaps.asMap(events).keySet().forEach(s -> result.putAll(s, dated.get(s)));
    return result.build();
  }

  private List<Event> read(int sentence, List<Event> events) {
    boolean undated = events.stream().allMatch(event -> event.date().isEmpty());
    boolean takes = undated && next.isPresent() && index - sentence <= REACH && opens(sentence);
    List<Event> result =
        takes
            ? events.stream().map(e -> SameDay.strike(e) ? e.on(next.get()) : e).toList()
            : events;
    Set<When> days =
        result.stream()
            .filter(SameDay::strike)
            .flatMap(event -> event.date().stream())
            .collect(Collectors.toSet());
    if (!days.isEmpty()) {
      boolean one = days.stream().map(When::iso).distinct().count() == 1;
      next = one ? days.stream().findFirst().filter(this::recent) : Optional.empty();
      index = sentence;
    }
    return result;
  }

  private boolean recent(When when) {
    return published.filter(day -> SameDay.recent(when, day)).isPresent();
  }

  private boolean opens(int sentence) {
    return lead.contains(sentence)
        || text.sentences().get(sentence).block().kind() == Block.Kind.HEADLINE;
  }
}
