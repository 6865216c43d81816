package org.litopys.cli;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Pages of one kind, and how long they took. */
final class PageKind {
  static final String HEAD =
      String.format(
          "%-32s %5s %7s %7s %7s %9s %9s   %s",
          "milliseconds", "pages", "p50", "p95", "most", "p50 cpu", "p95 cpu", "p95 by round");

  private final String name;
  private final ImmutableList<String> paths;
  private final ListMultimap<Integer, ExplorerSpeed.Times> times = ArrayListMultimap.create();

  PageKind(String name, Collection<String> paths) {
    this.name = name;
    this.paths = ImmutableList.copyOf(paths);
  }

  ImmutableList<String> paths() {
    return paths;
  }

  void add(int round, ExplorerSpeed.Times taken) {
    times.put(round, taken);
  }

  /** Its figures, in the columns of {@link #HEAD}. */
  String line() {
    String rounds =
        times.asMap().values().stream()
            .mapToDouble(round -> of(round, 0.95, ExplorerSpeed.Times::wall))
            .sorted()
            .mapToObj(ms -> String.format(Locale.ROOT, "%.0f", ms))
            .collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        "%-32s %5d %7.0f %7.0f %7.0f %9.0f %9.0f   %s",
        name,
        paths.size(),
        of(times.values(), 0.5, ExplorerSpeed.Times::wall),
        of(times.values(), 0.95, ExplorerSpeed.Times::wall),
        of(times.values(), 1, ExplorerSpeed.Times::wall),
        of(times.values(), 0.5, ExplorerSpeed.Times::processor),
        of(times.values(), 0.95, ExplorerSpeed.Times::processor),
        rounds);
  }

  /** The least milliseconds that this part of the requests did not exceed. */
  private static double of(
      Collection<ExplorerSpeed.Times> taken,
      double part,
      ToLongFunction<ExplorerSpeed.Times> figure) {
    long[] sorted = taken.stream().mapToLong(figure).sorted().toArray();
    return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
  }
}
