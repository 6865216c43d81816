package org.litopys.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.litopys.query.SampleQuery;

/**
 * What the query editor loads, as JSON: the sample queries, the prefixes, and terms to complete.
 */
record QueryPage(List<SampleQuery> queries, Rows rows) {
  private static final String CLASSES = "?term a owl:Class";

  /** What the ontology declares, and what every graph may use without a declaration. */
  private static final String PROPERTIES =
      """
        {
          VALUES ?kind {
            owl:ObjectProperty owl:DatatypeProperty owl:AnnotationProperty rdf:Property }
          ?term a ?kind
        } UNION {
          VALUES ?term { rdf:type rdfs:label rdfs:comment rdfs:subClassOf owl:sameAs }
        }
      """;

  /**
   * The sample queries; the one that the address names has the address's values.
   *
   * @throws IllegalArgumentException if one cannot be such a value; the message tells why
   */
  Reply samples(Ask ask) {
    JsonArray samples = new JsonArray();
    for (SampleQuery query : queries) {
      JsonObject sample = new JsonObject();
      sample.put("name", query.name());
      sample.put("question", query.question());
      sample.put(
          "text",
          ask.value("name").equals(Optional.of(query.name()))
              ? Question.of(query).text(ask, rows.prefixes())
              : query.text());
      samples.add(sample);
    }
    return Reply.json(samples.toString());
  }

  Reply prefixList() {
    JsonObject list = new JsonObject();
    rows.prefixes().byName().forEach(list::put);
    return Reply.json(list.toString());
  }

  /** The classes and properties of the ontology, whole IRIs. */
  Reply terms() {
    JsonObject terms = new JsonObject();
    terms.put("classes", iris(CLASSES));
    terms.put("properties", iris(PROPERTIES));
    return Reply.json(terms.toString());
  }

  private JsonArray iris(String pattern) {
    JsonArray iris = new JsonArray();
    String query = "SELECT DISTINCT ?term { " + pattern + " FILTER(isIRI(?term)) } ORDER BY ?term";
    rows.select(query, Map.of()).forEach(row -> iris.add(row.text("term")));
    return iris;
  }
}
