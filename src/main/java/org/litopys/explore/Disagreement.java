package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that two sides tell differently: how many an event killed or injured, how many or how
 * much of a weapon somebody gives to somebody.
 *
 * @param subject the event or supply, in words
 * @param unit the currency of a value; empty for all else
 * @param left what the one side tells, the lowest first
 * @param right what the other side tells, the lowest first
 */
public record Disagreement(
    String subject,
    Figure.Kind what,
    String unit,
    ImmutableList<Told> left,
    ImmutableList<Told> right) {
  /** A number with the fact that tells it. */
  public record Told(BigDecimal number, Figure figure, Reported fact) {}

  /** What is counted: numbers with equal keys are of one thing. */
  private record Key(String iri, String subject, Figure.Kind what, String unit) {}

  private static final Comparator<Key> BY_SUBJECT =
      Comparator.comparing(Key::subject)
          .thenComparing(Key::iri)
          .thenComparing(Key::what)
          .thenComparing(Key::unit);

  /** The numbers of which one side tells another one than the other side. */
  static ImmutableList<Disagreement> between(
      Collection<Reported> left, Collection<Reported> right) {
    ImmutableListMultimap<Key, Told> ours = numbers(left);
    ImmutableListMultimap<Key, Told> theirs = numbers(right);
    return ours.keySet().stream()
        .filter(key -> differ(ours.get(key), theirs.get(key)))
        .sorted(BY_SUBJECT)
        .map(
            key ->
                new Disagreement(
                    key.subject(), key.what(), key.unit(), ours.get(key), theirs.get(key)))
        .collect(toImmutableList());
  }

  private static boolean differ(Collection<Told> left, Collection<Told> right) {
    return left.stream()
        .anyMatch(one -> right.stream().anyMatch(o -> o.number().compareTo(one.number()) != 0));
  }

  private static ImmutableListMultimap<Key, Told> numbers(Collection<Reported> facts) {
    return facts.stream()
        .flatMap(fact -> fact.figures().stream().flatMap(figure -> told(fact, figure).stream()))
        .sorted(Comparator.comparing(Told::number).thenComparing(told -> told.fact().iri()))
        .flatMap(told -> key(told).map(key -> new Keyed(key, told)).stream())
        .collect(ImmutableListMultimap.toImmutableListMultimap(Keyed::key, Keyed::told));
  }

  private record Keyed(Key key, Told told) {}

  private static Optional<Told> told(Reported fact, Figure figure) {
    return figure.value().map(number -> new Told(number, figure, fact));
  }

  private static Optional<Key> key(Told told) {
    Reported fact = told.fact();
    Figure figure = told.figure();
    Stream<Thing> subject =
        switch (fact.relation()) {
          case SAID -> Stream.of();
          case SUPPLIES -> supply(fact);
          case EVENT -> fact.in(Role.EVENT).stream();
        };
    ImmutableList<Thing> things = subject.collect(toImmutableList());
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Key(
                things.stream().map(Thing::iri).collect(Collectors.joining(" ")),
                things.stream().map(Thing::label).collect(Collectors.joining(", ")),
                figure.kind(),
                figure.unit()));
  }

  /** A supply is one with another if the same give the same to the same; nothing if none give. */
  private static Stream<Thing> supply(Reported fact) {
    return fact.first(Role.SUPPLIER).isEmpty()
        ? Stream.of()
        : Stream.of(Role.SUPPLIER, Role.WEAPON, Role.WEAPON_CLASS, Role.RECIPIENT)
            .filter(role -> role != Role.WEAPON_CLASS || fact.first(Role.WEAPON).isEmpty())
            .flatMap(role -> fact.in(role).stream());
  }

  /** All numbers of a comparison that differ, a row each. */
  public static FactTable table(Comparison comparison) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (Disagreement one : comparison.numbers()) {
      one.left().forEach(told -> rows.add(one.row(comparison.left(), told)));
      one.right().forEach(told -> rows.add(one.row(comparison.right(), told)));
    }
    return new FactTable(
        ImmutableList.of(
            "subject", "what", "unit", "side", "number", "text", "sentence", "publisher", "iri"),
        rows.build());
  }

  private ImmutableList<String> row(Side side, Told told) {
    Reported fact = told.fact();
    return ImmutableList.of(
        subject,
        what.slug(),
        unit,
        side.label(),
        told.number().toPlainString(),
        told.figure().text(),
        fact.sentence().text(),
        fact.article().publisher().orElse(""),
        fact.iri());
  }
}
