package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.litopys.gazetteer.Spelling;

/** Finds entities by names like the ones they have. Immutable and thread-safe. */
final class NameIndex {
  /** So many names that share most with the one asked for are looked at closely. */
  private static final int CLOSE_LOOK = 80;

  /** What another name is worth beside the label. */
  private static final double OTHER_NAME = 0.98;

  private final List<Named> names;
  private final SetMultimap<String, Named> byKey = LinkedHashMultimap.create();

  /** Three letters to the names that have them, by place in the list. */
  private final ImmutableMap<String, int[]> byGram;

  private record Named(Known entity, String key, Words words, int grams, double worth) {}

  /**
   * An entity with a name like the one asked for.
   *
   * @param likeness 1 for its label, a little less for another of its names, 0 for nothing shared
   */
  record Match(Known entity, double likeness) {
    boolean exact() {
      return likeness >= OTHER_NAME;
    }
  }

  private record Shared(Named name, double part) {}

  NameIndex(Collection<Known> entities) {
    ImmutableList.Builder<Named> all = ImmutableList.builder();
    for (Known entity : entities) {
      all.add(named(entity, entity.label(), 1));
      entity.names().forEach(name -> all.add(named(entity, name, OTHER_NAME)));
    }
    this.names = all.build().stream().filter(name -> !name.words().isEmpty()).toList();
    names.forEach(name -> byKey.put(name.key(), name));
    this.byGram = byGram(names);
  }

  private static Named named(Known entity, String name, double worth) {
    Words words = Words.of(name);
    return new Named(entity, Spelling.key(name), words, words.grams().size(), worth);
  }

  private static ImmutableMap<String, int[]> byGram(List<Named> names) {
    Map<String, IntStream.Builder> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String gram : names.get(i).words().grams()) {
        places.computeIfAbsent(gram, g -> IntStream.builder()).add(i);
      }
    }
    return ImmutableMap.copyOf(Maps.transformValues(places, list -> list.build().toArray()));
  }

  /** Entities by their likest name, best first; of equals the first by id. */
  ImmutableList<Match> like(String name) {
    Words words = Words.of(name);
    Map<Known, Double> best = new LinkedHashMap<>();
    for (Named exact : byKey.get(Spelling.key(name))) {
      best.merge(exact.entity(), exact.worth(), Math::max);
    }
    for (Named near : near(words)) {
      double likeness = words.likeness(near.words());
      best.merge(near.entity(), likeness == 1 ? near.worth() : likeness * OTHER_NAME, Math::max);
    }
    return best.entrySet().stream()
        .map(found -> new Match(found.getKey(), found.getValue()))
        .sorted(
            Comparator.comparingDouble(Match::likeness)
                .reversed()
                .thenComparing(match -> match.entity().id()))
        .collect(toImmutableList());
  }

  /** The names that share the largest part of their letters with some words. */
  private List<Named> near(Words words) {
    Set<String> grams = words.grams();
    int[] shared = new int[names.size()];
    for (String gram : grams) {
      for (int place : byGram.getOrDefault(gram, new int[0])) {
        shared[place]++;
      }
    }
    return IntStream.range(0, shared.length)
        .filter(i -> shared[i] > 0)
        .mapToObj(i -> shared(names.get(i), shared[i], grams.size()))
        .sorted(Comparator.comparingDouble(Shared::part).reversed())
        .limit(CLOSE_LOOK)
        .map(Shared::name)
        .toList();
  }

  private static Shared shared(Named name, int count, int grams) {
    return new Shared(name, 2.0 * count / (grams + name.grams()));
  }
}
