package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.litopys.store.Store;

/** Finds entities and articles by their names: who and what facts tell most of first. */
final class NameSearch {
  /** The classes of what has a name, but for the descriptions that stand for somebody. */
  static final ImmutableSet<String> TYPES =
      ImmutableSet.of(
          "Person",
          "Organization",
          "Country",
          "Oblast",
          "Settlement",
          "Place",
          "Source",
          "WeaponSystem",
          "Weapon",
          "WeaponClass",
          "NewsArticle");

  /** Among how many names those are sought that no fact has. */
  private static final int NAMES = 1000;

  /** At how many nodes without any fact to look at most, to learn what they are. */
  private static final int LOOKED_AT = 100;

  private final Store store;

  NameSearch(Store store) {
    this.store = store;
  }

  /** What is called so: by this very name first, then those of most facts. */
  ImmutableList<Named> find(String words, Facts facts, KnownNames known, int limit) {
    List<Named> found = known.find(words, store.named(words), limit);
    return found.size() == limit
        ? ImmutableList.copyOf(found)
        : Stream.concat(found.stream(), others(words, facts).stream())
            .limit(limit)
            .collect(toImmutableList());
  }

  /** What plays no part in any fact, the best names first. */
  private List<Named> others(String words, Facts facts) {
    List<String> iris =
        store.named(words, NAMES).stream()
            .filter(iri -> facts.thing(iri).isEmpty() && facts.fact(iri).isEmpty())
            .limit(LOOKED_AT)
            .toList();
    return store.read(
        dataset -> {
          Model union = dataset.getUnionModel();
          return iris.stream().flatMap(iri -> named(union.createResource(iri)).stream()).toList();
        });
  }

  private static Optional<Named> named(Resource node) {
    return node.listProperties(RDF.type).toList().stream()
        .map(type -> type.getResource().getLocalName())
        .filter(TYPES::contains)
        .sorted()
        .findFirst()
        .map(type -> new Named(node.getURI(), label(node), type, 0));
  }

  private static String label(Resource node) {
    return node.listProperties(RDFS.label).toList().stream()
        .map(label -> label.getLiteral().getLexicalForm())
        .sorted()
        .findFirst()
        .orElseGet(node::getURI);
  }
}
