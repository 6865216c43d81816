package org.litopys.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.litopys.store.Store;

/**
 * The facts of a store, kept up to date: after a change only the articles that changed are read
 * anew. Thread-safe.
 */
public final class FactBase {
  private final Store store;
  private Map<String, Known> articles = Map.of();
  private Facts facts = new Facts(List.of(), List.of());
  private long version = -1;

  /** What was read of an article, and from which state of it. */
  private record Known(String contentHash, Article article, List<Reported> facts) {}

  public FactBase(Store store) {
    this.store = store;
  }

  /** The facts of a store, read already: on a large graph that takes a minute. */
  public static FactBase read(Store store) {
    FactBase base = new FactBase(store);
    var unused = base.facts();
    return base;
  }

  /** The facts as they are now; reads what is new, the first time everything. */
  public synchronized Facts facts() {
    long now = store.version();
    if (now != version) {
      articles = store.read(this::read);
      facts =
          new Facts(
              articles.values().stream().map(Known::article).toList(),
              articles.values().stream().flatMap(a -> a.facts().stream()).toList());
      version = now;
    }
    return facts;
  }

  private Map<String, Known> read(Dataset dataset) {
    FactReader reader = new FactReader(dataset.getUnionModel());
    Map<String, Known> found = new HashMap<>();
    store
        .contentHashes()
        .forEach(
            (article, hash) -> {
              Known known = articles.get(article);
              boolean same = known != null && known.contentHash().equals(hash);
              found.put(article, same ? known : read(reader, dataset, article, hash));
            });
    return found;
  }

  private static Known read(FactReader reader, Dataset dataset, String iri, String hash) {
    Model graph = ModelFactory.createDefaultModel().add(dataset.getNamedModel(iri));
    Article article = FactReader.article(graph.createResource(iri));
    return new Known(hash, article, reader.read(graph, article));
  }
}
