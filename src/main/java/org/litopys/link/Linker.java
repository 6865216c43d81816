package org.litopys.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.fact.Event;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Said;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.gazetteer.NameWords;
import org.litopys.link.Linked.Location;
import org.litopys.text.Annotated;
import org.litopys.text.Span;

/**
 * Tells who or what the mentions of a text's facts are. Reads the text from its beginning to its
 * end, once for the names and once for the mentions, so that "he" and "the ministry" find whom the
 * text has told of before. Immutable and thread-safe; the same text and facts give the same
 * entities.
 */
public final class Linker {
  private final Gazetteer gazetteer;
  private final NameReader names;
  private final NameWords words;
  private final Roles roles;
  private final Actors actors;
  private final States states;
  private final Locations locations;
  private final Arms arms;
  private final Perpetrators perpetrators;
  private final Strangers strangers;

  private Linker(Path lexicon, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    CommonBodies common = CommonBodies.load(lexicon);
    this.strangers = Strangers.load(lexicon, gazetteer, common);
    this.words = NameWords.load(lexicon);
    this.roles = Roles.load(lexicon);
    Places places = new Places(gazetteer);
    FarPlaces far = FarPlaces.load(lexicon, gazetteer);
    this.names = new NameReader(gazetteer, words, places, far, common);
    this.actors = new Actors(gazetteer, roles);
    this.states = new States(gazetteer, actors);
    this.locations = new Locations(gazetteer, places);
    this.arms = new Arms(gazetteer);
    this.perpetrators = new Perpetrators(states, actors);
  }

  /**
   * Reads what it needs beside the gazetteer.
   *
   * @param lexicon the folder with {@code roles.tsv} and the words of names
   */
  public static Linker load(Path lexicon, Gazetteer gazetteer) {
    return new Linker(lexicon, gazetteer);
  }

  /**
   * The facts with their entities.
   *
   * @param text with its names marked
   */
  public Linked link(Annotated text, List<Fact> facts) {
    TextNames read = strangers.identified(names.read(text), text.document().key());
    List<Span> claims =
        facts.stream()
            .filter(Said.class::isInstance)
            .flatMap(fact -> ((Said) fact).claim().stream())
            .toList();
    return new Pass(new Discourse(text, read, words, claims), facts).linked();
  }

  /** One reading of one text. */
  private final class Pass {
    private final Discourse discourse;
    private final List<Fact> facts;
    private final Ahead ahead;
    private final Optional<Entity> author;
    private final Map<Mention, Entity> entities = new LinkedHashMap<>();
    private final Map<Mention, Location> places = new LinkedHashMap<>();
    private final Map<Said, Entity> speakers = new HashMap<>();

    Pass(Discourse discourse, List<Fact> facts) {
      this.discourse = discourse;
      this.facts = facts;
      this.ahead = new Ahead(discourse, roles, facts);
      this.author = Author.of(discourse, gazetteer);
    }

    Linked linked() {
      List<Fact> inOrder = new ArrayList<>(facts);
      inOrder.sort(Comparator.comparingInt(Linker::start));
      for (Fact fact : inOrder) {
        for (Mention mention : fact.mentions()) {
          if (!entities.containsKey(mention)) {
            Stretch.of(discourse.text().sentences(), mention.span())
                .flatMap(phrase -> entity(phrase, mention, fact))
                .ifPresent(entity -> put(mention, entity, fact));
          } else if (fact instanceof Said said && mention.equals(said.actor())) {
            speakers.put(said, entities.get(mention));
          }
        }
      }
      return new Linked(
              discourse.text(),
              facts,
              ImmutableMap.copyOf(entities),
              discourse.joint(),
              ImmutableMap.copyOf(places))
          .betweenTwo();
    }

    private void put(Mention mention, Entity entity, Fact fact) {
      entities.put(mention, entity);
      if (mention.role() == Mention.Role.PLACE) {
        places.put(mention, locations.location(entity));
      } else if (fact instanceof Said said && mention.equals(said.actor())) {
        speakers.put(said, entity);
        discourse.add(mention.span().start(), entity);
      }
    }

    private Optional<Entity> entity(Stretch phrase, Mention mention, Fact fact) {
      Optional<Entity> speaker = speaker(mention.span());
      return switch (mention.role()) {
        case ACTOR ->
            fact instanceof Event
                ? perpetrators.perpetrator(phrase, discourse, speaker)
                : actor(phrase, fact, speaker);
        case STATE -> states.state(phrase, discourse, speaker);
        case WEAPON -> arms.weapon(phrase, discourse, weapons());
        case PLACE -> locations.place(phrase, discourse);
      };
    }

    private Optional<Entity> actor(Stretch phrase, Fact fact, Optional<Entity> speaker) {
      Optional<Entity> actor = actors.actor(phrase, discourse, speaker);
      boolean unnamed =
          actor.filter(entity -> entity.type() == Entity.Type.DESCRIPTION).isPresent();
      return unnamed && fact instanceof Said said && said.actor().span().contains(phrase.span())
          ? ahead.person(phrase, said).or(() -> actor)
          : actor;
    }

    /** The weapons linked so far, the last first. */
    private List<Entity> weapons() {
      return entities.entrySet().stream()
          .filter(entry -> entry.getKey().role() == Mention.Role.WEAPON)
          .map(Map.Entry::getValue)
          .collect(ImmutableList.toImmutableList())
          .reverse();
    }

    /** Who says the words that hold a span; outside all quotations the text's own author. */
    private Optional<Entity> speaker(Span span) {
      return speakers.entrySet().stream()
          .filter(said -> said.getKey().claim().stream().anyMatch(part -> part.contains(span)))
          .map(Map.Entry::getValue)
          .findFirst()
          .or(() -> author);
    }
  }

  /** Where a fact begins; a statement with its claim, so that "we" in it finds who speaks. */
  private static int start(Fact fact) {
    Stream<Span> claim = fact instanceof Said said ? said.claim().stream() : Stream.empty();
    return Stream.concat(fact.mentions().stream().map(Mention::span), claim)
        .mapToInt(Span::start)
        .min()
        .orElse(fact.evidence().start());
  }
}
