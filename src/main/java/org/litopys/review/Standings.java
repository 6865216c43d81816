package org.litopys.review;

import com.google.common.collect.ImmutableList;
import org.litopys.rdf.Iris;
import org.litopys.rdf.NamedThing;
import org.litopys.store.Store;

/** Reads the entities out of a graph. */
public final class Standings {
  private Standings() {}

  /**
   * All entities, by their IRIs; many of the gazetteer's take part in no fact.
   *
   * @param base the base of the graph's IRIs
   */
  public static ImmutableList<Standing> of(Store store, String base) {
    return store.read(
        graphs ->
            NamedThing.in(graphs.getUnionModel(), Iris.of(base)).stream()
                .map(
                    thing -> new Standing(thing.id(), thing.name(), thing.numbers(), thing.facts()))
                .collect(ImmutableList.toImmutableList()));
  }
}
