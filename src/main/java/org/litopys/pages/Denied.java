package org.litopys.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.litopys.explore.Reported;
import org.litopys.explore.compare.Denial;

/** A denial with the claims that it may answer. */
record Denied(FactCard denial, List<Claimed> claims) {
  /** A claim, and how it is known to be the one that is denied. */
  record Claimed(FactCard claim, String how) {}

  /**
   * Denials as lists show them.
   *
   * @param words what was searched for; empty for nothing
   */
  static List<Denied> of(List<Denial> denials, String words, Names names) {
    Map<Reported, List<Denial>> byDenial =
        denials.stream()
            .collect(
                Collectors.groupingBy(Denial::denial, LinkedHashMap::new, Collectors.toList()));
    return byDenial.entrySet().stream()
        .map(
            entry ->
                new Denied(
                    FactCard.of(entry.getKey(), names, words),
                    entry.getValue().stream().map(one -> claimed(one, words, names)).toList()))
        .toList();
  }

  private static Claimed claimed(Denial one, String words, Names names) {
    return new Claimed(
        FactCard.of(one.claim(), names, words),
        one.same() ? "the same claim" : "close by in the same article");
  }
}
