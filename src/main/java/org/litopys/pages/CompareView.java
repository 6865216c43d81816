package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Reported;
import org.litopys.explore.compare.Comparison;
import org.litopys.explore.compare.Disagreement;
import org.litopys.explore.compare.Side;
import org.litopys.explore.compare.Told;

/**
 * A comparison as its page shows it.
 *
 * @param days those of one page
 * @param previous the address of the page before; absent on the first one
 * @param next the address of the page after; absent on the last one
 */
record CompareView(
    Link left,
    Link right,
    List<Day> days,
    List<Numbers> numbers,
    List<Denied> denials,
    Optional<String> previous,
    Optional<String> next,
    List<Link> factFiles,
    List<Link> numberFiles,
    List<Link> denialFiles) {
  private static final int DAYS_SHOWN = 30;
  private static final int FACTS_SHOWN = 10;

  /** A day with the facts of both sides. */
  record Day(String day, Column left, Column right) {}

  /** What a side tells of a day, as much as there is room for. */
  record Column(String side, List<FactCard> cards, int more) {
    boolean cut() {
      return more > 0;
    }
  }

  /** A number that the sides tell differently. */
  record Numbers(String subject, String what, List<Telling> left, List<Telling> right) {}

  /** A number, the words for it, and where they stand. */
  record Telling(Link number, String text, String publisher) {}

  static CompareView of(Comparison comparison, CompareState state, Names names) {
    int last = Math.max(1, (comparison.days().size() + DAYS_SHOWN - 1) / DAYS_SHOWN);
    int page = Math.min(state.page(), last);
    List<Day> days =
        comparison.days().stream()
            .skip((page - 1L) * DAYS_SHOWN)
            .limit(DAYS_SHOWN)
            .map(day -> day(day, comparison, state, names))
            .toList();
    return new CompareView(
        link(comparison.left(), names),
        link(comparison.right(), names),
        days,
        comparison.numbers().stream().map(one -> numbers(one, names)).toList(),
        Denied.of(comparison.denials(), state.words(), names),
        page == 1 ? Optional.empty() : Optional.of(state.at(page - 1)),
        page == last ? Optional.empty() : Optional.of(state.at(page + 1)),
        state.files("facts"),
        state.files("numbers"),
        state.files("denials"));
  }

  boolean hasDays() {
    return !days.isEmpty();
  }

  boolean hasNumbers() {
    return !numbers.isEmpty();
  }

  boolean hasDenials() {
    return !denials.isEmpty();
  }

  private static Link link(Side side, Names names) {
    boolean actor = side.kind() == Side.Kind.ACTOR;
    return new Link(side.label(), actor ? names.link(side.id()).orElse("") : "", "");
  }

  private static Day day(
      Comparison.Day day, Comparison comparison, CompareState state, Names names) {
    return new Day(
        day.day().map(LocalDate::toString).orElse("without a date"),
        column(comparison.left(), day.left(), state, names),
        column(comparison.right(), day.right(), state, names));
  }

  private static Column column(
      Side side, ImmutableList<Reported> facts, CompareState state, Names names) {
    return new Column(
        side.label(),
        facts.stream()
            .limit(FACTS_SHOWN)
            .map(fact -> FactCard.of(fact, names, state.words()))
            .toList(),
        Math.max(0, facts.size() - FACTS_SHOWN));
  }

  private static Numbers numbers(Disagreement one, Names names) {
    return new Numbers(
        one.subject(),
        one.unit().isEmpty() ? one.what().slug() : one.what().slug() + ", " + one.unit(),
        one.left().stream().map(told -> told(told, names)).toList(),
        one.right().stream().map(told -> told(told, names)).toList());
  }

  private static Telling told(Told told, Names names) {
    return new Telling(
        new Link(told.number().toPlainString(), names.link(told.fact().iri()).orElse(""), ""),
        told.figure().text(),
        told.fact().article().publisher().orElse(""));
  }
}
