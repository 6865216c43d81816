package org.litopys.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.litopys.gazetteer.Spelling;

/** Finds entities by how a word of one of their names starts. Immutable and thread-safe. */
final class StartIndex {
  /** The rest of a name from one of its words on, without blanks, to whom it belongs. */
  private final SetMultimap<String, Start> starts = LinkedHashMultimap.create();

  private final TreeSet<String> sorted;

  /**
   * Where a name can be begun to be typed.
   *
   * @param word which word of it this is, counted from 0; those of other names come after
   */
  private record Start(Known entity, int word) {}

  private static final int OTHER_NAME = 100;

  StartIndex(Collection<Known> entities) {
    for (Known entity : entities) {
      add(entity, entity.label(), 0);
      entity.names().forEach(name -> add(entity, name, OTHER_NAME));
    }
    this.sorted = new TreeSet<>(starts.keySet());
  }

  private void add(Known entity, String name, int first) {
    List<String> words = Words.keys(name);
    for (int i = 0; i < words.size(); i++) {
      starts.put(String.join("", words.subList(i, words.size())), new Start(entity, first + i));
    }
  }

  /** Those whose label starts so first, then by their later words and other names; short first. */
  ImmutableList<Known> startingWith(String prefix) {
    String key = Spelling.key(prefix);
    return sorted.subSet(key, key + Character.MAX_VALUE).stream()
        .flatMap(start -> starts.get(start).stream())
        .sorted(
            Comparator.comparingInt(Start::word)
                .thenComparing(start -> start.entity().label().length())
                .thenComparing(start -> start.entity().label())
                .thenComparing(start -> start.entity().id()))
        .map(Start::entity)
        .distinct()
        .collect(toImmutableList());
  }
}
