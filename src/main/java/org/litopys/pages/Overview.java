package org.litopys.pages;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;

/** What is in the graph, for the start page; counted anew once a minute at most. */
final class Overview {
  private static final Duration KEPT = Duration.ofMinutes(1);

  /** What is counted, and how. */
  private static final ImmutableMap<String, String> COUNTS =
      ImmutableMap.<String, String>builder()
          .put("articles", "?x a schema:NewsArticle")
          .put("statements", "?x a lit:Statement")
          .put("supplies", "?x a lit:Supply")
          .put("event reports", "?x a lit:EventReport")
          .put("events", "?x a lit:Event")
          .put(
              "entities",
              """
              SELECT DISTINCT ?x {
                VALUES ?class {
                  lit:Person lit:Organization lit:Country lit:Oblast lit:Settlement lit:WeaponSystem
                  lit:Weapon }
                ?x a ?class }""")
          .put("quads", "GRAPH ?g { ?x ?p ?o }")
          .buildOrThrow();

  private static final String RECENT =
      """
      SELECT ?article ?headline ?date ?publisher {
        ?article a schema:NewsArticle ; rdfs:label ?headline .
        OPTIONAL { ?article schema:datePublished ?date }
        OPTIONAL { ?article schema:publisher/rdfs:label ?publisher }
      } ORDER BY DESC(?date) ?article LIMIT 10""";

  private final Rows rows;
  private final Names names;
  private final Supplier<List<Count>> counts;

  /** How many there are of something; the words tell where counting took too long. */
  record Count(String what, String number) {}

  record Article(Link article, String date, String publisher) {}

  Overview(Rows rows, Names names) {
    this.rows = rows;
    this.names = names;
    this.counts = Suppliers.memoizeWithExpiration(this::count, KEPT);
  }

  List<Count> counts() {
    return counts.get();
  }

  private List<Count> count() {
    return COUNTS.entrySet().stream()
        .map(count -> new Count(count.getKey(), number(count.getValue())))
        .toList();
  }

  private String number(String pattern) {
    try {
      String query = "SELECT (COUNT(*) AS ?n) { " + pattern + " }";
      long number = Long.parseLong(rows.select(query, Map.of()).get(0).text("n"));
      return String.format(Locale.ROOT, "%,d", number);
    } catch (QueryCancelledException e) {
      return "very many";
    }
  }

  /** The latest articles by their own date. */
  List<Article> articles() {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    for (Rows.Row row : rows.select(RECENT, Map.of())) {
      String iri = row.text("article");
      articles.add(
          new Article(
              new Link(row.text("headline"), names.link(iri).orElse(""), ""),
              row.text("date"),
              row.text("publisher")));
    }
    return articles.build();
  }
}
