package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All facts about an entity, by how it comes into them.
 *
 * @param facts the latest first; one fact may stand under several heads
 */
public record Dossier(Profile profile, ImmutableSetMultimap<Involvement, Reported> facts) {
  private static final double NEAR_KM = 30;

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
      ImmutableSetMultimap.Builder<Involvement, Reported> sorted = ImmutableSetMultimap.builder();
      for (Involvement involvement : Involvement.values()) {
        sorted.putAll(involvement, under(involvement).toList());
      }
      return sorted.build();
    }

    private Stream<Reported> under(Involvement involvement) {
      return switch (involvement) {
        case NAMED -> naming();
        case NEAR -> profile.thing().point().stream().flatMap(this::near);
        case COUNTRY_SAID, COUNTRY_SUPPLIES, COUNTRY_EVENTS ->
            own(involvement.relation())
                .filter(fact -> fact.has(Role.COUNTRY, iri()) && !takesPart(fact));
        default ->
            own(involvement.relation())
                .filter(fact -> involvement.role().filter(r -> fact.has(r, iri())).isPresent());
      };
    }

    private String iri() {
      return profile.thing().iri();
    }

    private Stream<Reported> own(Relation relation) {
      return facts.about(iri()).stream().filter(fact -> fact.relation() == relation);
    }

    /** Whether it plays a part that is not worked out from another one. */
    private boolean takesPart(Reported fact) {
      return Arrays.stream(Role.values())
          .filter(role -> role != Role.COUNTRY)
          .anyMatch(role -> fact.has(role, iri()));
    }

    private Stream<Reported> naming() {
      Naming naming = new Naming(profile.allNames());
      Set<String> telling =
          facts.about(iri()).stream()
              .filter(this::takesPart)
              .map(Reported::accordingTo)
              .flatMap(Optional::stream)
              .collect(Collectors.toUnmodifiableSet());
      return facts.all().stream()
          .filter(fact -> fact.relation() == Relation.SAID && !fact.has(Role.ACTOR, iri()))
          .filter(
              fact ->
                  fact.has(Role.ADDRESSEE, iri())
                      || telling.contains(fact.iri())
                      || claimNames(naming, fact));
    }

    private static boolean claimNames(Naming naming, Reported fact) {
      return fact.in(Role.CLAIM).stream()
          .map(Thing::label)
          .anyMatch(
              claim ->
                  naming.in(claim) || (claim.endsWith(CUT) && naming.in(fact.sentence().text())));
    }

    private Stream<Reported> near(Thing.Point point) {
      return facts.all().stream()
          .filter(fact -> fact.relation() == Relation.EVENT && !fact.has(Role.PLACE, iri()))
          .filter(
              fact ->
                  fact.in(Role.PLACE).stream()
                      .flatMap(place -> place.point().stream())
                      .anyMatch(other -> point.kilometresTo(other) <= NEAR_KM));
    }
  }
}
