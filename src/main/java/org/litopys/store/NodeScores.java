package org.litopys.store;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects all nodes that a query finds, each with its best score. Of one search only. */
final class NodeScores extends SimpleCollector {
  private final String column;
  private final Map<String, Float> found = new HashMap<>();
  private BinaryDocValues nodes = DocValues.emptyBinary();
  private Scorable scorer = new Nothing();

  /** What there is before the first segment of the index. */
  private static final class Nothing extends Scorable {
    @Override
    public float score() {
      return 0;
    }

    @Override
    public int docID() {
      return -1;
    }
  }

  private NodeScores(String column) {
    this.column = column;
  }

  /**
   * All nodes that a query finds, and their scores.
   *
   * @param column where the index has the nodes' IRIs
   */
  static Map<String, Float> of(Query query, IndexSearcher searcher, String column)
      throws IOException {
    return searcher.search(
        query,
        new CollectorManager<NodeScores, Map<String, Float>>() {
          @Override
          public NodeScores newCollector() {
            return new NodeScores(column);
          }

          @Override
          public Map<String, Float> reduce(Collection<NodeScores> parts) {
            Map<String, Float> all = new HashMap<>();
            parts.forEach(part -> part.found.forEach((iri, s) -> all.merge(iri, s, Math::max)));
            return all;
          }
        });
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    nodes = DocValues.getBinary(segment.reader(), column);
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int document) throws IOException {
    if (nodes.advanceExact(document)) {
      found.merge(nodes.binaryValue().utf8ToString(), scorer.score(), Math::max);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
