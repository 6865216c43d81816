package org.litopys.store;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Collects the nodes of all documents that a query finds.
 *
 * @param found what was found so far
 * @param column where the index has the nodes' numbers
 */
record ScoreCollector(NodeScores found, String column) implements Collector {
  /** Makes one collector for all segments: they are looked at one after the other. */
  record Manager(NodeScores found, String column)
      implements CollectorManager<ScoreCollector, NodeScores> {
    @Override
    public ScoreCollector newCollector() {
      return new ScoreCollector(found, column);
    }

    @Override
    public NodeScores reduce(Collection<ScoreCollector> collectors) {
      return found;
    }
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    NumericDocValues nodes = DocValues.getNumeric(segment.reader(), column);
    return new Leaf(nodes);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** Collects from one segment. */
  private final class Leaf implements LeafCollector {
    private final NumericDocValues nodes;
    private Scorable scorer;

    Leaf(NumericDocValues nodes) {
      this.nodes = nodes;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      if (nodes.advanceExact(document)) {
        found.add(nodes.longValue(), scorer.score());
      }
    }
  }
}
