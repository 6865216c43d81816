package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/** Finds names, claims and sentences that hold some words, whatever their case. */
record Search(Rows rows, Names names) {
  private static final int SHOWN = 50;

  private static final String NAMES =
      """
      SELECT ?thing ?text ?type {
        VALUES ?class {
          lit:Person lit:Organization lit:Country lit:Oblast lit:Settlement lit:Place lit:Source
          lit:WeaponSystem lit:Weapon schema:NewsArticle }
        ?thing a ?class ; rdfs:label ?text .
        OPTIONAL { ?class rdfs:label ?type }
        FILTER(CONTAINS(LCASE(?text), ?words))
      }""";

  private static final String CLAIMS =
      """
      SELECT ?thing ?text ?type {
        ?thing lit:text ?text . FILTER(CONTAINS(LCASE(?text), ?words)) BIND("claim" AS ?type)
      }""";

  private static final String SENTENCES =
      """
      SELECT ?thing ?text ?type {
        ?thing oa:exact ?text . FILTER(CONTAINS(LCASE(?text), ?words)) BIND("sentence" AS ?type)
      }""";

  /** A thing whose name or words hold what was searched for. */
  record Hit(String type, Link thing) {}

  /**
   * Names first, then claims, then sentences.
   *
   * @throws org.apache.jena.query.QueryCancelledException if it takes too long
   */
  List<Hit> find(String words) {
    ImmutableList.Builder<Hit> hits = ImmutableList.builder();
    List.of(NAMES, CLAIMS, SENTENCES).forEach(query -> hits.addAll(hits(query, words)));
    return hits.build();
  }

  private List<Hit> hits(String query, String words) {
    Map<String, Hit> hits = new LinkedHashMap<>();
    String lower = words.toLowerCase(Locale.ROOT);
    for (Rows.Row row :
        rows.select(
            query + " LIMIT " + SHOWN, Map.of("words", NodeFactory.createLiteralString(lower)))) {
      String iri = row.text("thing");
      String type = row.text("type").isEmpty() ? "article" : row.text("type");
      Link link = new Link(row.text("text"), names.link(iri).orElse(""), names.shorten(iri));
      hits.putIfAbsent(iri, new Hit(type, link));
    }
    return List.copyOf(hits.values());
  }
}
