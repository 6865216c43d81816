package org.litopys.wikidata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source of Wikidata items: the gazetteer, an index made from a dump, or a service. Which of the
 * items is meant is for the {@link Ranking}.
 */
public interface Candidates {
  /**
   * The items that a name may mean, in no particular order, each once; items of another type may be
   * among them.
   */
  List<Candidate> of(Name name);

  /** Those of both sources; an item that both have counts as this one tells it. */
  default Candidates and(Candidates other) {
    return name -> {
      Map<String, Candidate> all = new LinkedHashMap<>();
      of(name).forEach(one -> all.put(one.item(), one));
      other.of(name).forEach(one -> all.putIfAbsent(one.item(), one));
      return List.copyOf(all.values());
    };
  }
}
