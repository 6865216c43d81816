package org.litopys.query;

import java.io.OutputStream;
import java.net.URI;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/**
 * Runs queries at an endpoint, for a graph that a server has open. Thread-safe.
 *
 * @param base the base of the data's IRIs, for the prefixes
 */
public record RemoteQuery(URI endpoint, String base) {
  /**
   * Answers one query, in the same forms as {@link QueryRunner}.
   *
   * @throws QueryFailure if it is no query, or the endpoint does not answer it
   */
  public void run(String sparql, Format format, OutputStream out) {
    Query query = Sparql.parse(sparql);
    try (QueryExecHTTP run = QueryExecHTTP.service(endpoint.toString()).query(query).build()) {
      new Answer(Prefixes.of(base), format).write(query, run, out);
    } catch (HttpException e) {
      throw new QueryFailure("the server at " + endpoint + " did not answer: " + reason(e), e);
    }
  }

  private static String reason(HttpException e) {
    return e.getResponse() == null ? String.valueOf(e.getMessage()) : e.getResponse().strip();
  }
}
