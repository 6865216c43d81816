package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import org.litopys.explore.Filter;
import org.litopys.explore.Relation;
import org.litopys.explore.Role;
import org.litopys.explore.counts.EventCounts;

/**
 * Which event reports the overview shows, as its address tells.
 *
 * @param filter says of kinds and days only
 */
record EventChoice(Filter filter) {
  private static final ImmutableSet<String> NAMES = ImmutableSet.of(Role.KIND.slug(), "from", "to");

  /** The choice of an address, whose other parameters do not matter. */
  static EventChoice of(Ask ask, Names names) {
    return new EventChoice(
        Filter.of(Multimaps.filterKeys(ask.values(), NAMES::contains).asMap(), names.base()));
  }

  EventCounts of(EventCounts all) {
    return all.choose(kinds(), filter.from(), filter.to());
  }

  ImmutableSet<String> kinds() {
    return filter.parts().get(Role.KIND);
  }

  /** A path with this choice. */
  Address at(String path, Names names) {
    return new Address(path, filter.values(names.base()));
  }

  /** The search for these reports. */
  Address search(Names names) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    values.put("relation", Relation.EVENT.slug());
    return new Address("/search", values.putAll(filter.values(names.base())).build());
  }
}
