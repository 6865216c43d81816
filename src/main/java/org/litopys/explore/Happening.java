package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event with all that is reported of it.
 *
 * @param reports the first day first, then by IRI; at least one
 */
public record Happening(Thing event, ImmutableList<Reported> reports) {
  private static final Comparator<Reported> BY_DAY =
      Comparator.comparing(
              (Reported report) -> report.article().published(),
              Comparator.comparing(day -> day.map(Object::toString).orElse("")))
          .thenComparing(Reported::iri);

  /** The events that some facts report, by IRI. */
  public static List<Happening> in(Collection<Reported> facts) {
    Map<String, List<Reported>> byEvent =
        facts.stream()
            .filter(fact -> fact.first(Role.EVENT).isPresent())
            .collect(
                Collectors.groupingBy(
                    fact -> fact.first(Role.EVENT).orElseThrow().iri(),
                    TreeMap::new,
                    Collectors.toList()));
    return byEvent.values().stream().map(Happening::of).toList();
  }

  private static Happening of(List<Reported> reports) {
    return new Happening(
        reports.get(0).first(Role.EVENT).orElseThrow(),
        reports.stream().sorted(BY_DAY).collect(toImmutableList()));
  }

  /** The things in one role of any report, by IRI. */
  public List<Thing> in(Role role) {
    return reports.stream()
        .flatMap(report -> report.in(role).stream())
        .distinct()
        .sorted(Comparator.comparing(Thing::iri))
        .toList();
  }

  /** From the first day that is told to the last. */
  public Optional<Span> span() {
    return reports.stream().map(Span::of).flatMap(Optional::stream).reduce(Span::with);
  }

  /** The numbers that its reports tell of one kind; they may disagree. */
  public Stream<BigDecimal> numbers(Figure.Kind kind) {
    return reports.stream()
        .flatMap(report -> report.figure(kind).stream())
        .flatMap(figure -> figure.value().stream());
  }
}
