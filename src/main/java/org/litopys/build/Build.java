package org.litopys.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.litopys.Resources;
import org.litopys.rdf.Mapper;
import org.litopys.read.Reading;
import org.litopys.store.Store;
import org.litopys.text.Document;

/**
 * Reads articles into a store, each as a graph of its own, several graphs a transaction.
 *
 * @param resources what the pipelines are made of
 */
public record Build(Resources resources, Mapper mapper, Store store) {
  /** This many quads make the cost of a transaction small against that of its writing. */
  private static final int BATCH_QUADS = 5_000;

  /**
   * What a build did.
   *
   * @param quads how many are in the graphs that were put
   */
  public record Result(Tally tally, long quads) {}

  /** An article's graph and its name. */
  private record Named(String iri, Model graph) {}

  /**
   * Takes in all inputs. An article that fails or is refused leaves what the store has of it.
   *
   * @param readings is closed at the end
   * @param again whether articles that the store has already, unchanged, are read again
   */
  public Result run(Stream<Reading> readings, boolean again, int threads, Monitor monitor) {
    Predicate<Document> unchanged = document -> !again && isUnchanged(document);
    Batch batch = new Batch();
    Tally tally =
        new Harvest(resources, unchanged, threads, monitor)
            .run(
                readings,
                linked -> new Named(mapper.article(linked.text().document()), mapper.map(linked)),
                batch::add);
    batch.flush();
    return new Result(tally, batch.quads);
  }

  private boolean isUnchanged(Document document) {
    String hash = mapper.contentHash(document);
    return store.contentHash(mapper.article(document)).filter(hash::equals).isPresent();
  }

  /** Graphs that wait to be written. For one thread. */
  private final class Batch {
    private final Map<String, Model> graphs = new LinkedHashMap<>();
    private long waiting;
    private long quads;

    void add(Named article) {
      graphs.put(article.iri(), article.graph());
      waiting += article.graph().size();
      quads += article.graph().size();
      if (waiting >= BATCH_QUADS) {
        flush();
      }
    }

    void flush() {
      if (!graphs.isEmpty()) {
        store.putAll(graphs);
        graphs.clear();
        waiting = 0;
      }
    }
  }
}
