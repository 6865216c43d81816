package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.litopys.store.NodeScores;

/** What plays a part in facts and has a name, those of most facts first. Immutable. */
final class KnownNames {
  private static final Comparator<Named> MOST_FIRST =
      Comparator.comparingInt(Named::facts)
          .reversed()
          .thenComparing(Named::label)
          .thenComparing(Named::iri);

  private final ImmutableList<Named> names;

  /** The numbers of their nodes, which take longer to make than to look up. */
  private final long[] nodes;

  KnownNames(Facts facts) {
    this.names =
        facts.things().stream()
            .filter(thing -> NameSearch.TYPES.contains(thing.type()))
            .map(
                thing ->
                    new Named(
                        thing.iri(), thing.label(), thing.type(), facts.about(thing.iri()).size()))
            .sorted(MOST_FIRST)
            .collect(toImmutableList());
    this.nodes = names.stream().mapToLong(name -> NodeScores.number(name.iri())).toArray();
  }

  /** The first of those that were found, and before them who is called just so. */
  List<Named> find(String words, NodeScores scores, int limit) {
    return IntStream.range(0, nodes.length)
        .filter(name -> scores.of(nodes[name]) > 0)
        .mapToObj(names::get)
        .sorted(Comparator.comparing(name -> !name.label().equalsIgnoreCase(words)))
        .limit(limit)
        .toList();
  }
}
