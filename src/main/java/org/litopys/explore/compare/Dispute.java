package org.litopys.explore.compare;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.litopys.explore.Article;
import org.litopys.explore.FactTable;
import org.litopys.explore.Figure;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;

/**
 * An event of which different numbers are told.
 *
 * @param subject the event, in words
 * @param what what is counted
 * @param told all tellings, the lowest number first
 */
public record Dispute(String subject, Figure.Kind what, ImmutableList<Told> told) {
  private static final Comparator<Dispute> LATEST_FIRST =
      Comparator.comparing(Dispute::day, Comparator.reverseOrder())
          .thenComparing(Dispute::subject)
          .thenComparing(Dispute::what);

  /** All events in some facts of which numbers differ, the latest first. */
  static ImmutableList<Dispute> in(Collection<Reported> facts, SameEvents same) {
    ImmutableListMultimap<Numbers.Key, Told> numbers =
        Numbers.of(facts.stream().filter(fact -> fact.relation() == Relation.EVENT).toList(), same);
    return numbers.asMap().entrySet().stream()
        .filter(entry -> differ(entry.getValue()))
        .map(entry -> of(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
        .sorted(LATEST_FIRST)
        .collect(toImmutableList());
  }

  private static Dispute of(Numbers.Key key, ImmutableList<Told> told) {
    return new Dispute(Numbers.subject(told), key.what(), told);
  }

  private static boolean differ(Collection<Told> told) {
    return told.stream().map(one -> one.number().stripTrailingZeros()).distinct().count() > 1;
  }

  private LocalDate day() {
    return told.stream()
        .flatMap(one -> one.fact().day().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** All tellings of all, a row each. */
  public static FactTable table(Collection<Dispute> disputes) {
    return new FactTable(
        ImmutableList.of(
            "event", "what", "number", "text", "sentence", "article", "publisher", "url", "iri"),
        disputes.stream()
            .flatMap(dispute -> dispute.told().stream().map(dispute::row))
            .collect(toImmutableList()));
  }

  private ImmutableList<String> row(Told one) {
    Article article = one.fact().article();
    return ImmutableList.of(
        subject,
        what.slug(),
        one.number().toPlainString(),
        one.figure().text(),
        one.fact().sentence().text(),
        article.headline(),
        article.publisher().orElse(""),
        article.url().orElse(""),
        one.fact().iri());
  }
}
