package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;

/** The entities of a graph as it was at one moment, by all ways to find them. Thread-safe. */
final class Entities {
  private final ImmutableMap<String, Known> byId;
  private final ImmutableSetMultimap<Map.Entry<Trait, String>, Known> byValue;
  private final NameIndex byName;
  private final StartIndex byStart;

  private Entities(Collection<Known> entities) {
    this.byId = Maps.uniqueIndex(entities, Known::id);
    ImmutableSetMultimap.Builder<Map.Entry<Trait, String>, Known> values =
        ImmutableSetMultimap.builder();
    entities.forEach(e -> e.keys().forEach((trait, key) -> values.put(Map.entry(trait, key), e)));
    this.byValue = values.build();
    this.byName = new NameIndex(entities);
    this.byStart = new StartIndex(entities);
  }

  /**
   * Those of a graph.
   *
   * @param space what the IRIs of entities start with
   */
  static Entities in(Model union, String space) {
    return new Entities(EntityReader.read(union, space));
  }

  ImmutableCollection<Known> all() {
    return byId.values();
  }

  Optional<Known> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** By names like this one, best first. */
  ImmutableList<NameIndex.Match> like(String name) {
    return byName.like(name);
  }

  /** By the start of a word in their names. */
  ImmutableList<Known> startingWith(String prefix) {
    return byStart.startingWith(prefix);
  }

  /** Those that have a value which is compared under one of these keys. */
  ImmutableList<Known> having(Trait trait, Collection<String> keys) {
    return keys.stream()
        .flatMap(key -> byValue.get(Map.entry(trait, key)).stream())
        .distinct()
        .collect(toImmutableList());
  }
}
