package org.litopys.explore;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;
import org.litopys.store.NodeScores;

/**
 * Which facts are found by the words of a node: of the fact itself, of its sentence, and of who and
 * what is in it. Immutable and thread-safe; about 150 bytes a fact.
 */
final class NodeFacts {
  /** Parts whose names do not stand for the fact: every fact in Ukraine would be "Ukraine". */
  private static final ImmutableSet<Role> SILENT =
      Sets.immutableEnumSet(Role.COUNTRY, Role.RULE, Role.EVENT);

  private static final int[] FREE = {};

  private final int size;

  /** The nodes' numbers in a table with open addresses, at most half full. */
  private final long[] nodes;

  /** The facts of the node at the same place of the table; none where the place is free. */
  private final int[][] facts;

  NodeFacts(List<Reported> all) {
    long distinct = all.stream().flatMapToLong(NodeFacts::nodes).distinct().count();
    this.size = all.size();
    this.nodes = new long[(int) Long.highestOneBit(distinct + 1) * 4];
    this.facts = new int[nodes.length][];
    Arrays.fill(facts, FREE);
    int[] used = new int[nodes.length];
    for (int fact = 0; fact < size; fact++) {
      for (long node : nodes(all.get(fact)).toArray()) {
        int place = place(node);
        nodes[place] = node;
        facts[place] = with(facts[place], used[place]++, fact);
      }
    }
    for (int place = 0; place < facts.length; place++) {
      facts[place] = used[place] == 0 ? FREE : Arrays.copyOf(facts[place], used[place]);
    }
  }

  private static int[] with(int[] facts, int used, int fact) {
    int[] room = used < facts.length ? facts : Arrays.copyOf(facts, used * 2 + 1);
    room[used] = fact;
    return room;
  }

  private static LongStream nodes(Reported fact) {
    return LongStream.concat(
        LongStream.of(NodeScores.number(fact.iri()), NodeScores.number(fact.sentence().iri())),
        fact.parts().stream()
            .filter(part -> !SILENT.contains(part.role()))
            .mapToLong(part -> NodeScores.number(part.thing().iri())));
  }

  private int place(long node) {
    int mask = nodes.length - 1;
    int place = Long.hashCode(node) & mask;
    while (facts[place].length > 0 && nodes[place] != node) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** The facts of which a node was found; the more of them, the better a fact fits. */
  Hits hits(NodeScores scores) {
    double[] sums = new double[size];
    BitSet found = new BitSet(size);
    scores.forEach(
        (node, score) -> {
          for (int fact : facts[place(node)]) {
            sums[fact] += score;
            found.set(fact);
          }
        });
    float[] fits = new float[size];
    found.stream().forEach(fact -> fits[fact] = (float) sums[fact]);
    return new Hits(found, fits);
  }
}
