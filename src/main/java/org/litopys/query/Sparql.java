package org.litopys.query;

import com.google.common.base.Splitter;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Text to query, in the language of SPARQL 1.1. */
public final class Sparql {
  /** What the parser says before it lists everything that it would have taken. */
  private static final Splitter PROBLEM = Splitter.on("Was expecting").limit(2).trimResults();

  private Sparql() {}

  /**
   * Parses a SELECT, ASK, CONSTRUCT or DESCRIBE query.
   *
   * @throws QueryFailure if it is none; the message says where the text goes wrong
   */
  public static Query parse(String text) {
    try {
      return QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw new QueryFailure(
          "this is no SPARQL query (SELECT, ASK, CONSTRUCT or DESCRIBE): "
              + PROBLEM.splitToList(e.getMessage()).get(0),
          e);
    }
  }
}
