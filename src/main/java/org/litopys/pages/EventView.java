package org.litopys.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.explore.Filter;
import org.litopys.explore.Role;
import org.litopys.explore.Tally;
import org.litopys.explore.counts.EventCounts;
import org.litopys.explore.counts.Histogram;
import org.litopys.explore.counts.Scale;

/**
 * The events on the overview: the form to choose, the map's numbers, the bars of time, the latest
 * reports.
 *
 * @param summary how many there are, in words
 * @param from the first day chosen; empty for none
 * @param width of the picture of bars
 * @param step what a bar stands for, in words
 * @param first the day on which the bars begin
 * @param tallest what the tallest bar stands for, in words
 * @param last the day on which the bars end
 * @param search where all of them are
 * @param csv where the counts are as a table
 */
record EventView(
    String summary,
    List<Kind> kinds,
    String from,
    String to,
    List<Row> oblasts,
    List<Scale.Step> legend,
    int width,
    String step,
    List<Bar> bars,
    String first,
    String tallest,
    String last,
    List<FactCard> cards,
    String search,
    String csv,
    String json) {
  private static final int STEPS = 5;

  /** Of the picture of bars, which is stretched to what place there is. */
  private static final int HEIGHT = 60;

  /** A kind to choose. */
  record Kind(String value, String label, int reports, boolean chosen) {}

  /**
   * An oblast's reports.
   *
   * @param step of the colours of the map
   */
  record Row(String iri, String label, int reports, int step, String search, Link page) {}

  /** A bar of the picture. */
  record Bar(int x, int y, int height, LocalDate from, LocalDate to, int reports, boolean chosen) {}

  static EventView of(EventChoice choice, EventCounts counts, List<FactCard> cards, Names names) {
    Scale scale = Scale.of(counts.oblasts().stream().mapToInt(Tally::facts).max().orElse(0), STEPS);
    return new EventView(
        summary(counts),
        counts.kinds().stream().map(kind -> kind(kind, choice, names)).toList(),
        choice.filter().from().map(LocalDate::toString).orElse(""),
        choice.filter().to().map(LocalDate::toString).orElse(""),
        counts.oblasts().stream().map(oblast -> row(oblast, scale, choice, names)).toList(),
        scale.legend(),
        counts.times().bars().size(),
        counts.times().step().word(),
        bars(counts.times(), choice),
        day(counts.times().bars().stream().findFirst().map(Histogram.Bar::from)),
        tallest(counts.times()),
        day(counts.times().bars().stream().reduce((one, next) -> next).map(Histogram.Bar::to)),
        cards,
        choice.search(names).toString(),
        choice.at("/overview/events.csv", names).toString(),
        choice.at("/overview/events.json", names).toString());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String tallest(Histogram times) {
    return "up to " + Brief.number(times.highest()) + " a " + times.step().word();
  }

  private static String summary(EventCounts counts) {
    int all = counts.reports().size();
    long unplaced = all - counts.placed();
    String counted = Brief.count(all, "event report", "event reports");
    String rest = unplaced == 0 ? "." : "; " + unplaced + " of them without an oblast.";
    return all == 0 ? "No event report is of this kind and time." : counted + rest;
  }

  private static Kind kind(Tally kind, EventChoice choice, Names names) {
    String iri = kind.thing().iri();
    return new Kind(
        Filter.value(Role.KIND, iri, names.base()),
        kind.thing().label(),
        kind.facts(),
        choice.kinds().contains(iri));
  }

  private static Row row(Tally oblast, Scale scale, EventChoice choice, Names names) {
    return new Row(
        oblast.thing().iri(),
        oblast.thing().label(),
        oblast.facts(),
        scale.step(oblast.facts()),
        names.refine(choice.search(names), Role.OBLAST, oblast.thing()).toString(),
        names.link(oblast.thing()));
  }

  /** Bars grow with the root of their number, so that a few beside a thousand can be seen. */
  private static List<Bar> bars(Histogram times, EventChoice choice) {
    int highest = Math.max(1, times.highest());
    List<Bar> bars = new ArrayList<>();
    for (Histogram.Bar bar : times.bars()) {
      int height = (int) Math.ceil(HEIGHT * Math.sqrt((double) bar.facts() / highest));
      boolean inside =
          choice.filter().from().map(day -> !bar.to().isBefore(day)).orElse(true)
              && choice.filter().to().map(day -> !bar.from().isAfter(day)).orElse(true);
      bars.add(
          new Bar(bars.size(), HEIGHT - height, height, bar.from(), bar.to(), bar.facts(), inside));
    }
    return bars;
  }
}
