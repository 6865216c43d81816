package org.litopys.explore.network;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.litopys.explore.Facts;
import org.litopys.explore.Part;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Thing;

/**
 * Who and what comes into facts together with a thing, those of most facts first. Who tells a fact
 * belongs to it.
 *
 * @param total how many there are, with those left out here
 */
public record Neighbourhood(Thing center, ImmutableList<Neighbour> neighbours, int total) {
  /** One of them, with the facts that they share. */
  public record Neighbour(Thing thing, ImmutableMultiset<Relation> facts) {
    public int count(Relation relation) {
      return facts.count(relation);
    }

    /** What most of their facts tell. */
    public Relation mostly() {
      return Multisets.copyHighestCountFirst(facts).iterator().next();
    }
  }

  private static final Comparator<Neighbour> NEAREST_FIRST =
      Comparator.comparingInt((Neighbour one) -> -one.facts().size())
          .thenComparing(one -> one.thing().label())
          .thenComparing(one -> one.thing().iri());

  /**
   * The nearest neighbours of a thing; absent if it plays no part in any fact.
   *
   * @param limit how many at most
   */
  public static Optional<Neighbourhood> of(Facts facts, String iri, int limit) {
    return facts.thing(iri).map(center -> of(facts, center, limit));
  }

  private static Neighbourhood of(Facts facts, Thing center, int limit) {
    Map<Thing, Multiset<Relation>> shared = new HashMap<>();
    for (Reported fact : facts.about(center.iri())) {
      for (Thing other : cast(facts, fact)) {
        if (!other.equals(center)) {
          shared
              .computeIfAbsent(other, none -> EnumMultiset.create(Relation.class))
              .add(fact.relation());
        }
      }
    }
    ImmutableList<Neighbour> all =
        shared.entrySet().stream()
            .map(one -> new Neighbour(one.getKey(), ImmutableMultiset.copyOf(one.getValue())))
            .sorted(NEAREST_FIRST)
            .collect(toImmutableList());
    return new Neighbourhood(center, all.subList(0, Math.min(limit, all.size())), all.size());
  }

  /** Who and what plays a part, who tells it, and what is told in it. */
  private static Set<Thing> cast(Facts facts, Reported fact) {
    Set<Thing> cast = new HashSet<>();
    addPlayers(fact, cast);
    fact.accordingTo()
        .flatMap(facts::fact)
        .ifPresent(statement -> cast.addAll(statement.in(Role.ACTOR)));
    facts.toldIn(fact.iri()).forEach(told -> addPlayers(told, cast));
    return cast;
  }

  private static void addPlayers(Reported fact, Set<Thing> cast) {
    for (Part part : fact.parts()) { // A country has most facts: a stream of each would cost most.
      if (plays(part.role())) {
        cast.add(part.thing());
      }
    }
  }

  /** Whether who has this role is there itself, not worked out or only a word. */
  private static boolean plays(Role role) {
    return role.isParty() || role == Role.WEAPON || role == Role.PLACE || role == Role.TARGET;
  }
}
