package org.litopys.explore.network;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;

/** Ties what stands in one sentence. */
final class Sentences {
  /** Roles whose things are named by the sentence itself. */
  private static final ImmutableSet<Role> NAMED =
      ImmutableSet.of(
          Role.ACTOR,
          Role.ADDRESSEE,
          Role.SUPPLIER,
          Role.RECIPIENT,
          Role.WEAPON,
          Role.PLACE,
          Role.PERPETRATOR);

  private Sentences() {}

  /** Ties each two things of a sentence once, however many of its facts they are in. */
  static void tie(Collection<Reported> facts, Ties ties) {
    Map<String, List<Reported>> bySentence =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    fact -> fact.sentence().iri(), TreeMap::new, Collectors.toList()));
    bySentence.values().forEach(together -> tieAll(together, ties));
  }

  private static void tieAll(List<Reported> together, Ties ties) {
    Optional<Span> span =
        together.stream().map(Span::of).flatMap(Optional::stream).reduce(Span::with);
    TreeSet<Thing> things = new TreeSet<>(Comparator.comparing(Thing::iri));
    together.stream()
        .flatMap(fact -> fact.parts().stream())
        .filter(part -> NAMED.contains(part.role()))
        .forEach(part -> things.add(part.thing()));
    for (Thing thing : things) {
      things
          .tailSet(thing, false)
          .forEach(other -> ties.add(thing, other, "in one sentence", span));
    }
  }
}
