package org.litopys.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.ARQ;
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
    run(Sparql.parse(sparql), format, out);
  }

  /**
   * Answers one query.
   *
   * @param out where the answer goes, in UTF-8; it stays open
   * @throws QueryFailure if it takes too long, or has no answer in this format
   */
  public void run(Query query, Format format, OutputStream out) {
    answer(
        query,
        run -> {
          new Answer(Prefixes.of(base), format).write(query, run, out);
          return query;
        });
  }

  /**
   * The first rows of a SELECT.
   *
   * @param most how many rows at most
   * @throws QueryFailure if it takes too long or goes wrong
   */
  public Table table(Query query, int most) {
    return answer(query, run -> Table.of(run.select(), most));
  }

  private <T> T answer(Query query, Function<QueryExec, T> answer) {
    try {
      return store.read(
          dataset -> {
            try (QueryExec run =
                QueryExec.dataset(dataset.asDatasetGraph())
                    .query(query)
                    .set(ARQ.httpQueryTimeout, deadline.toMillis())
                    .build()) {
              return Deadline.within(deadline, run.getContext(), () -> answer.apply(run));
            }
          });
    } catch (QueryCancelledException e) {
      throw new QueryFailure(
          "the query took longer than "
              + deadline.toSeconds()
              + " s and was stopped; ask for less, or add a LIMIT",
          e);
    } catch (QueryException | HttpException e) {
      throw new QueryFailure("the query failed: " + e.getMessage(), e);
    }
  }
}
