package org.litopys.explore;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.litopys.store.NodeScores;

/** The facts of one moment, laid out for searches by words. Immutable and thread-safe. */
final class Prepared {
  /** Parts whose names do not stand for the fact: every fact in Ukraine would be "Ukraine". */
  private static final ImmutableSet<Role> SILENT =
      Sets.immutableEnumSet(Role.COUNTRY, Role.RULE, Role.EVENT);

  private final Facts facts;

  /** For each fact the numbers of the nodes by whose words it is found. */
  private final ImmutableList<long[]> nodes;

  private final Supplier<Found> everything;

  /** A fact with how well it fits the words. */
  private record Hit(Reported fact, float score) {}

  Prepared(Facts facts) {
    this.facts = facts;
    this.nodes = facts.all().stream().map(Prepared::nodes).collect(ImmutableList.toImmutableList());
    this.everything = Suppliers.memoize(() -> found(facts));
  }

  private static Found found(Facts facts) {
    List<Reported> all = facts.all();
    return new Found(
        ImmutableList.copyOf(all), new Facets(facts, all, all, Filter.ALL).all(), all.size());
  }

  private static long[] nodes(Reported fact) {
    return LongStream.concat(
            LongStream.of(NodeScores.number(fact.iri()), NodeScores.number(fact.sentence().iri())),
            fact.parts().stream()
                .filter(part -> !SILENT.contains(part.role()))
                .mapToLong(part -> NodeScores.number(part.thing().iri())))
        .toArray();
  }

  Facts facts() {
    return facts;
  }

  /** What a search finds that asks for nothing. */
  Found everything() {
    return everything.get();
  }

  /** The facts of which a node was found; the more of them, the better a fact fits. */
  List<Reported> matching(NodeScores scores, Order order) {
    if (scores.size() == 0) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      float score = 0;
      for (long node : nodes.get(i)) {
        score += scores.of(node);
      }
      if (score > 0) {
        hits.add(new Hit(facts.all().get(i), score));
      }
    }
    if (order == Order.BEST) {
      hits.sort((a, b) -> Float.compare(b.score(), a.score()));
    }
    return hits.stream().map(Hit::fact).toList();
  }
}
