package org.litopys.wikidata;

import java.util.List;

/**
 * A source of Wikidata items: an index made from a dump, or a service. Which of the items is meant
 * is for the {@link Ranking}.
 */
public interface Candidates {
  /**
   * The items that a name may mean, in no particular order, each once; items of another type may be
   * among them.
   */
  List<Candidate> of(Name name);
}
