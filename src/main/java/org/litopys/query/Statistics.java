package org.litopys.query;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.litopys.rdf.Litopys;
import org.litopys.store.Store;

/**
 * How much of everything is in a store.
 *
 * @param counts what is counted and how much of it there is, in a fixed order
 */
public record Statistics(ImmutableMap<String, Long> counts) {
  private static final String NEWS_ARTICLE = "https://schema.org/NewsArticle";

  /** What is counted: the words for it, and its class. */
  private static final ImmutableMap<String, String> CLASSES =
      ImmutableMap.<String, String>builder()
          .put("articles", NEWS_ARTICLE)
          .put("statements", Litopys.NS + "Statement")
          .put("claims", Litopys.NS + "Claim")
          .put("supplies", Litopys.NS + "Supply")
          .put("event reports", Litopys.NS + "EventReport")
          .put("events", Litopys.NS + "Event")
          .put("persons", Litopys.NS + "Person")
          .put("organizations", Litopys.NS + "Organization")
          .put("countries", Litopys.NS + "Country")
          .put("oblasts", Litopys.NS + "Oblast")
          .put("settlements", Litopys.NS + "Settlement")
          .put("weapon systems", Litopys.NS + "WeaponSystem")
          .buildOrThrow();

  private static final String BY_CLASS =
      "SELECT ?class (COUNT(DISTINCT ?x) AS ?number) { ?x a ?class } GROUP BY ?class";
  private static final String QUADS = "SELECT (COUNT(*) AS ?number) { GRAPH ?g { ?s ?p ?o } }";

  /** Counts everything, in one transaction. */
  public static Statistics of(Store store) {
    return store.read(Statistics::count);
  }

  private static Statistics count(Dataset dataset) {
    Map<String, Long> byClass = new HashMap<>();
    try (QueryExecution run = QueryExecutionFactory.create(BY_CLASS, dataset)) {
      run.execSelect()
          .forEachRemaining(row -> byClass.put(row.getResource("class").getURI(), number(row)));
    }
    ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
    CLASSES.forEach((words, type) -> counts.put(words, byClass.getOrDefault(type, 0L)));
    try (QueryExecution run = QueryExecutionFactory.create(QUADS, dataset)) {
      counts.put("quads", number(run.execSelect().next()));
    }
    return new Statistics(counts.buildOrThrow());
  }

  private static long number(QuerySolution row) {
    return row.getLiteral("number").getLong();
  }
}
