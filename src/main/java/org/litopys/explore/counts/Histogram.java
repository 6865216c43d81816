package org.litopys.explore.counts;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.litopys.explore.Reported;

/**
 * How many facts there are of each day, week, month or year, the shortest of these with which all
 * fit. Facts without any day are not counted.
 *
 * @param bars without a gap from the first to the last; none if there are no facts
 */
public record Histogram(Step step, ImmutableList<Bar> bars) {

  /** How long the time of a bar is. */
  public enum Step {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit unit;

    Step(ChronoUnit unit) {
      this.unit = unit;
    }

    /** It in words: {@code week}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private LocalDate start(LocalDate day) {
      return switch (this) {
        case DAY -> day;
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    private LocalDate next(LocalDate start) {
      return start.plus(1, unit);
    }

    private long bars(LocalDate first, LocalDate last) {
      return unit.between(start(first), start(last)) + 1;
    }
  }

  /**
   * A stretch of time.
   *
   * @param from its first day
   * @param to its last day
   */
  public record Bar(LocalDate from, LocalDate to, int facts) {}

  /**
   * Counts facts by their first day.
   *
   * <p>Single facts of long ago would make all bars of today thin: from a year on before which
   * there are less than one in a hundred, those before it are counted in the first bar.
   *
   * @param most how many bars there may be, but for those of years
   */
  public static Histogram of(Collection<Reported> facts, int most) {
    NavigableMap<LocalDate, Integer> days = days(facts);
    if (days.isEmpty()) {
      return new Histogram(Step.DAY, ImmutableList.of());
    }
    LocalDate first = start(days);
    LocalDate last = days.lastKey();
    Step step =
        Arrays.stream(Step.values())
            .filter(candidate -> candidate.bars(first, last) <= most)
            .findFirst()
            .orElse(Step.YEAR);
    return new Histogram(step, bars(days, step, first));
  }

  private static NavigableMap<LocalDate, Integer> days(Collection<Reported> facts) {
    NavigableMap<LocalDate, Integer> days = new TreeMap<>();
    for (Reported fact : facts) {
      fact.day().ifPresent(day -> days.merge(day, 1, Integer::sum));
    }
    return days;
  }

  /** The first day of all, or the first day of the year before which there is next to nothing. */
  private static LocalDate start(NavigableMap<LocalDate, Integer> days) {
    int all = sum(days);
    int seen = 0;
    for (var day : days.entrySet()) {
      seen += day.getValue();
      if (seen * 100L > all) {
        LocalDate year = Step.YEAR.start(day.getKey());
        return year.isAfter(days.firstKey()) ? year : days.firstKey();
      }
    }
    return days.firstKey();
  }

  private static ImmutableList<Bar> bars(
      NavigableMap<LocalDate, Integer> days, Step step, LocalDate first) {
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    LocalDate from = days.firstKey();
    LocalDate start = step.start(first);
    while (!start.isAfter(days.lastKey())) {
      LocalDate next = step.next(start);
      LocalDate begin = from.isBefore(start) ? from : start;
      bars.add(new Bar(begin, next.minusDays(1), sum(days.subMap(begin, true, next, false))));
      start = next;
      from = next;
    }
    return bars.build();
  }

  private static int sum(NavigableMap<LocalDate, Integer> days) {
    return days.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same bars for other facts; those outside of them are not counted. */
  public Histogram counting(Collection<Reported> facts) {
    NavigableMap<LocalDate, Integer> days = days(facts);
    return new Histogram(
        step,
        bars.stream()
            .map(
                bar ->
                    new Bar(
                        bar.from(), bar.to(), sum(days.subMap(bar.from(), true, bar.to(), true))))
            .collect(toImmutableList()));
  }

  /** The most facts in one bar; 0 without bars. */
  public int highest() {
    return bars.stream().mapToInt(Bar::facts).max().orElse(0);
  }

  /** The first day of all; absent without bars. */
  public Optional<LocalDate> first() {
    return bars.stream().map(Bar::from).findFirst();
  }

  /** The last day of the last bar; absent without bars. */
  public Optional<LocalDate> last() {
    return bars.reverse().stream().map(Bar::to).findFirst();
  }
}
