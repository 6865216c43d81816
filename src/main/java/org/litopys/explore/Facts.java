package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All reported facts of a graph at one moment, the latest first. Immutable and thread-safe.
 *
 * <p>They are kept in memory with their sentences, about one kilobyte a fact.
 */
public final class Facts {
  static final Comparator<Reported> LATEST_FIRST =
      Comparator.comparing(
              (Reported fact) -> fact.day().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(fact -> fact.article().iri())
          .thenComparingInt(fact -> fact.sentence().start())
          .thenComparing(Reported::iri);

  private static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(
              (Article article) -> article.published().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Article::iri);

  private final ImmutableList<Article> articles;
  private final ImmutableList<Reported> all;
  private final ImmutableListMultimap<String, Reported> byThing;
  private final ImmutableListMultimap<String, Reported> byStatement;
  private final ImmutableMap<String, Reported> byIri;
  private final ImmutableMap<String, Thing> things;
  private final ImmutableList<String> publishers;

  /**
   * The facts of some articles, in whatever order.
   *
   * @param articles all of them, those without facts too
   */
  public Facts(Collection<Article> articles, Collection<Reported> facts) {
    this.articles = articles.stream().sorted(NEWEST_FIRST).collect(toImmutableList());
    this.all = facts.stream().sorted(LATEST_FIRST).collect(toImmutableList());
    ImmutableListMultimap.Builder<String, Reported> parts = ImmutableListMultimap.builder();
    Map<String, Thing> found = new HashMap<>();
    for (Reported fact : all) {
      Set<String> iris = new LinkedHashSet<>();
      for (Part part : fact.parts()) {
        found.putIfAbsent(part.thing().iri(), part.thing());
        iris.add(part.thing().iri());
      }
      iris.forEach(iri -> parts.put(iri, fact));
    }
    this.byThing = parts.build();
    ImmutableListMultimap.Builder<String, Reported> told = ImmutableListMultimap.builder();
    all.forEach(fact -> fact.accordingTo().ifPresent(statement -> told.put(statement, fact)));
    this.byStatement = told.build();
    this.byIri = all.stream().collect(ImmutableMap.toImmutableMap(Reported::iri, fact -> fact));
    this.things = ImmutableMap.copyOf(found);
    this.publishers =
        all.stream()
            .flatMap(fact -> fact.article().publisher().stream())
            .distinct()
            .sorted()
            .collect(toImmutableList());
  }

  /** The articles, also those without facts, the latest first and those without a date last. */
  public List<Article> articles() {
    return articles;
  }

  /** All of them, the latest first. */
  public List<Reported> all() {
    return all;
  }

  /** Those that pass a filter, the latest first. */
  public List<Reported> where(Filter filter) {
    Optional<String> rarest =
        filter.things().stream()
            .min(Comparator.comparingInt((String iri) -> byThing.get(iri).size()));
    List<Reported> candidates = rarest.<List<Reported>>map(byThing::get).orElse(all);
    return candidates.stream().filter(filter::passes).toList();
  }

  /** Those in which a thing plays a part, the latest first. */
  public List<Reported> about(String iri) {
    return byThing.get(iri);
  }

  /** Those that stand in a statement, the latest first. */
  public List<Reported> toldIn(String statement) {
    return byStatement.get(statement);
  }

  /**
   * Those that a node has to do with: it plays a part in them, or they stand in it, be it a
   * statement, a sentence or an article. The latest first.
   */
  public List<Reported> with(String iri) {
    List<Reported> parts = Lists.newArrayList(Iterables.concat(about(iri), toldIn(iri)));
    return parts.isEmpty()
        ? all.stream()
            .filter(fact -> fact.article().iri().equals(iri) || fact.sentence().iri().equals(iri))
            .toList()
        : List.copyOf(parts);
  }

  /** The names of those who published the articles, in the order of letters. */
  public ImmutableList<String> publishers() {
    return publishers;
  }

  public Optional<Reported> fact(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  public Optional<Thing> thing(String iri) {
    return Optional.ofNullable(things.get(iri));
  }

  /** Everything that plays a part in a fact, in no particular order. */
  public Collection<Thing> things() {
    return things.values();
  }
}
