package org.litopys.explore.compare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.litopys.explore.FactTable;
import org.litopys.explore.Figure;
import org.litopys.explore.Reported;

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
  private static final Comparator<Disagreement> BY_SUBJECT =
      Comparator.comparing(Disagreement::subject)
          .thenComparing(Disagreement::what)
          .thenComparing(Disagreement::unit);

  /** The numbers of which one side tells another one than the other side. */
  static ImmutableList<Disagreement> between(
      Collection<Reported> left, Collection<Reported> right, SameEvents same) {
    ImmutableListMultimap<Numbers.Key, Told> ours = Numbers.of(left, same);
    ImmutableListMultimap<Numbers.Key, Told> theirs = Numbers.of(right, same);
    return ours.keySet().stream()
        .filter(key -> differ(ours.get(key), theirs.get(key)))
        .map(key -> of(key, ours.get(key), theirs.get(key)))
        .sorted(BY_SUBJECT)
        .collect(toImmutableList());
  }

  private static Disagreement of(
      Numbers.Key key, ImmutableList<Told> left, ImmutableList<Told> right) {
    List<Told> both = Lists.newArrayList(Iterables.concat(left, right));
    return new Disagreement(Numbers.subject(both), key.what(), key.unit(), left, right);
  }

  private static boolean differ(Collection<Told> left, Collection<Told> right) {
    return left.stream()
        .anyMatch(one -> right.stream().anyMatch(o -> o.number().compareTo(one.number()) != 0));
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
