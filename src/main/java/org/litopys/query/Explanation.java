package org.litopys.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.litopys.store.Store;

/**
 * Why something is in the graph: one reading of it in one article.
 *
 * @param fact the report's label
 * @param iri the report's IRI
 * @param article the article's headline or file
 * @param url where the article was published, if known
 * @param sentence the words that it was read from
 * @param start where they begin in the article's text
 * @param end where they end
 * @param addressee of a statement, whom it was made to, as the text names them
 * @param date when it happened or was said, as the text tells it
 * @param rule which rule read it
 * @param right how many facts of that rule were right when it was measured
 * @param wrong how many were wrong
 */
public record Explanation(
    String fact,
    String iri,
    String article,
    Optional<String> url,
    String sentence,
    int start,
    int end,
    Optional<String> addressee,
    Optional<String> date,
    String rule,
    Optional<Integer> right,
    Optional<Integer> wrong) {

  /** Reports that are the thing, tell of it, or name it in one of their parts. */
  private static final String QUERY =
      """
      PREFIX lit: <https://w3id.org/litopys/ontology#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?report ?fact ?article ?url ?sentence ?start ?end ?addressee ?date ?rule ?right ?wrong
      WHERE {
        { BIND(?thing AS ?report) } UNION { ?report ?part ?thing }
        ?report prov:wasDerivedFrom ?mention ; lit:rule ?ruleNode ; rdfs:label ?fact .
        ?mention oa:exact ?sentence ; oa:start ?start ; oa:end ?end ;
            prov:hadPrimarySource ?articleNode .
        ?articleNode rdfs:label ?article .
        ?ruleNode rdfs:label ?rule .
        OPTIONAL { ?articleNode schema:url ?url }
        OPTIONAL { ?report lit:addresseeText ?addressee }
        OPTIONAL { ?report lit:dateText ?date }
        OPTIONAL { ?ruleNode lit:right ?right ; lit:wrong ?wrong }
      }
      ORDER BY ?article ?start ?report
      """;

  private static final String DECISIONS =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT DISTINCT ?label ?note {
        { BIND(?thing AS ?entity) } UNION { ?thing ?part ?entity }
        ?entity skos:changeNote ?note ; rdfs:label ?label .
      }
      ORDER BY ?label ?note
      """;

  /** All readings that the thing with this IRI rests on, by article and place in it. */
  public static List<Explanation> of(Store store, String iri) {
    return store.read(dataset -> query(dataset, iri));
  }

  /** What people decided of the thing, or of what it is about, each with its reason. */
  public static List<String> decisions(Store store, String iri) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(DECISIONS);
    query.setIri("thing", iri);
    return store.read(
        dataset -> {
          try (QueryExecution run = QueryExecutionFactory.create(query.asQuery(), dataset)) {
            return Streams.stream(run.execSelect())
                .map(
                    row ->
                        row.getLiteral("label").getLexicalForm()
                            + " "
                            + row.getLiteral("note").getLexicalForm())
                .collect(toImmutableList());
          }
        });
  }

  private static ImmutableList<Explanation> query(Dataset dataset, String iri) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(QUERY);
    query.setIri("thing", iri);
    try (QueryExecution run = QueryExecutionFactory.create(query.asQuery(), dataset)) {
      ResultSet rows = run.execSelect();
      return Streams.stream(rows).map(Explanation::read).collect(toImmutableList());
    }
  }

  private static Explanation read(QuerySolution row) {
    return new Explanation(
        row.getLiteral("fact").getLexicalForm(),
        row.getResource("report").getURI(),
        row.getLiteral("article").getLexicalForm(),
        text(row.get("url")),
        row.getLiteral("sentence").getLexicalForm(),
        row.getLiteral("start").getInt(),
        row.getLiteral("end").getInt(),
        text(row.get("addressee")),
        text(row.get("date")),
        row.getLiteral("rule").getLexicalForm(),
        number(row.get("right")),
        number(row.get("wrong")));
  }

  private static Optional<String> text(RDFNode node) {
    return Optional.ofNullable(node).map(value -> value.asLiteral().getLexicalForm());
  }

  private static Optional<Integer> number(RDFNode node) {
    return Optional.ofNullable(node).map(value -> value.asLiteral().getInt());
  }
}
