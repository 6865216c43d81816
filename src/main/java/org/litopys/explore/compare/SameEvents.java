package org.litopys.explore.compare;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

/**
 * Which events of the graph are probably one, told with different exactness. An event is counted
 * with others only if each of them is probably the same as it: a village is not the next village
 * because both are perhaps meant by a report of their oblast.
 *
 * @param first for each event that has others, the one by which all of them are known
 */
record SameEvents(Map<String, String> first) {
  /** Every event is one of its own. */
  static final SameEvents NONE = new SameEvents(Map.of());

  /** What the graph tells by {@code lit:probablySame}. */
  static SameEvents read(Store store) {
    return from(
        store.read(
            dataset -> {
              ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
              dataset
                  .getUnionModel()
                  .listStatements(null, Litopys.probablySame, (RDFNode) null)
                  .forEachRemaining(
                      pair -> pairs.put(pair.getSubject().getURI(), pair.getResource().getURI()));
              return pairs.build();
            }));
  }

  /**
   * @param pairs each event with those that are probably the same, in both directions
   */
  static SameEvents from(ImmutableSetMultimap<String, String> pairs) {
    ListMultimap<String, String> groups =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (String event : pairs.keySet().stream().sorted().toList()) {
      List<String> fitting =
          groups.keySet().stream()
              .filter(first -> pairs.get(event).containsAll(groups.get(first)))
              .limit(1)
              .toList();
      groups.put(fitting.isEmpty() ? event : fitting.get(0), event);
    }
    Map<String, String> first = new HashMap<>();
    groups.forEach((known, event) -> first.put(event, known));
    return new SameEvents(Map.copyOf(first));
  }

  /** The event by which an event is known: itself, if there is no other. */
  String of(String event) {
    return first.getOrDefault(event, event);
  }
}
