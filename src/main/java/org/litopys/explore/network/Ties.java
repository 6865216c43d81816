package org.litopys.explore.network;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.litopys.explore.Span;
import org.litopys.explore.Thing;

/** Counts what ties things together. A thing is not tied to itself. */
final class Ties {
  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::source).thenComparing(Tie::target).thenComparing(Tie::kind);

  private final SortedMap<Tie, Count> counts = new TreeMap<>(ORDER);
  private final SortedMap<String, Network.Node> nodes = new TreeMap<>();

  private record Tie(String source, String target, String kind) {}

  private record Count(int weight, Optional<Span> span) {
    Count with(Count other) {
      return new Count(weight + other.weight, merged(span, other.span));
    }
  }

  void add(Thing source, Thing target, String kind, Optional<Span> span) {
    if (!source.equals(target)) {
      counts.merge(new Tie(source.iri(), target.iri(), kind), new Count(1, span), Count::with);
      Stream.of(source, target).forEach(thing -> meet(thing, span));
    }
  }

  private void meet(Thing thing, Optional<Span> span) {
    nodes.merge(
        thing.iri(),
        new Network.Node(thing, span),
        (a, b) -> new Network.Node(a.thing(), merged(a.span(), b.span())));
  }

  ImmutableList<Network.Node> nodes() {
    return ImmutableList.copyOf(nodes.values());
  }

  ImmutableList<Network.Edge> edges() {
    return counts.entrySet().stream()
        .map(
            entry ->
                new Network.Edge(
                    entry.getKey().source(),
                    entry.getKey().target(),
                    entry.getKey().kind(),
                    entry.getValue().weight(),
                    entry.getValue().span()))
        .collect(toImmutableList());
  }

  private static Optional<Span> merged(Optional<Span> one, Optional<Span> other) {
    return Stream.of(one, other).flatMap(Optional::stream).reduce(Span::with);
  }
}
