package org.litopys.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Writes the entities that have a Wikidata number as comma-separated values, safe to open in a
 * spreadsheet: a row for each pair, with how it was found, its score if it has one, and whether it
 * is the same ({@code sameAs}) or only near ({@code closeMatch}).
 */
record WikidataLinks(String base) {
  private static final String QUERY =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?iri (MIN(?name) AS ?label) (MIN(?class) AS ?type) ?qid (MIN(?how) AS ?method)
        (MAX(?points) AS ?score) ?relation
      {
        VALUES (?property ?relation) { (owl:sameAs "sameAs") (skos:closeMatch "closeMatch") }
        ?iri ?property ?number ; rdfs:label ?name ; a ?kind .
        VALUES (?kind ?class) { (lit:Person "person") (lit:Organization "organization")
          (lit:Country "country") (lit:Oblast "region") (lit:Settlement "settlement")
          (lit:Place "place") (lit:WeaponSystem "weapon") (lit:WeaponClass "weapon-class") }
        FILTER(STRSTARTS(STR(?number), "http://www.wikidata.org/entity/Q"))
        BIND(STRAFTER(STR(?number), "/entity/") AS ?qid)
        OPTIONAL {
          ?link lit:entity ?iri ; lit:item ?number ; lit:method ?told ; lit:score ?points
        }
        BIND(COALESCE(?told, IF(STRENDS(STR(?iri), CONCAT("/", ?qid)), "gazetteer", "curation"))
          AS ?how)
      }
      GROUP BY ?iri ?qid ?relation
      ORDER BY ?iri ?qid ?relation
      """;

  /** Writes the entities of a graph. */
  void write(Graph graph, OutputStream out) {
    Query query = Sparql.parse(QUERY);
    try (QueryExec run = QueryExec.graph(graph).query(query).build()) {
      new Answer(Prefixes.of(base), Format.CSV).write(query, run, out);
    }
  }
}
