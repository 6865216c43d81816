package org.litopys.explore;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.litopys.store.Store;

/**
 * Finds facts by words and by filters at once. Words find a fact by its own line, its sentence, its
 * claim, or the names of who and what is in it. Thread-safe.
 */
public final class FactSearch {
  private final Store store;
  private final FactBase base;
  private final NameSearch names;

  private volatile Prepared prepared = new Prepared(new Facts(List.of(), List.of()));

  public FactSearch(Store store, FactBase base) {
    this.store = store;
    this.base = base;
    this.names = new NameSearch(store);
  }

  /**
   * The facts that have the words and pass the filter.
   *
   * @param words what to look for, the last of them may be the beginning of one; empty for no words
   */
  public Found find(String words, Filter filter, Order order) {
    Prepared now = prepared();
    if (words.isBlank() && filter.equals(Filter.ALL)) {
      return now.everything();
    }
    return words.isBlank() ? now.where(filter) : now.matching(words, store::find, filter, order);
  }

  /** The facts as they are now; two threads may prepare them at once, to the same end. */
  private Prepared prepared() {
    Facts facts = base.facts();
    Prepared last = prepared;
    if (last.facts() != facts) {
      last = new Prepared(facts);
      prepared = last;
    }
    return last;
  }

  /** Entities and articles that are called so, those that facts tell most of first. */
  public ImmutableList<Named> names(String words, int limit) {
    if (words.isBlank()) {
      return ImmutableList.of();
    }
    Prepared now = prepared();
    return names.find(words, now.facts(), now.names(), limit);
  }

  /** What is known of a thing by its IRI; of a stranger no more than that. */
  public Thing thing(String iri) {
    return known(iri).orElseGet(() -> Thing.unknown(iri));
  }

  /** What facts tell of a thing by its IRI; absent if none does. */
  public Optional<Thing> known(String iri) {
    return base.facts().thing(iri);
  }
}
