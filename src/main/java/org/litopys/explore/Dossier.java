package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All facts about an entity, by how it comes into them.
 *
 * @param facts the latest first; one fact may stand under several heads
 */
public record Dossier(Profile profile, ImmutableSetMultimap<Involvement, Reported> facts) {
  private static final double NEAR_KM = 30;

  /** Roles of who plays no part that is not worked out from another one. */
  private static final ImmutableSet<Role> ONLY_COUNTRY = Sets.immutableEnumSet(Role.COUNTRY);

  /** A claim's label that was cut ends so. */
  private static final String CUT = "…";

  /** Looks through all facts, for the claims that name the entity and for the events near it. */
  public static Dossier of(Profile profile, Facts facts) {
    return new Dossier(profile, new Sorter(profile, facts).sort());
  }

  /** The facts under one head, the latest first. */
  public ImmutableList<Reported> of(Involvement involvement) {
    return facts.get(involvement).asList();
  }

  /** Every fact once, but for those that are only near. */
  public ImmutableList<Reported> all() {
    return facts.entries().stream()
        .filter(entry -> entry.getKey() != Involvement.NEAR)
        .map(Map.Entry::getValue)
        .distinct()
        .collect(toImmutableList());
  }

  /** Other places with a point where events of these facts were, those of most reports first. */
  public ImmutableList<Tally> sites() {
    List<Reported> events =
        Stream.of(
                Involvement.HERE, Involvement.WITHIN, Involvement.NEAR, Involvement.COUNTRY_EVENTS)
            .flatMap(involvement -> of(involvement).stream())
            .distinct()
            .toList();
    return Tally.of(Role.PLACE, events).stream()
        .filter(site -> site.thing().point().isPresent())
        .filter(site -> !site.thing().equals(profile.thing()))
        .collect(toImmutableList());
  }

  private record Sorter(Profile profile, Facts facts) {
    ImmutableSetMultimap<Involvement, Reported> sort() {
      ListMultimap<Involvement, Reported> sorted =
          MultimapBuilder.enumKeys(Involvement.class).arrayListValues().build();
      for (Reported fact : facts.about(iri())) {
        Set<Role> roles = roles(fact);
        for (Involvement involvement : Involvement.values()) {
          if (involvement.relation() == fact.relation() && under(involvement, roles)) {
            sorted.put(involvement, fact);
          }
        }
      }
      naming().forEach(fact -> sorted.put(Involvement.NAMED, fact));
      profile
          .thing()
          .point()
          .ifPresent(point -> near(point).forEach(fact -> sorted.put(Involvement.NEAR, fact)));
      return ImmutableSetMultimap.copyOf(sorted);
    }

    /** The parts that it plays in a fact: there may be many facts, so each is looked at once. */
    private Set<Role> roles(Reported fact) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (Part part : fact.parts()) {
        if (part.thing().iri().equals(iri())) {
          roles.add(part.role());
        }
      }
      return roles;
    }

    private static boolean under(Involvement involvement, Set<Role> roles) {
      return switch (involvement) {
        case NAMED, NEAR -> false;
        case COUNTRY_SAID, COUNTRY_SUPPLIES, COUNTRY_EVENTS -> roles.equals(ONLY_COUNTRY);
        default -> involvement.role().filter(roles::contains).isPresent();
      };
    }

    private String iri() {
      return profile.thing().iri();
    }

    /** Statements of others to it, with its name in the claim, or that a fact of it stands in. */
    private Stream<Reported> naming() {
      Naming naming = new Naming(profile.allNames());
      Stream<Reported> addressed =
          facts.about(iri()).stream().filter(fact -> fact.has(Role.ADDRESSEE, iri()));
      Stream<Reported> telling =
          facts.about(iri()).stream()
              .filter(fact -> !roles(fact).equals(ONLY_COUNTRY))
              .flatMap(fact -> fact.accordingTo().stream())
              .flatMap(statement -> facts.fact(statement).stream());
      Stream<Reported> named =
          facts.all().stream()
              .filter(fact -> fact.relation() == Relation.SAID && claimNames(naming, fact));
      return Stream.of(addressed, telling, named)
          .flatMap(some -> some)
          .filter(fact -> fact.relation() == Relation.SAID && !fact.has(Role.ACTOR, iri()))
          .distinct()
          .sorted(Facts.LATEST_FIRST);
    }

    private static boolean claimNames(Naming naming, Reported fact) {
      for (Part part : fact.parts()) {
        String claim = part.thing().label();
        if (part.role() == Role.CLAIM
            && (naming.in(claim) || (claim.endsWith(CUT) && naming.in(fact.sentence().text())))) {
          return true;
        }
      }
      return false;
    }

    private Stream<Reported> near(Thing.Point point) {
      return facts.things().stream()
          .filter(place -> place.point().filter(p -> isNear(p, point)).isPresent())
          .flatMap(
              place ->
                  facts.about(place.iri()).stream()
                      .filter(fact -> fact.has(Role.PLACE, place.iri())))
          .filter(fact -> fact.relation() == Relation.EVENT && !fact.has(Role.PLACE, iri()))
          .distinct()
          .sorted(Facts.LATEST_FIRST);
    }

    private static boolean isNear(Thing.Point one, Thing.Point other) {
      return one.kilometresTo(other) <= NEAR_KM;
    }
  }
}
