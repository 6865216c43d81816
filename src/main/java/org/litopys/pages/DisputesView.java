package org.litopys.pages;

import java.util.List;
import org.litopys.explore.Role;
import org.litopys.explore.compare.Dispute;
import org.litopys.explore.compare.Disputes;
import org.litopys.explore.compare.Told;

/**
 * Where accounts clash, as the page of no comparison in particular shows it.
 *
 * @param numbers events of which different numbers are told, the latest of them
 * @param denials the latest denials of others' claims
 */
record DisputesView(
    List<Numbers> numbers,
    String numberCount,
    List<Link> numberFiles,
    List<Denied> denials,
    String denialCount,
    List<Link> denialFiles) {
  private static final int SHOWN = 30;

  /** An event with the numbers that are told of it. */
  record Numbers(Link event, String what, String range, List<Telling> told) {}

  /** A number with the fact that tells it, whose sentence has the words for it marked. */
  record Telling(String number, FactCard fact) {}

  static DisputesView of(Disputes disputes, CompareState state, Names names) {
    List<Denied> denials = Denied.of(disputes.denials(), state.words(), names);
    return new DisputesView(
        disputes.numbers().stream().limit(SHOWN).map(one -> numbers(one, names)).toList(),
        count(disputes.numbers().size(), "event", "events"),
        state.files("numbers"),
        denials.stream().limit(SHOWN).toList(),
        count(denials.size(), "denial", "denials"),
        state.files("denials"));
  }

  boolean hasNumbers() {
    return !numbers.isEmpty();
  }

  boolean hasDenials() {
    return !denials.isEmpty();
  }

  private static String count(int all, String one, String many) {
    return Brief.count(all, one, many) + (all > SHOWN ? ", the latest " + SHOWN + " here" : "");
  }

  private static Numbers numbers(Dispute dispute, Names names) {
    List<Told> told = dispute.told();
    String event =
        told.get(0).fact().first(Role.EVENT).flatMap(e -> names.link(e.iri())).orElse("");
    return new Numbers(
        new Link(dispute.subject(), event, ""),
        dispute.what().slug(),
        number(told.get(0)) + " to " + number(told.get(told.size() - 1)),
        told.stream().map(one -> telling(one, names)).toList());
  }

  private static Telling telling(Told told, Names names) {
    return new Telling(number(told), FactCard.of(told.fact(), names, told.figure().text()));
  }

  private static String number(Told told) {
    return told.number().toPlainString();
  }
}
