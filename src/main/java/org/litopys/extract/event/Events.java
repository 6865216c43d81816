package org.litopys.extract.event;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.nio.file.Path;
import java.util.List;
import org.litopys.extract.Extractor;
import org.litopys.extract.Parsed;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * Reads what happened where. An event needs a word that names it, told as having happened or going
 * on, and a place that the grammar of its sentence ties to that word, or the only one there or in
 * the sentence before. Immutable and thread-safe.
 */
public final class Events implements Extractor {
  private final EventLexicon lexicon;

  private Events(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Loads the lexicon.
   *
   * @param folder the folder with {@code event-words.tsv} and {@code event-classes.tsv}
   * @throws IllegalArgumentException if a cell is not understood; the message names file and line
   */
  public static Events load(Path folder) {
    return new Events(EventLexicon.load(folder));
  }

  @Override
  public List<Fact> extract(Parsed parsed) {
    ListMultimap<Integer, Event> told = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Annotated text = parsed.text();
    List<Anchor> anchors = List.of();
    for (Sentence sentence : text.sentences()) {
      Scene scene = Scene.of(sentence, parsed.clauses(sentence), lexicon);
      anchors = scene.triggers().real().isEmpty() ? List.of() : anchors(scene, anchors);
      if (!anchors.isEmpty()) {
        EventDates when = new EventDates(scene, parsed);
        told.putAll(sentence.index(), events(scene, anchors, when));
      }
    }
    return List.copyOf(dated(text, told).values());
  }

  /** The same event is told with its date elsewhere, and one strike leads to the next. */
  private static ListMultimap<Integer, Event> dated(
      Annotated text, ListMultimap<Integer, Event> events) {
    ListMultimap<Integer, Event> same = SameEvent.dated(text.text(), events);
    return SameEvent.dated(text.text(), LeadDay.dated(text, SameDay.dated(text, same)));
  }

  private List<Anchor> anchors(Scene scene, List<Anchor> before) {
    List<Place> places = Places.of(scene.sentence(), scene.clauses(), lexicon);
    return places.isEmpty()
        ? new OnlyPlace(scene).inSentenceBefore(before)
        : Anchors.of(scene, places);
  }

  private static List<Event> events(Scene scene, List<Anchor> anchors, EventDates when) {
    TollTies tolls = new TollTies(anchors, Tolls.of(scene, when.all()));
    Parties parties = new Parties(scene);
    return anchors.stream()
        .map(anchor -> event(scene.sentence(), anchor, when, tolls, parties))
        .toList();
  }

  private static Event event(
      Sentence sentence, Anchor anchor, EventDates when, TollTies tolls, Parties parties) {
    Trigger trigger = anchor.trigger();
    Place place = anchor.place();
    return new Event(
        sentence.span(trigger.start(), trigger.end()),
        trigger.kind(),
        new Mention(place.span(), Mention.Role.PLACE),
        when.of(trigger),
        tolls.of(anchor, Toll.Harm.KILLED),
        tolls.of(anchor, Toll.Harm.INJURED),
        parties.perpetrator(trigger, place),
        parties.target(trigger, place),
        new Span(
            Math.min(place.sentence().span().start(), sentence.span().start()),
            sentence.span().end()),
        anchor.rule());
  }
}
