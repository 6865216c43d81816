package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.explore.FactSearch;
import org.litopys.explore.Named;
import org.litopys.explore.Thing;

/** Tells which entity of the graph a reader means who writes its name, or its IRI. */
record Entities(FactSearch search, Names names) {
  private static final int LOOKED_AT = 20;

  /**
   * What a text stands for.
   *
   * @param iri the one that is meant, shortened; absent if it cannot be told
   * @param others those that could be meant, if it cannot be told
   */
  record Meant(Optional<String> iri, ImmutableList<Named> others) {}

  /** An IRI means itself; a name the one of this very name, or the only one that is like it. */
  Meant read(String text) {
    if (isIri(text)) {
      return one(text);
    }
    Optional<Thing> known = search.known(names.iri("/id/" + text));
    if (known.isPresent()) {
      return one(names.shorten(known.get().iri()));
    }
    ImmutableList<Named> like =
        search.names(text, LOOKED_AT).stream()
            .filter(named -> !named.type().equals("NewsArticle"))
            .collect(toImmutableList());
    ImmutableList<Named> same =
        like.stream()
            .filter(named -> named.label().equalsIgnoreCase(text))
            .collect(toImmutableList());
    return Stream.of(same, like)
        .filter(some -> some.size() == 1)
        .findFirst()
        .map(some -> one(names.shorten(some.get(0).iri())))
        .orElseGet(() -> new Meant(Optional.empty(), same.isEmpty() ? like : same));
  }

  private static Meant one(String iri) {
    return new Meant(Optional.of(iri), ImmutableList.of());
  }

  boolean isIri(String text) {
    return text.contains("://") || !names.prefixes().expand(text).equals(text);
  }

  /** What is called so, in the words of its page; the IRI itself if it has no name. */
  String label(String iri) {
    return search.known(names.prefixes().expand(iri)).map(Thing::label).orElse(iri);
  }
}
