package org.litopys.rdf;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Quantity;
import org.litopys.fact.RulePrecision;
import org.litopys.fact.Said;
import org.litopys.fact.Supplies;
import org.litopys.fact.When;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.link.Linked;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Document;
import org.litopys.text.Span;

/** An article for the mapper's tests, made by hand: its facts are named by their words. */
final class Story {
  static final Path RESOURCES = Path.of("src", "test", "resources", "org", "litopys", "rdf");
  static final Gazetteer GAZETTEER = Gazetteer.load(RESOURCES.resolve("gazetteer"));
  static final Software SOFTWARE = new Software("0.1.0", "c0ffee");
  static final Iris IRIS = Iris.of(Iris.DEFAULT_BASE);
  static final ImmutableMap<String, RulePrecision> MEASURED =
      ImmutableMap.of("said.subject-cue", new RulePrecision("said.subject-cue", 47, 3));
  static final Mapper MAPPER = new Mapper(IRIS, SOFTWARE, MEASURED, GAZETTEER);

  private final Document document;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<Mention, Entity> entities = new LinkedHashMap<>();
  private final ImmutableListMultimap.Builder<Entity, Entity> joint =
      ImmutableListMultimap.builder();
  private final Map<Mention, Linked.Location> locations = new LinkedHashMap<>();

  Story(String key, String text) {
    this(key, text, Document.Source.UNKNOWN);
  }

  Story(String key, String text, Document.Source source) {
    Block block = new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH);
    document = new Document(key, key, source, text, List.of(block));
  }

  Document document() {
    return document;
  }

  /** The first place where the words stand. */
  Span span(String words) {
    int start = document.text().indexOf(words);
    checkArgument(start >= 0, "\"%s\" does not stand in the story", words);
    return new Span(start, start + words.length());
  }

  /** A mention that stands for a row of the gazetteer. */
  Mention known(String words, Mention.Role role, String id) {
    return linked(words, role, GAZETTEER.entity(id).orElseThrow());
  }

  /** A mention that stands for several who act as one. */
  Mention together(String words, Mention.Role role, String all, String... members) {
    for (String member : members) {
      joint.put(GAZETTEER.entity(all).orElseThrow(), GAZETTEER.entity(member).orElseThrow());
    }
    return known(words, role, all);
  }

  Mention linked(String words, Mention.Role role, Entity entity) {
    Mention mention = new Mention(span(words), role);
    entities.put(mention, entity);
    locations.put(
        mention,
        new Linked.Location(
            entity.region().flatMap(GAZETTEER::entity),
            entity.country().flatMap(GAZETTEER::entity)));
    return mention;
  }

  /** A place that nobody knows, in an area that the text tells. */
  Mention unknownPlace(String words, String region, String country) {
    Mention mention = new Mention(span(words), Mention.Role.PLACE);
    locations.put(
        mention, new Linked.Location(GAZETTEER.entity(region), GAZETTEER.entity(country)));
    return mention;
  }

  Mention unlinked(String words, Mention.Role role) {
    return new Mention(span(words), role);
  }

  When day(String words, String date) {
    LocalDate day = LocalDate.parse(date);
    return new When(span(words), day, day, When.Precision.DAY);
  }

  Quantity atLeast(String words, long number) {
    return new Quantity(span(words), Optional.of(number), Quantity.Bound.AT_LEAST);
  }

  /** The whole text is the evidence. */
  private Span evidence() {
    return new Span(0, document.text().length());
  }

  Story said(Mention actor, String cue, String claim, Said.Stance stance) {
    return add(
        new Said(
            actor,
            span(cue),
            List.of(span(claim)),
            Said.Mode.INDIRECT,
            stance,
            Optional.empty(),
            Optional.empty(),
            evidence(),
            "said.subject-cue"));
  }

  Story supplies(
      Mention supplier, String trigger, Mention weapon, Mention recipient, Supplies.Status status) {
    return add(
        new Supplies(
            Optional.of(supplier),
            Optional.of(recipient),
            weapon,
            span(trigger),
            status,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            evidence(),
            "supplies.active"));
  }

  Story event(String trigger, Event.Kind kind, Mention place, Optional<When> date) {
    return add(
        new Event(
            span(trigger),
            kind,
            place,
            date,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            evidence(),
            "event.verb"));
  }

  Story add(Fact fact) {
    facts.add(fact);
    return this;
  }

  Linked linked() {
    return new Linked(
        new Annotated(document, List.of()),
        facts,
        ImmutableMap.copyOf(entities),
        joint.build(),
        ImmutableMap.copyOf(locations));
  }
}
