package org.litopys.explore.compare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.litopys.explore.Article;
import org.litopys.explore.FactTable;
import org.litopys.explore.Facts;
import org.litopys.explore.Reported;

/**
 * The accounts of two sides beside each other.
 *
 * @param days the days of which either tells, the latest first and what has no day last
 * @param numbers those that they tell differently
 * @param denials of the right side's claims by the left side, and of the left side's by the right
 */
public record Comparison(
    Side left,
    Side right,
    ImmutableList<Day> days,
    ImmutableList<Disagreement> numbers,
    ImmutableList<Denial> denials) {
  /** What both tell of a day; a fact of several days stands at the first. */
  public record Day(
      Optional<LocalDate> day, ImmutableList<Reported> left, ImmutableList<Reported> right) {}

  private static final Comparator<Optional<LocalDate>> LATEST_FIRST =
      Comparator.comparing(day -> day.orElse(LocalDate.MIN), Comparator.reverseOrder());

  /**
   * Puts two sides beside each other.
   *
   * @param all all facts, for who tells them
   * @param topic the facts to compare
   * @param same which events count as one
   */
  static Comparison of(
      Side left, Side right, Facts all, Collection<Reported> topic, SameEvents same) {
    List<Reported> ours = topic.stream().filter(f -> left.tells(f, all, right)).toList();
    List<Reported> theirs = topic.stream().filter(f -> right.tells(f, all, left)).toList();
    return new Comparison(
        left,
        right,
        days(ours, theirs),
        Disagreement.between(ours, theirs, same),
        denials(ours, theirs));
  }

  /** What both sides tell together is neither's denial of the other. */
  private static ImmutableList<Denial> denials(List<Reported> ours, List<Reported> theirs) {
    Set<Reported> left = new LinkedHashSet<>(ours);
    Set<Reported> right = new LinkedHashSet<>(theirs);
    Set<Reported> onlyLeft = Sets.difference(left, right);
    Set<Reported> onlyRight = Sets.difference(right, left);
    return ImmutableList.<Denial>builder()
        .addAll(Denial.by(onlyLeft, onlyRight))
        .addAll(Denial.by(onlyRight, onlyLeft))
        .build();
  }

  private static ImmutableList<Day> days(List<Reported> left, List<Reported> right) {
    Map<Optional<LocalDate>, List<Reported>> ours = byDay(left);
    Map<Optional<LocalDate>, List<Reported>> theirs = byDay(right);
    return Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
        .distinct()
        .sorted(LATEST_FIRST)
        .map(
            day ->
                new Day(
                    day,
                    ImmutableList.copyOf(ours.getOrDefault(day, List.of())),
                    ImmutableList.copyOf(theirs.getOrDefault(day, List.of()))))
        .collect(toImmutableList());
  }

  private static Map<Optional<LocalDate>, List<Reported>> byDay(List<Reported> facts) {
    Map<Optional<LocalDate>, List<Reported>> days = new TreeMap<>(LATEST_FIRST);
    facts.forEach(fact -> days.computeIfAbsent(fact.day(), d -> new ArrayList<>()).add(fact));
    return days;
  }

  /** Every fact of either side, a row each. */
  public FactTable table() {
    return new FactTable(
        ImmutableList.of(
            "date", "side", "relation", "fact", "sentence", "article", "publisher", "url", "iri"),
        days.stream()
            .flatMap(
                day ->
                    Stream.concat(
                        day.left().stream().map(fact -> row(left, fact)),
                        day.right().stream().map(fact -> row(right, fact))))
            .collect(toImmutableList()));
  }

  private static ImmutableList<String> row(Side side, Reported fact) {
    Article article = fact.article();
    return ImmutableList.of(
        fact.day().map(LocalDate::toString).orElse(""),
        side.label(),
        fact.relation().slug(),
        fact.label(),
        fact.sentence().text(),
        article.headline(),
        article.publisher().orElse(""),
        article.url().orElse(""),
        fact.iri());
  }
}
