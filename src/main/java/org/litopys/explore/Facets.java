package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts by what facts can be narrowed. A choice is counted as if no other had been made of its own
 * facet, and all that were made of the others.
 *
 * @param candidates the facts that the filter chooses from
 * @param passing those that it lets pass
 */
record Facets(Columns columns, BitSet candidates, BitSet passing, Filter filter) {
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
      Comparator.comparing(Facet.Choice::count, Comparator.reverseOrder())
          .thenComparing(Facet.Choice::label)
          .thenComparing(Facet.Choice::value);

  /** The relation, each role that is offered or used, and the publisher; without empty ones. */
  ImmutableList<Facet> all() {
    int[] counts = columns.countParts(passing);
    Stream<Facet> roles =
        Sets.immutableEnumSet(Sets.union(OFFERED, filter.parts().keySet())).stream()
            .map(role -> role(role, counts));
    return Stream.of(Stream.of(relations()), roles, Stream.of(publishers()))
        .flatMap(facets -> facets)
        .filter(facet -> !facet.choices().isEmpty())
        .collect(toImmutableList());
  }

  private Facet role(Role role, int[] passingCounts) {
    Collection<String> chosen = filter.parts().get(role);
    int[] counts =
        chosen.isEmpty() ? passingCounts : columns.countParts(where(filter.without(role)));
    IntStream others =
        columns.parts(role).filter(part -> !chosen.contains(columns.part(part).thing().iri()));
    return facet(
        role.slug(),
        true,
        chosen.stream().map(iri -> chosen(role, iri, counts)),
        rest(others, counts, part -> choice(columns.part(part).thing(), counts[part], false)));
  }

  private Facet.Choice chosen(Role role, String iri, int[] counts) {
    Thing thing = columns.facts().thing(iri).orElseGet(() -> Thing.unknown(iri));
    int count = columns.number(role, iri).stream().map(part -> counts[part]).sum();
    return choice(thing, count, true);
  }

  private static Facet.Choice choice(Thing thing, int count, boolean chosen) {
    return new Facet.Choice(thing.iri(), thing.label(), count, chosen);
  }

  private Facet relations() {
    Optional<Relation> chosen = filter.relation();
    BitSet seen = chosen.isEmpty() ? passing : where(filter.withoutRelation());
    return facet(
        "relation",
        false,
        chosen.stream().map(one -> choice(one, columns.count(one, seen), true)),
        Arrays.stream(Relation.values())
            .filter(one -> !chosen.equals(Optional.of(one)))
            .map(one -> choice(one, columns.count(one, seen), false))
            .filter(choice -> choice.count() > 0)
            .sorted(MOST_FIRST));
  }

  private static Facet.Choice choice(Relation relation, int count, boolean chosen) {
    return new Facet.Choice(relation.slug(), relation.title(), count, chosen);
  }

  private Facet publishers() {
    List<String> names = columns.facts().publishers();
    Optional<String> chosen = filter.publisher();
    int[] counts =
        columns.countPublishers(chosen.isEmpty() ? passing : where(filter.withoutPublisher()));
    IntStream others =
        IntStream.range(0, counts.length).filter(i -> !chosen.equals(Optional.of(names.get(i))));
    return facet(
        "publisher",
        false,
        chosen.stream().map(name -> publisher(name, count(names.indexOf(name), counts), true)),
        rest(others, counts, i -> publisher(names.get(i), counts[i], false)));
  }

  private static int count(int number, int[] counts) {
    return number < 0 ? 0 : counts[number];
  }

  private static Facet.Choice publisher(String name, int count, boolean chosen) {
    return new Facet.Choice(name, name, count, chosen);
  }

  private BitSet where(Filter other) {
    BitSet where = columns.passing(other);
    where.and(candidates);
    return where;
  }

  /**
   * The choices that facts have, the most first. Whoever has the lower number comes first among
   * equals, and a sort of numbers is much faster than one of choices.
   */
  private static Stream<Facet.Choice> rest(
      IntStream numbers, int[] counts, IntFunction<Facet.Choice> choice) {
    return numbers
        .filter(number -> counts[number] > 0)
        .mapToLong(number -> (long) (Integer.MAX_VALUE - counts[number]) << Integer.SIZE | number)
        .sorted()
        .mapToObj(key -> choice.apply((int) key));
  }

  private static Facet facet(
      String name, boolean several, Stream<Facet.Choice> chosen, Stream<Facet.Choice> rest) {
    return new Facet(
        name, several, Stream.concat(chosen.sorted(MOST_FIRST), rest).collect(toImmutableList()));
  }
}
