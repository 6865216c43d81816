package org.litopys.explore;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.litopys.rdf.Litopys;

/**
 * Which facts are wanted. Of one role several things may be named, each of which will do; what
 * different roles, dates and publishers ask for must all be met.
 *
 * @param relation only this kind of fact
 * @param parts things by the part that they must play
 * @param about things of which one must play some part; none if it does not matter
 * @param publisher the name of the article's publisher
 * @param from the first day, inclusive; facts without any day are left out then
 * @param to the last day, inclusive
 */
public record Filter(
    Optional<Relation> relation,
    ImmutableSetMultimap<Role, String> parts,
    ImmutableSet<String> about,
    Optional<String> publisher,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Lets everything pass. */
  public static final Filter ALL =
      new Filter(
          Optional.empty(),
          ImmutableSetMultimap.of(),
          ImmutableSet.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Roles whose things are terms of the ontology. */
  private static final ImmutableSet<Role> TERMS =
      ImmutableSet.of(Role.STANCE, Role.STATUS, Role.KIND);

  /**
   * A filter as it stands in an address or in options.
   *
   * @param values by name: {@code relation}, {@code about}, {@code publisher}, {@code from}, {@code
   *     to}, and the roles' own words; other names are for others to read
   * @param base the base of the data's IRIs, which values may leave out: {@code Q212} is {@code
   *     BASEid/Q212}
   * @throws IllegalArgumentException if a date or relation is none; the message says what to write
   */
  public static Filter of(Map<String, ? extends Collection<String>> values, String base) {
    ImmutableSetMultimap.Builder<Role, String> parts = ImmutableSetMultimap.builder();
    for (Role role : Role.values()) {
      all(values, role.slug()).forEach(value -> parts.put(role, iri(role, value, base)));
    }
    return new Filter(
        one(values, "relation").map(Filter::relation),
        parts.build(),
        all(values, "about").stream()
            .map(value -> iri(Role.ACTOR, value, base))
            .collect(toImmutableSet()),
        one(values, "publisher"),
        one(values, "from").map(value -> date("from", value)),
        one(values, "to").map(value -> date("to", value)));
  }

  /**
   * What {@link #of} makes this filter of again, in the shortest words.
   *
   * @param base the base of the data's IRIs
   */
  public ImmutableListMultimap<String, String> values(String base) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    relation.ifPresent(one -> values.put("relation", one.slug()));
    parts.forEach((role, iri) -> values.put(role.slug(), value(role, iri, base)));
    about.forEach(iri -> values.put("about", value(Role.ACTOR, iri, base)));
    publisher.ifPresent(name -> values.put("publisher", name));
    from.ifPresent(day -> values.put("from", day.toString()));
    to.ifPresent(day -> values.put("to", day.toString()));
    return values.build();
  }

  /** The shortest words for a thing in one role, from which {@link #of} knows it again. */
  public static String value(Role role, String iri, String base) {
    String start = TERMS.contains(role) ? Litopys.NS : base + "id/";
    String rest = iri.startsWith(start) ? iri.substring(start.length()) : iri;
    return rest.isEmpty() || rest.contains("://") ? iri : rest;
  }

  /** The same filter without what it says of the relation. */
  Filter withoutRelation() {
    return new Filter(Optional.empty(), parts, about, publisher, from, to);
  }

  /** The same filter without what it says of the publisher. */
  Filter withoutPublisher() {
    return new Filter(relation, parts, about, Optional.empty(), from, to);
  }

  /** The same filter without what it says of one role. */
  Filter without(Role role) {
    ImmutableSetMultimap<Role, String> others =
        parts.entries().stream()
            .filter(part -> part.getKey() != role)
            .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
    return new Filter(relation, others, about, publisher, from, to);
  }

  /** Whether a fact is wanted. */
  public boolean passes(Reported fact) {
    return relation.map(fact.relation()::equals).orElse(true)
        && (about.isEmpty() || about.stream().anyMatch(fact::has))
        && publisher.map(name -> fact.article().publisher().equals(Optional.of(name))).orElse(true)
        && parts.asMap().entrySet().stream()
            .allMatch(part -> part.getValue().stream().anyMatch(i -> fact.has(part.getKey(), i)))
        && inTime(fact);
  }

  /** A fact of several days is in time if one of them is. */
  private boolean inTime(Reported fact) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    Optional<LocalDate> last = fact.time().map(Reported.Time::to).or(fact::day);
    return fact.day().filter(first -> to.map(day -> !first.isAfter(day)).orElse(true)).isPresent()
        && last.filter(day -> from.map(first -> !day.isBefore(first)).orElse(true)).isPresent();
  }

  /**
   * Things that every wanted fact has: the thing about if it is one, and roles with one choice
   * only.
   */
  List<String> things() {
    ImmutableSet.Builder<String> things = ImmutableSet.builder();
    if (about.size() == 1) {
      things.addAll(about);
    }
    parts.asMap().values().stream().filter(some -> some.size() == 1).forEach(things::addAll);
    return things.build().asList();
  }

  private static String iri(Role role, String value, String base) {
    if (value.contains("://")) {
      return value;
    }
    return TERMS.contains(role) ? Litopys.NS + value : base + "id/" + value;
  }

  private static Relation relation(String value) {
    return Relation.named(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no relation \"" + value + "\"; choose said, supplies or event"));
  }

  private static LocalDate date(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s: \"%s\" is no day; write it as 2024-07-08", name, value),
          e);
    }
  }

  private static Optional<String> one(
      Map<String, ? extends Collection<String>> values, String name) {
    return all(values, name).stream().findFirst();
  }

  private static List<String> all(Map<String, ? extends Collection<String>> values, String name) {
    Collection<String> found = values.get(name);
    return found == null
        ? List.of()
        : found.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }
}
