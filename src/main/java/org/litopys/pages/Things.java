package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** Reads what the graph tells of one thing. */
record Things(Rows rows, Names names) {
  private static final int USES_SHOWN = 25;

  private static final String PROPERTIES =
      "SELECT ?property ?value { ?thing ?property ?value } ORDER BY ?property ?value LIMIT 1000";

  private static final String USES =
      """
      SELECT ?property (COUNT(*) AS ?count) { ?value ?property ?thing }
      GROUP BY ?property ORDER BY ?property""";

  private static final String USERS =
      "SELECT ?value { ?value ?property ?thing } LIMIT " + USES_SHOWN;

  private static final String SUCCESSOR =
      "SELECT ?other { ?other <http://purl.org/dc/terms/replaces> ?thing } ORDER BY ?other LIMIT 1";

  private static final List<String> OWN =
      List.of(
          "CONSTRUCT { ?thing ?p ?o } { ?thing ?p ?o }",
          "CONSTRUCT { ?o rdfs:label ?label } { ?thing ?p ?o . ?o rdfs:label ?label }");

  /** The thing; absent if the graph has nothing about it. */
  Optional<Thing> find(String iri) {
    List<Rows.Row> own = rows.about(iri, PROPERTIES);
    List<Property> uses = uses(iri);
    if (own.isEmpty() && uses.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Thing(iri, label(own).orElse(names.shorten(iri)), types(own), properties(own), uses));
  }

  /** The IRI of the thing that this one was found to be. */
  Optional<String> successor(String iri) {
    return rows.about(iri, SUCCESSOR).stream().map(row -> row.text("other")).findFirst();
  }

  /** What the thing itself has, as RDF, with the labels of it. */
  Graph own(String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    OWN.forEach(query -> rows.construct(iri, query).find().forEachRemaining(graph::add));
    return graph;
  }

  /** The thing as RDF: what it has, with the labels of it, and what has it. */
  Optional<Graph> data(String iri) {
    Graph graph = own(iri);
    List.of(
            "CONSTRUCT { ?s ?p ?thing } { ?s ?p ?thing } LIMIT 1000",
            """
            CONSTRUCT { ?mention ?p ?o } {
              ?thing prov:wasDerivedFrom ?mention . ?mention ?p ?o }""")
        .forEach(query -> rows.construct(iri, query).find().forEachRemaining(graph::add));
    return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
  }

  private static Optional<String> label(List<Rows.Row> own) {
    return own.stream()
        .filter(row -> row.text("property").equals(RDFS.label.getURI()))
        .map(row -> row.text("value"))
        .findFirst();
  }

  private List<Link> types(List<Rows.Row> own) {
    return own.stream()
        .filter(row -> row.text("property").equals(RDF.type.getURI()))
        .map(row -> link(row, "value"))
        .distinct()
        .collect(toImmutableList());
  }

  private List<Property> properties(List<Rows.Row> own) {
    ListMultimap<Node, Link> values = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    own.forEach(row -> values.put(row.node("property").orElseThrow(), link(row, "value")));
    return Multimaps.asMap(values).entrySet().stream()
        .map(head -> new Property(link(head.getKey()), List.copyOf(head.getValue()), 0))
        .collect(toImmutableList());
  }

  private List<Property> uses(String iri) {
    return rows.about(iri, USES).stream()
        .flatMap(row -> row.node("property").map(property -> users(iri, property, row)).stream())
        .collect(toImmutableList());
  }

  private Property users(String iri, Node property, Rows.Row row) {
    List<Link> users =
        rows
            .select(USERS, Map.of("thing", NodeFactory.createURI(iri), "property", property))
            .stream()
            .map(user -> link(user, "value"))
            .collect(toImmutableList());
    long count = Long.parseLong(row.text("count"));
    return new Property(link(property), users, Math.max(0, count - users.size()));
  }

  private Link link(Rows.Row row, String column) {
    return link(row.node(column).orElseThrow());
  }

  private Link link(Node value) {
    if (!value.isLiteral()) {
      return link(value.toString(), rows.label(value).orElse(""));
    }
    String text = value.getLiteralLexicalForm();
    String type = value.getLiteralDatatypeURI();
    String note =
        value.getLiteralLanguage().isEmpty()
            ? type.equals(XSD.xstring.getURI()) ? "" : names.shorten(type)
            : value.getLiteralLanguage();
    return new Link(text, text.contains(" ") ? "" : names.web(text).orElse(""), note);
  }

  private Link link(String iri, String label) {
    String shown = names.shorten(iri);
    return new Link(
        label.isEmpty() ? shown : label,
        names.link(iri).orElse(""),
        label.isEmpty() || label.equals(shown) ? "" : shown);
  }
}
