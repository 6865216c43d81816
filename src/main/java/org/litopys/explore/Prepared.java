package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.litopys.store.NodeScores;

/** The facts of one moment, laid out for searches. Thread-safe. */
final class Prepared {
  /** So many searches are remembered: a reader who narrows one down asks for it again. */
  private static final int REMEMBERED = 32;

  private final Facts facts;
  private final Columns columns;
  private final KnownNames names;

  private final NodeFacts nodes;
  private final Cache<String, Hits> hits =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();
  private final Supplier<Found> everything;

  Prepared(Facts facts) {
    this.facts = facts;
    this.columns = new Columns(facts);
    this.names = new KnownNames(facts);
    this.nodes = new NodeFacts(facts.all());
    this.everything = Suppliers.memoize(() -> where(Filter.ALL));
  }

  Facts facts() {
    return facts;
  }

  KnownNames names() {
    return names;
  }

  /** What a search finds that asks for nothing. */
  Found everything() {
    return everything.get();
  }

  /** What a search finds that has no words. */
  Found where(Filter filter) {
    return found(Hits.all(facts.all().size()), filter, Order.LATEST);
  }

  /**
   * What a search finds by words and a filter.
   *
   * @param search finds the nodes that have the words
   */
  Found matching(String words, Function<String, NodeScores> search, Filter filter, Order order) {
    Hits found = hits.asMap().computeIfAbsent(words, key -> nodes.hits(search.apply(key)));
    return found(found, filter, order);
  }

  private Found found(Hits hits, Filter filter, Order order) {
    BitSet passing = columns.passing(filter);
    passing.and(hits.facts());
    List<Reported> all = facts.all();
    return new Found(
        hits.sorted(passing, order).mapToObj(all::get).collect(toImmutableList()),
        new Facets(columns, hits.facts(), passing, filter).all(),
        hits.facts().cardinality());
  }
}
