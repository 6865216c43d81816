package org.litopys.gazetteer;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.litopys.text.Name;

/**
 * Everything that is known by name: countries, regions, places, persons, organizations, weapons.
 * Read once; immutable and thread-safe.
 */
public final class Gazetteer {
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" /.-'’"));

  /** A reading, and how far its name is spelled from the one that is sought. */
  private record Spelled(Sense sense, double distance) {}

  private final ImmutableMap<String, Entity> entities;
  private final ImmutableListMultimap<String, Sense> senses;
  private final ImmutableListMultimap<String, Sense> sounds;
  private final ImmutableMap<String, Entity> codes;
  private final ImmutableListMultimap<String, String> demonyms;
  private final ImmutableSet<String> prefixes;
  private final ImmutableSetMultimap<String, Name.Type> blocked;

  /** All that a listing has, found by name. */
  public Gazetteer(Listing listing) {
    ImmutableMap.Builder<String, Entity> byId = ImmutableMap.builder();
    ImmutableMap.Builder<String, Entity> byCode = ImmutableMap.builder();
    for (Entity entity : listing.entities()) {
      byId.put(entity.id(), entity);
      entity.detail(Entity.Detail.CODE).ifPresent(code -> byCode.put(code, entity));
    }
    this.entities = byId.buildOrThrow();
    this.codes = byCode.buildOrThrow();
    ImmutableListMultimap.Builder<String, Sense> byKey = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Sense> bySound = ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> starts = ImmutableSet.builder();
    ImmutableListMultimap.Builder<String, String> peoples = ImmutableListMultimap.builder();
    for (Sense sense : listing.senses()) {
      if (sense.use() == Sense.Use.DEMONYM) {
        peoples.put(sense.entity().id(), sense.form());
      }
      byKey.put(Spelling.key(sense.form()), sense);
      starts.addAll(prefixes(sense.form()));
      if (isRomanized(sense)) {
        bySound.put(Spelling.skeleton(sense.form()), sense);
      }
    }
    this.senses = byKey.build();
    this.sounds = bySound.build();
    this.demonyms = peoples.build();
    this.prefixes = starts.build();
    this.blocked = listing.blocked();
  }

  /**
   * Reads the tables of a folder.
   *
   * @throws IllegalArgumentException if a line is broken
   * @see Listing#load
   */
  public static Gazetteer load(Path folder) {
    return new Gazetteer(Listing.load(folder));
  }

  /** All entities: countries, regions, settlements, places, persons, organizations, weapons. */
  public ImmutableList<Entity> entities() {
    return entities.values().asList();
  }

  public Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /**
   * The entity with this code: ISO 3166-1 of a country ({@code UA}), ISO 3166-2 of a region ({@code
   * UA-14}), KATOTTG of a settlement.
   */
  public Optional<Entity> coded(String code) {
    return Optional.ofNullable(codes.get(code));
  }

  /** All readings of a name, whatever its case, diacritics and hyphens. */
  public ImmutableList<Sense> named(String name) {
    return senses.get(Spelling.key(name));
  }

  /** The readings whose names may be another romanization of this one; nearest first. */
  public ImmutableList<Sense> sounding(String name) {
    return sounds.get(Spelling.skeleton(name)).stream()
        .map(sense -> new Spelled(sense, Spelling.distance(name, sense.form())))
        .sorted(Comparator.comparingDouble(Spelled::distance))
        .map(Spelled::sense)
        .collect(ImmutableList.toImmutableList());
  }

  /** The adjectives of a country and the names of its people: "Polish", "Poles". */
  public ImmutableList<String> demonyms(Entity country) {
    return demonyms.get(country.id());
  }

  /** The readings of names whose {@link Spelling#key} this is. */
  public ImmutableList<Sense> keyed(String key) {
    return senses.get(key);
  }

  /** Whether a name is no entity of this kind, whatever its form tells. */
  public boolean isBlocked(String name, Name.Type type) {
    return !blocked.isEmpty() && blocked.containsEntry(Spelling.key(name), type);
  }

  /** Whether a name begins with words of this key. */
  public boolean isPrefix(String key) {
    return prefixes.contains(key);
  }

  private static List<String> prefixes(String form) {
    ImmutableList.Builder<String> prefixes = ImmutableList.builder();
    StringBuilder key = new StringBuilder();
    for (String word : WORDS.split(form)) {
      key.append(Spelling.key(word));
      prefixes.add(key.toString());
    }
    return prefixes.build();
  }

  private static boolean isRomanized(Sense sense) {
    return switch (sense.entity().type()) {
      case SETTLEMENT, REGION -> true;
      case PERSON -> sense.form().indexOf(' ') > 0;
      default -> false;
    };
  }
}
