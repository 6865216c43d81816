package org.litopys.query;

import java.io.OutputStream;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.exec.QueryExec;
import org.litopys.store.Store;

/**
 * Runs queries over the store, each in one read transaction, and writes their answers. Thread-safe.
 *
 * @param base the base of the data's IRIs, for the prefixes
 * @param deadline how long one query may take, the writing of its answer included
 */
public record QueryRunner(Store store, String base, Duration deadline) {
  /**
   * Answers one query.
   *
   * @param sparql a SELECT, ASK, CONSTRUCT or DESCRIBE query
   * @param out where the answer goes, in UTF-8; it stays open
   * @throws QueryFailure if it is no query, takes too long, or has no answer in this format
   */
  public void run(String sparql, Format format, OutputStream out) {
    Query query = Sparql.parse(sparql);
    try {
      store.read(
          dataset -> {
            answer(query, dataset, format, out);
            return query;
          });
    } catch (QueryCancelledException e) {
      throw new QueryFailure(
          "the query took longer than "
              + deadline.toSeconds()
              + " s and was stopped; ask for less, or add a LIMIT",
          e);
    } catch (QueryException e) {
      throw new QueryFailure("the query failed: " + e.getMessage(), e);
    }
  }

  private void answer(Query query, Dataset dataset, Format format, OutputStream out) {
    try (QueryExec run = QueryExec.dataset(dataset.asDatasetGraph()).query(query).build()) {
      Deadline.within(
          deadline,
          run.getContext(),
          () -> {
            new Answer(Prefixes.of(base), format).write(query, run, out);
            return query;
          });
    }
  }
}
