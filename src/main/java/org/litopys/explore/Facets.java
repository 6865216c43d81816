package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Counts by what facts can be narrowed. A choice is counted as if no other had been made of its own
 * facet, and all that were made of the others.
 */
final class Facets {
  /** The roles that are always offered. */
  private static final ImmutableSet<Role> OFFERED =
      Sets.immutableEnumSet(
          Role.ACTOR,
          Role.COUNTRY,
          Role.OBLAST,
          Role.KIND,
          Role.STATUS,
          Role.STANCE,
          Role.WEAPON_CLASS);

  private static final Comparator<Facet.Choice> MOST_FIRST =
      Comparator.comparing(Facet.Choice::chosen)
          .reversed()
          .thenComparing(Facet.Choice::count, Comparator.reverseOrder())
          .thenComparing(Facet.Choice::label)
          .thenComparing(Facet.Choice::value);

  private final Facts facts;
  private final Collection<Reported> candidates;
  private final Collection<Reported> passing;
  private final Filter filter;

  /**
   * @param facts all facts, for the names of things that no candidate has
   * @param candidates the facts that the filter chooses from
   * @param passing those that it lets pass
   */
  Facets(
      Facts facts, Collection<Reported> candidates, Collection<Reported> passing, Filter filter) {
    this.facts = facts;
    this.candidates = candidates;
    this.passing = passing;
    this.filter = filter;
  }

  /** The relation, each role that is offered or used, and the publisher; without empty ones. */
  ImmutableList<Facet> all() {
    ImmutableList.Builder<Facet> facets = ImmutableList.builder();
    facets.add(relations());
    Set<Role> used = filter.parts().keySet();
    Map<Role, Multiset<Thing>> unused = things(passing, Sets.difference(OFFERED, used));
    for (Role role : Sets.immutableEnumSet(Sets.union(OFFERED, used))) {
      Multiset<Thing> counts =
          unused.containsKey(role)
              ? unused.get(role)
              : things(where(filter.without(role)), Set.of(role)).get(role);
      facets.add(facet(role.slug(), true, counts, chosen(role), Thing::iri, Thing::label));
    }
    facets.add(publishers());
    return facets.build().stream()
        .filter(facet -> !facet.choices().isEmpty())
        .collect(toImmutableList());
  }

  private Facet relations() {
    Multiset<Relation> counts = HashMultiset.create();
    Collection<Reported> seen =
        filter.relation().isPresent() ? where(filter.withoutRelation()) : passing;
    seen.forEach(fact -> counts.add(fact.relation()));
    return facet(
        "relation", false, counts, set(filter.relation()), Relation::slug, Relation::title);
  }

  private Facet publishers() {
    Multiset<String> counts = HashMultiset.create();
    Collection<Reported> seen =
        filter.publisher().isPresent() ? where(filter.withoutPublisher()) : passing;
    seen.forEach(fact -> fact.article().publisher().ifPresent(counts::add));
    return facet(
        "publisher",
        false,
        counts,
        set(filter.publisher()),
        Function.identity(),
        Function.identity());
  }

  private static <T> ImmutableSet<T> set(Optional<T> one) {
    return one.map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  private ImmutableSet<Thing> chosen(Role role) {
    return filter.parts().get(role).stream()
        .map(iri -> facts.thing(iri).orElseGet(() -> Thing.unknown(iri)))
        .collect(toImmutableSet());
  }

  private Collection<Reported> where(Filter other) {
    return candidates.stream().filter(other::passes).toList();
  }

  /** What plays these parts, and how often, in one look at the facts. */
  private static Map<Role, Multiset<Thing>> things(Collection<Reported> facts, Set<Role> roles) {
    Map<Role, Multiset<Thing>> counts = new EnumMap<>(Role.class);
    roles.forEach(role -> counts.put(role, HashMultiset.create()));
    for (Reported fact : facts) {
      for (Part part : fact.parts()) {
        Multiset<Thing> things = counts.get(part.role());
        if (things != null) {
          things.add(part.thing());
        }
      }
    }
    return counts;
  }

  private static <T> Facet facet(
      String name,
      boolean several,
      Multiset<T> counts,
      Set<T> chosen,
      Function<T, String> value,
      Function<T, String> label) {
    return new Facet(
        name,
        several,
        Sets.union(chosen, counts.elementSet()).stream()
            .map(
                one ->
                    new Facet.Choice(
                        value.apply(one),
                        label.apply(one),
                        counts.count(one),
                        chosen.contains(one)))
            .sorted(MOST_FIRST)
            .collect(toImmutableList()));
  }
}
