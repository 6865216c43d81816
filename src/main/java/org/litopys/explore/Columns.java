package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Facts as columns of numbers, so that choosing and counting among all of them takes milliseconds.
 * A fact's number is its place among {@linkplain Facts#all all}, a part's its place by role and
 * name. Immutable and thread-safe; about 150 bytes a fact.
 */
final class Columns {
  private static final int NONE = -1;
  private static final int NO_DAY = Integer.MIN_VALUE;

  private static final Comparator<Part> BY_NAME =
      Comparator.comparing(Part::role)
          .thenComparing(part -> part.thing().label())
          .thenComparing(part -> part.thing().iri());

  private final Facts facts;
  private final ImmutableList<Part> parts;

  private final ImmutableListMultimap<Role, Integer> partsOfRole;
  private final int[][] partsOfFact;
  private final int[][] factsOfPart;
  private final Map<Relation, BitSet> relations = new EnumMap<>(Relation.class);
  private final int[] publishers;
  private final int[] firstDays;
  private final int[] lastDays;

  Columns(Facts facts) {
    this.facts = facts;
    this.parts =
        facts.all().stream()
            .flatMap(fact -> fact.parts().stream())
            .distinct()
            .sorted(BY_NAME)
            .collect(toImmutableList());
    this.partsOfRole =
        IntStream.range(0, parts.size())
            .boxed()
            .collect(toImmutableListMultimap(part -> parts.get(part).role(), part -> part));
    this.partsOfFact = partsOfFact(facts.all(), parts);
    this.factsOfPart = factsOfPart(partsOfFact, parts.size());
    for (Relation relation : Relation.values()) {
      relations.put(relation, where(fact -> fact.relation() == relation));
    }
    this.publishers =
        facts.all().stream()
            .mapToInt(fact -> fact.article().publisher().map(this::publisher).orElse(NONE))
            .toArray();
    this.firstDays = facts.all().stream().mapToInt(fact -> day(fact.day())).toArray();
    this.lastDays = facts.all().stream().mapToInt(fact -> day(last(fact))).toArray();
  }

  private BitSet where(Predicate<Reported> wanted) {
    BitSet where = new BitSet(facts.all().size());
    for (int fact = 0; fact < facts.all().size(); fact++) {
      where.set(fact, wanted.test(facts.all().get(fact)));
    }
    return where;
  }

  private static int[][] partsOfFact(List<Reported> facts, List<Part> parts) {
    Map<Part, Integer> numbers = new HashMap<>();
    parts.forEach(part -> numbers.put(part, numbers.size()));
    return facts.stream()
        .map(fact -> fact.parts().stream().mapToInt(numbers::get).toArray())
        .toArray(int[][]::new);
  }

  private static int[][] factsOfPart(int[][] partsOfFact, int parts) {
    int[] sizes = new int[parts];
    for (int[] some : partsOfFact) {
      for (int part : some) {
        sizes[part]++;
      }
    }
    int[][] factsOfPart = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int fact = 0; fact < partsOfFact.length; fact++) {
      for (int part : partsOfFact[fact]) {
        factsOfPart[part][--sizes[part]] = fact;
      }
    }
    return factsOfPart;
  }

  private int publisher(String name) {
    return Collections.binarySearch(facts.publishers(), name);
  }

  private static Optional<LocalDate> last(Reported fact) {
    return fact.time().map(Reported.Time::to).or(fact::day);
  }

  private static int day(Optional<LocalDate> day) {
    return day.map(date -> (int) date.toEpochDay()).orElse(NO_DAY);
  }

  Facts facts() {
    return facts;
  }

  Part part(int number) {
    return parts.get(number);
  }

  /** The numbers of the parts in one role, in the order of letters. */
  IntStream parts(Role role) {
    return partsOfRole.get(role).stream().mapToInt(Integer::intValue);
  }

  /** The number of a part; absent if no fact has it. */
  OptionalInt number(Role role, String iri) {
    int found =
        facts
            .thing(iri)
            .map(thing -> Collections.binarySearch(parts, new Part(role, thing), BY_NAME))
            .orElse(NONE);
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The facts that pass a filter. */
  BitSet passing(Filter filter) {
    BitSet passing = new BitSet(partsOfFact.length);
    passing.set(0, partsOfFact.length);
    filter.parts().asMap().forEach((role, iris) -> passing.and(with(List.of(role), iris)));
    if (!filter.about().isEmpty()) {
      passing.and(with(List.of(Role.values()), filter.about()));
    }
    filter.relation().ifPresent(relation -> passing.and(relations.get(relation)));
    if (filter.publisher().isPresent()) {
      int wanted = publisher(filter.publisher().get());
      keep(passing, fact -> publishers[fact] == wanted && wanted >= 0);
    }
    if (filter.from().isPresent() || filter.to().isPresent()) {
      int from = day(filter.from());
      int to = filter.to().isPresent() ? day(filter.to()) : Integer.MAX_VALUE;
      keep(
          passing,
          fact -> firstDays[fact] != NO_DAY && firstDays[fact] <= to && lastDays[fact] >= from);
    }
    return passing;
  }

  /** The facts that have one of these things in one of these roles. */
  private BitSet with(Collection<Role> roles, Collection<String> iris) {
    BitSet with = new BitSet(partsOfFact.length);
    for (Role role : roles) {
      iris.stream()
          .flatMapToInt(iri -> number(role, iri).stream())
          .flatMap(part -> Arrays.stream(factsOfPart[part]))
          .forEach(with::set);
    }
    return with;
  }

  private static void keep(BitSet facts, IntPredicate wanted) {
    for (int fact = facts.nextSetBit(0); fact >= 0; fact = facts.nextSetBit(fact + 1)) {
      if (!wanted.test(fact)) {
        facts.clear(fact);
      }
    }
  }

  /** In how many of some facts each part is. */
  int[] countParts(BitSet some) {
    int[] counts = new int[parts.size()];
    some.stream()
        .forEach(
            fact -> {
              for (int part : partsOfFact[fact]) {
                counts[part]++;
              }
            });
    return counts;
  }

  /** How many of some facts there are of a relation. */
  int count(Relation relation, BitSet some) {
    BitSet both = (BitSet) relations.get(relation).clone();
    both.and(some);
    return both.cardinality();
  }

  /** How many of some facts are of each publisher, in the order of {@link Facts#publishers}. */
  int[] countPublishers(BitSet some) {
    int[] counts = new int[facts.publishers().size()];
    some.stream()
        .map(fact -> publishers[fact])
        .filter(publisher -> publisher != NONE)
        .forEach(publisher -> counts[publisher]++);
    return counts;
  }
}
