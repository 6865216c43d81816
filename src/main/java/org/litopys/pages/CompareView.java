package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.litopys.explore.Comparison;
import org.litopys.explore.Denial;
import org.litopys.explore.Disagreement;
import org.litopys.explore.Reported;
import org.litopys.explore.Side;

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
  record Numbers(String subject, String what, List<Told> left, List<Told> right) {}

  /** A number, the words for it, and where they stand. */
  record Told(Link number, String text, String publisher) {}

  /** A denial with the claims that it may answer. */
  record Denied(FactCard denial, List<Claimed> claims) {}

  /** A claim, and how it is known to be the one that is denied. */
  record Claimed(FactCard claim, String how) {}

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
        denied(comparison.denials(), state, names),
        page == 1 ? Optional.empty() : Optional.of(state.at(page - 1)),
        page == last ? Optional.empty() : Optional.of(state.at(page + 1)),
        files(state, "facts"),
        files(state, "numbers"),
        files(state, "denials"));
  }

  boolean hasNumbers() {
    return !numbers.isEmpty();
  }

  boolean hasDenials() {
    return !denials.isEmpty();
  }

  private static List<Link> files(CompareState state, String list) {
    Address file = state.address().with("list", list);
    return List.of(
        new Link("CSV", file.with("format", "csv").toString(), ""),
        new Link("JSON", file.with("format", "json").toString(), ""));
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

  private static Told told(Disagreement.Told told, Names names) {
    return new Told(
        new Link(told.number().toPlainString(), names.link(told.fact().iri()).orElse(""), ""),
        told.figure().text(),
        told.fact().article().publisher().orElse(""));
  }

  private static List<Denied> denied(List<Denial> denials, CompareState state, Names names) {
    Map<Reported, List<Denial>> byDenial =
        denials.stream()
            .collect(
                Collectors.groupingBy(Denial::denial, LinkedHashMap::new, Collectors.toList()));
    return byDenial.entrySet().stream()
        .map(
            entry ->
                new Denied(
                    FactCard.of(entry.getKey(), names, state.words()),
                    entry.getValue().stream().map(one -> claimed(one, state, names)).toList()))
        .toList();
  }

  private static Claimed claimed(Denial one, CompareState state, Names names) {
    return new Claimed(
        FactCard.of(one.claim(), names, state.words()),
        one.same() ? "the same claim" : "close by in the same article");
  }
}
