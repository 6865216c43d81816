package org.litopys.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
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
  private volatile boolean beingRead;

  /** What was read of an article, and from which state of it. */
  private record Known(String contentHash, Article article, List<Reported> facts) {}

  public FactBase(Store store) {
    this.store = store;
  }

  /**
   * Reads the facts on another thread: on a large graph the first time takes a while.
   *
   * @param executor runs the reading; until it is done, {@link #facts} does not wait for it
   */
  public void read(Executor executor) {
    beingRead = true;
    executor.execute(
        () -> {
          try {
            var unused = upToDate();
          } finally {
            beingRead = false;
          }
        });
  }

  /**
   * The facts as they are now; reads what is new, the first time everything.
   *
   * @throws FactsBeingReadException if they are being {@linkplain #read read on another thread}
   */
  public Facts facts() {
    if (beingRead) {
      throw new FactsBeingReadException();
    }
    return upToDate();
  }

  private synchronized Facts upToDate() {
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
              found.put(article, same ? known : read(reader, article, hash));
            });
    return found;
  }

  private Known read(FactReader reader, String iri, String hash) {
    Model graph = ModelFactory.createModelForGraph(store.copy(iri, FactReader.PASSED_OVER));
    Article article = FactReader.article(graph.createResource(iri));
    return new Known(hash, article, reader.read(graph, article));
  }
}
