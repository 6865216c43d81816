package org.litopys.pages;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.litopys.rdf.Litopys;

/** The vocabulary as it stands in the graph. */
record Ontology(Rows rows, Names names) {
  private static final ImmutableMap<String, Resource> KINDS =
      ImmutableMap.of(
          "Classes", OWL2.Class,
          "Properties between things", OWL2.ObjectProperty,
          "Properties with values", OWL2.DatatypeProperty,
          "Fixed values", OWL2.NamedIndividual);

  private static final String TERMS =
      """
      SELECT ?term ?label (SAMPLE(?words) AS ?comment) (SAMPLE(?from) AS ?domain) (SAMPLE(?to) AS ?range) {
        ?term a ?kind ; rdfs:label ?label .
        FILTER(STRSTARTS(STR(?term), STR(lit:)))
        OPTIONAL { ?term rdfs:comment ?words }
        OPTIONAL { ?term rdfs:domain ?from }
        OPTIONAL { ?term rdfs:range ?to }
      } GROUP BY ?term ?label ORDER BY ?term""";

  /** A class, property or value; {@code domain} and {@code range} are empty where there is none. */
  record Term(String id, String name, String label, String comment, String domain, String range) {
    boolean property() {
      return !domain.isEmpty() || !range.isEmpty();
    }
  }

  record Section(String title, List<Term> terms) {}

  List<Section> sections() {
    return KINDS.entrySet().stream()
        .map(kind -> new Section(kind.getKey(), terms(kind.getValue())))
        .filter(section -> !section.terms().isEmpty())
        .collect(Collectors.toUnmodifiableList());
  }

  private List<Term> terms(Resource kind) {
    return rows.select(TERMS, Map.of("kind", kind.asNode())).stream().map(this::term).toList();
  }

  private Term term(Rows.Row row) {
    String iri = row.text("term");
    return new Term(
        iri.substring(Litopys.NS.length()),
        names.shorten(iri),
        row.text("label"),
        row.text("comment"),
        row.node("domain").map(n -> names.shorten(n.toString())).orElse(""),
        row.node("range").map(n -> names.shorten(n.toString())).orElse(""));
  }

  Optional<Graph> data() {
    return rows.graph(names.base() + "graph/ontology");
  }
}
