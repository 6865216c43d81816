package org.litopys.explore.compare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.explore.FactBase;
import org.litopys.explore.FactSearch;
import org.litopys.explore.Facts;
import org.litopys.explore.Filter;
import org.litopys.explore.Order;
import org.litopys.rdf.Iris;
import org.litopys.store.Store;

/** Finds who is meant by a name, and compares what two tell. Thread-safe. */
public final class Comparisons {
  private static final int LOOKED_AT = 20;
  private static final int OFFERED = 5;

  private final Store store;
  private final FactBase base;
  private final FactSearch search;
  private final Iris iris;
  private volatile Kept kept = new Kept(-1, SameEvents.NONE, Optional.empty());

  /** What holds as long as the store does not change. */
  private record Kept(long version, SameEvents same, Optional<Disputes> everywhere) {}

  /**
   * Who is meant.
   *
   * @param side absent if nobody is called so
   * @param others who could be meant as well
   */
  public record Choice(Optional<Side> side, ImmutableList<Side> others) {}

  /**
   * @param iris of the data, whose base names may leave out
   */
  public Comparisons(Store store, FactBase base, FactSearch search, Iris iris) {
    this.store = store;
    this.base = base;
    this.search = search;
    this.iris = iris;
  }

  /**
   * Who is meant by an IRI, which may lack the base of the data, or by a name: publishers and
   * actors of this very name, or else actors of a like name, those of most facts first.
   */
  public Choice choose(String value) {
    Facts facts = base.facts();
    String iri = value.contains("://") ? value : iris.base() + "id/" + value;
    List<Side> byIri =
        Stream.concat(
                facts.thing(iri).map(Side::actor).stream(),
                facts.publishers().stream()
                    .filter(name -> iris.publisher(name).equals(iri))
                    .map(Side::publisher))
            .toList();
    if (!byIri.isEmpty()) {
      return choice(byIri);
    }
    List<Side> named =
        search.names(value, LOOKED_AT).stream()
            .flatMap(one -> facts.thing(one.iri()).stream())
            .filter(Side::hasAccount)
            .map(Side::actor)
            .toList();
    List<Side> exact =
        Stream.concat(facts.publishers().stream().map(Side::publisher), named.stream())
            .filter(side -> side.label().equalsIgnoreCase(value))
            .toList();
    return choice(exact.isEmpty() ? named : exact);
  }

  private static Choice choice(List<Side> sides) {
    return new Choice(
        sides.stream().findFirst(),
        sides.stream().skip(1).limit(OFFERED).collect(toImmutableList()));
  }

  /** The names of all publishers, in the order of letters. */
  public ImmutableList<String> publishers() {
    return base.facts().publishers();
  }

  /**
   * Compares a side with another one, or with everybody else.
   *
   * @param words the topic; empty for all topics
   */
  public Comparison compare(Side left, Optional<Side> right, String words, Filter filter) {
    return Comparison.of(
        left,
        right.orElse(Side.OTHERS),
        base.facts(),
        search.find(words, filter, Order.LATEST).facts(),
        kept().same());
  }

  /**
   * Where accounts clash, whoever tells them.
   *
   * @param words the topic; empty for all topics
   */
  public Disputes disputes(String words, Filter filter) {
    Kept now = kept();
    if (!words.isBlank() || !filter.equals(Filter.ALL)) {
      return Disputes.in(search.find(words, filter, Order.LATEST).facts(), now.same());
    }
    Disputes everywhere =
        now.everywhere().orElseGet(() -> Disputes.in(base.facts().all(), now.same()));
    kept = new Kept(now.version(), now.same(), Optional.of(everywhere));
    return everywhere;
  }

  /** As it is now; two threads may work it out at once, to the same end. */
  private Kept kept() {
    Kept last = kept;
    long version = store.version();
    if (last.version() != version) {
      last = new Kept(version, SameEvents.read(store), Optional.empty());
      kept = last;
    }
    return last;
  }
}
