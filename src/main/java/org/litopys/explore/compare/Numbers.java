package org.litopys.explore.compare;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.litopys.explore.Figure;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Thing;

/** The numbers that facts tell, by what is counted. */
final class Numbers {
  /**
   * What is counted: numbers with equal keys are of one thing.
   *
   * @param iri the event; of a supply who gives what to whom
   * @param unit the currency of a value; empty for all else
   */
  record Key(String iri, Figure.Kind what, String unit) {}

  private static final Comparator<Told> LOWEST_FIRST =
      Comparator.comparing(Told::number).thenComparing(told -> told.fact().iri());

  private Numbers() {}

  /** All numbers, of each thing the lowest first. */
  static ImmutableListMultimap<Key, Told> of(Collection<Reported> facts, SameEvents same) {
    return facts.stream()
        .flatMap(fact -> fact.figures().stream().flatMap(figure -> told(fact, figure).stream()))
        .sorted(LOWEST_FIRST)
        .flatMap(told -> key(told, same).map(key -> Map.entry(key, told)).stream())
        .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What most of the tellings call that which they count. */
  static String subject(Collection<Told> tellings) {
    Map<String, Long> labels =
        tellings.stream()
            .collect(
                Collectors.groupingBy(
                    told -> label(told.fact()), TreeMap::new, Collectors.counting()));
    return labels.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String label(Reported fact) {
    return things(fact).stream().map(Thing::label).collect(Collectors.joining(", "));
  }

  private static Optional<Told> told(Reported fact, Figure figure) {
    return figure.value().map(number -> new Told(number, figure, fact));
  }

  private static Optional<Key> key(Told told, SameEvents same) {
    String iri =
        things(told.fact()).stream()
            .map(thing -> same.of(thing.iri()))
            .collect(Collectors.joining(" "));
    return iri.isEmpty()
        ? Optional.empty()
        : Optional.of(new Key(iri, told.figure().kind(), told.figure().unit()));
  }

  /** What makes two numbers comparable: the event, or who gives what to whom. */
  private static List<Thing> things(Reported fact) {
    return switch (fact.relation()) {
      case SAID -> List.of();
      case SUPPLIES -> supply(fact);
      case EVENT -> fact.in(Role.EVENT);
    };
  }

  /** A supply is one with another if the same give the same to the same; nothing if none give. */
  private static List<Thing> supply(Reported fact) {
    return fact.first(Role.SUPPLIER).isEmpty()
        ? List.of()
        : Stream.of(Role.SUPPLIER, Role.WEAPON, Role.WEAPON_CLASS, Role.RECIPIENT)
            .filter(role -> role != Role.WEAPON_CLASS || fact.first(Role.WEAPON).isEmpty())
            .flatMap(role -> fact.in(role).stream())
            .toList();
  }
}
