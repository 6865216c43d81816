package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.litopys.store.Store;

/**
 * Finds facts by words and by filters at once. Words find a fact by its own line, its sentence, its
 * claim, or the names of who and what is in it. Thread-safe.
 */
public final class FactSearch {
  /** Parts whose names do not stand for the fact: every fact in Ukraine would be "Ukraine". */
  private static final ImmutableSet<Role> SILENT =
      Sets.immutableEnumSet(Role.COUNTRY, Role.RULE, Role.EVENT);

  private final Store store;
  private final FactBase base;
  private final NameSearch names;

  /** A fact with how well it fits the words. */
  private record Hit(Reported fact, float score) {}

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
    Facts facts = base.facts();
    List<Reported> candidates =
        words.isBlank() ? facts.all() : matching(facts, store.find(words), order);
    List<Reported> passing =
        words.isBlank() ? facts.where(filter) : candidates.stream().filter(filter::passes).toList();
    return new Found(
        ImmutableList.copyOf(passing),
        new Facets(facts, candidates, passing, filter).all(),
        candidates.size());
  }

  /** Entities and articles that are called so, those that facts tell most of first. */
  public ImmutableList<Named> names(String words, int limit) {
    return words.isBlank() ? ImmutableList.of() : names.find(words, base.facts(), limit);
  }

  /** What is known of a thing by its IRI; of a stranger no more than that. */
  public Thing thing(String iri) {
    return base.facts().thing(iri).orElseGet(() -> Thing.unknown(iri));
  }

  private static List<Reported> matching(Facts facts, Map<String, Float> scores, Order order) {
    if (scores.isEmpty()) {
      return List.of();
    }
    List<Hit> hits =
        facts.all().stream()
            .map(fact -> new Hit(fact, score(fact, scores)))
            .filter(hit -> hit.score() > 0)
            .collect(toImmutableList());
    return (order == Order.BEST
            ? hits.stream().sorted(Comparator.comparing(Hit::score, Comparator.reverseOrder()))
            : hits.stream())
        .map(Hit::fact)
        .toList();
  }

  /** The score of its best node; nothing if none was found. */
  private static float score(Reported fact, Map<String, Float> scores) {
    float best =
        Math.max(
            scores.getOrDefault(fact.iri(), 0f), scores.getOrDefault(fact.sentence().iri(), 0f));
    for (Part part : fact.parts()) {
      if (!SILENT.contains(part.role())) {
        best = Math.max(best, scores.getOrDefault(part.thing().iri(), 0f));
      }
    }
    return best;
  }
}
