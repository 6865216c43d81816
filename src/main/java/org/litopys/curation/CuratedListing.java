package org.litopys.curation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.litopys.gazetteer.Entity;
import org.litopys.gazetteer.Entity.Detail;
import org.litopys.gazetteer.Listing;
import org.litopys.gazetteer.Sense;
import org.litopys.gazetteer.Spelling;
import org.litopys.text.Name;

/** Replays decisions on the gazetteer's tables. Used once. */
final class CuratedListing {
  private final Listing plain;
  private final List<Line> lines;
  private final Register register;
  private final Merges merges;
  private final Dossiers dossiers;
  private final ImmutableSetMultimap<String, Name.Type> blocked;

  CuratedListing(
      Listing plain, List<Line> lines, Register register, Merges merges, Dossiers dossiers) {
    this.plain = plain;
    this.lines = lines;
    this.register = register;
    this.merges = merges;
    this.dossiers = dossiers;
    this.blocked = Blocks.byKey(lines);
  }

  Listing listing() {
    Map<String, Entity> entities = entities();
    return new Listing(ImmutableList.copyOf(entities.values()), senses(entities), blocked);
  }

  private Map<String, Entity> entities() {
    Map<String, Entity> entities = new LinkedHashMap<>();
    List<Entity> merged = new ArrayList<>();
    for (Entity entity : plain.entities()) {
      Entity row = withReferences(entity);
      if (merges.target(row.id()).equals(row.id())) {
        entities.put(row.id(), dossiers.complete(row));
      } else {
        merged.add(row);
      }
    }
    named().forEach(local -> entities.putIfAbsent(local.id(), dossiers.complete(local)));
    for (Entity other : merged) {
      entities.computeIfPresent(merges.target(other.id()), (id, entity) -> filled(entity, other));
    }
    return entities;
  }

  /** Local entities whose names the table tells: from now on the gazetteer has them. */
  private List<Entity> named() {
    return lines.stream()
        .filter(
            line ->
                line.is(Action.ALIAS)
                    || (line.is(Action.MERGE)
                        && register.isListed(register.entity(line, line.subject()))))
        .map(
            line -> register.entity(line, merges.target(register.entity(line, line.object()).id())))
        .filter(entity -> !register.isListed(entity))
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .toList();
  }

  /** What refers to an entity that is another refers to the other. */
  private Entity withReferences(Entity entity) {
    Map<Detail, String> details = new LinkedHashMap<>(entity.details());
    details.replaceAll(
        (detail, value) ->
            detail == Detail.KIND || detail == Detail.BROADER ? merges.target(value) : value);
    Optional<String> country = entity.country().map(merges::target);
    Optional<String> region = entity.region().map(merges::target);
    boolean same =
        details.equals(entity.details())
            && country.equals(entity.country())
            && region.equals(entity.region());
    return same ? entity : with(entity, country, region, entity.point(), details);
  }

  /** What the one lacks it takes from the other. */
  private static Entity filled(Entity entity, Entity other) {
    Map<Detail, String> details = new LinkedHashMap<>(other.details());
    details.putAll(entity.details());
    return with(
        entity,
        entity.country().or(other::country),
        entity.region().or(other::region),
        entity.point().or(other::point),
        details);
  }

  private static Entity with(
      Entity entity,
      Optional<String> country,
      Optional<String> region,
      Optional<Entity.Point> point,
      Map<Detail, String> details) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.label(),
        entity.aliases(),
        country,
        region,
        point,
        ImmutableMap.copyOf(details));
  }

  private List<Sense> senses(Map<String, Entity> entities) {
    ImmutableList.Builder<Sense> senses = ImmutableList.builder();
    Set<Sense> moved = new LinkedHashSet<>();
    for (Sense sense : plain.senses()) {
      String id = merges.target(sense.entity().id());
      Sense now = new Sense(entities.get(id), sense.form(), sense.use());
      if (isBlocked(now)) {
        continue;
      }
      if (id.equals(sense.entity().id())) {
        senses.add(now);
      } else {
        moved.add(now);
      }
    }
    return senses.addAll(moved).addAll(aliases(entities)).build();
  }

  private List<Sense> aliases(Map<String, Entity> entities) {
    Set<String> known = new LinkedHashSet<>();
    for (Sense sense : plain.senses()) {
      known.add(merges.target(sense.entity().id()) + " " + sense.form());
    }
    return lines.stream()
        .filter(line -> line.is(Action.ALIAS))
        .map(line -> alias(line, entities))
        .filter(sense -> known.add(sense.entity().id() + " " + sense.form()))
        .sorted((a, b) -> (a.form() + a.entity().id()).compareTo(b.form() + b.entity().id()))
        .toList();
  }

  private Sense alias(Line line, Map<String, Entity> entities) {
    String id = merges.target(register.entity(line, line.object()).id());
    return new Sense(entities.get(id), line.subject(), Sense.Use.NAME);
  }

  private boolean isBlocked(Sense sense) {
    return !blocked.isEmpty()
        && blocked.containsEntry(Spelling.key(sense.form()), sense.nameType());
  }
}
