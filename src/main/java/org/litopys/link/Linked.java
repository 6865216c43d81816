package org.litopys.link;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.litopys.fact.Fact;
import org.litopys.fact.Mention;
import org.litopys.fact.Supplies;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Gazetteer;
import org.litopys.text.Annotated;

/**
 * A text, its facts, and who or what their mentions are. A mention that could not be told is absent
 * from the map.
 *
 * @param joint of an entity that stands for several who act as one, who they are
 * @param locations where the mentions of places lie; of a place that is itself not told ("a village
 *     in the Sumy region") the region and country may be
 */
public record Linked(
    Annotated text,
    List<Fact> facts,
    ImmutableMap<Mention, Entity> entities,
    ImmutableListMultimap<Entity, Entity> joint,
    ImmutableMap<Mention, Location> locations) {

  /**
   * The area that a place lies in.
   *
   * @param region the first-level region; of Ukraine or of another country
   */
  public record Location(Optional<Entity> region, Optional<Entity> country) {
    /** Nowhere that could be told. */
    public static final Location UNKNOWN = new Location(Optional.empty(), Optional.empty());

    /** Where a place lies by what the gazetteer has of it. */
    public static Location of(Entity place, Gazetteer gazetteer) {
      return new Location(
          place.region().flatMap(gazetteer::entity), place.country().flatMap(gazetteer::entity));
    }
  }

  public Linked {
    facts = List.copyOf(facts);
  }

  /** A text in which nobody acts together with others. */
  public Linked(
      Annotated text,
      List<Fact> facts,
      ImmutableMap<Mention, Entity> entities,
      ImmutableMap<Mention, Location> locations) {
    this(text, facts, entities, ImmutableListMultimap.of(), locations);
  }

  /** The same without the supplies that are from nobody known, or to the supplier itself. */
  public Linked betweenTwo() {
    return new Linked(
        text, facts.stream().filter(this::isBetweenTwo).toList(), entities, joint, locations);
  }

  private boolean isBetweenTwo(Fact fact) {
    if (!(fact instanceof Supplies supplies)) {
      return true;
    }
    Optional<String> supplier = supplies.supplier().flatMap(this::entity).map(Entity::id);
    Optional<String> recipient = supplies.recipient().flatMap(this::entity).map(Entity::id);
    return supplier.isPresent() && !supplier.equals(recipient);
  }

  public Optional<Entity> entity(Mention mention) {
    return Optional.ofNullable(entities.get(mention));
  }

  /** Whom a mention stands for, each of several who act as one. */
  public List<Entity> members(Mention mention) {
    return entity(mention)
        .map(entity -> joint.containsKey(entity) ? joint.get(entity) : List.of(entity))
        .orElse(List.of());
  }

  /** The first-level region that a mentioned place lies in or is. */
  public Optional<Entity> region(Mention place) {
    return locations.getOrDefault(place, Location.UNKNOWN).region();
  }

  /** The country that a mentioned place lies in or is. */
  public Optional<Entity> country(Mention place) {
    return locations.getOrDefault(place, Location.UNKNOWN).country();
  }
}
