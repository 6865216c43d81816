package org.litopys.extract.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.litopys.extract.Extractor;
import org.litopys.extract.date.Dates;
import org.litopys.extract.event.Anchors.Anchor;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;

/**
 * Reads what happened where. An event needs a word that names it, told as having happened or going
 * on, and a place that the grammar of its sentence ties to that word. Immutable and thread-safe.
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
  public List<Fact> extract(Annotated text) {
    List<Event> events = new ArrayList<>();
    Dates dates = Dates.of(text);
    for (Sentence sentence : text.sentences()) {
      events.addAll(events(text, sentence, dates));
    }
    return List.copyOf(SameEvent.dated(text.text(), events));
  }

  private List<Event> events(Annotated text, Sentence sentence, Dates dates) {
    Scene scene = Scene.of(sentence, lexicon);
    if (scene.triggers().real().isEmpty()) {
      return List.of();
    }
    List<Anchor> anchors = Anchors.of(scene, Places.of(sentence, scene.clauses(), lexicon));
    EventDates when = new EventDates(scene, dates, text.document().date());
    TollTies tolls = new TollTies(anchors, Tolls.of(scene, when.all()));
    Parties parties = new Parties(scene);
    return anchors.stream().map(anchor -> event(sentence, anchor, when, tolls, parties)).toList();
  }

  private static Event event(
      Sentence sentence, Anchor anchor, EventDates when, TollTies tolls, Parties parties) {
    Trigger trigger = anchor.trigger();
    Place place = anchor.place();
    return new Event(
        sentence.span(trigger.start(), trigger.end()),
        trigger.kind(),
        new Mention(sentence.span(place.start(), place.end()), Mention.Role.PLACE),
        when.of(trigger),
        tolls.of(anchor, Toll.Harm.KILLED),
        tolls.of(anchor, Toll.Harm.INJURED),
        parties.perpetrator(trigger, place),
        parties.target(trigger, place),
        sentence.span(),
        anchor.rule());
  }
}
