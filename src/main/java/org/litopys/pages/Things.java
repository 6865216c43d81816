package org.litopys.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
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
      """
      SELECT ?property ?name ?value ?label {
        ?thing ?property ?value
        OPTIONAL { ?property rdfs:label ?name }
        OPTIONAL { ?value rdfs:label ?label }
      } ORDER BY ?property ?value LIMIT 1000""";

  private static final String USES =
      """
      SELECT ?property ?name (COUNT(*) AS ?count) {
        ?value ?property ?thing
        OPTIONAL { ?property rdfs:label ?name }
      } GROUP BY ?property ?name ORDER BY ?property""";

  private static final String USERS =
      "SELECT ?value ?label { ?value ?property ?thing OPTIONAL { ?value rdfs:label ?label } } LIMIT "
          + USES_SHOWN;

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
        .map(this::value)
        .distinct()
        .collect(toImmutableList());
  }

  private List<Property> properties(List<Rows.Row> own) {
    Map<Node, Link> heads = new LinkedHashMap<>();
    SetMultimap<Node, Link> values = LinkedHashMultimap.create();
    for (Rows.Row row : own) {
      Node property = row.node("property").orElseThrow();
      heads.putIfAbsent(property, head(row));
      values.put(property, value(row));
    }
    return heads.entrySet().stream()
        .map(head -> new Property(head.getValue(), List.copyOf(values.get(head.getKey())), 0))
        .collect(toImmutableList());
  }

  private List<Property> uses(String iri) {
    ImmutableList.Builder<Property> uses = ImmutableList.builder();
    for (Rows.Row row : rows.about(iri, USES)) {
      Optional<Node> property = row.node("property");
      if (property.isPresent()) {
        uses.add(users(iri, property.get(), row));
      }
    }
    return uses.build();
  }

  private Property users(String iri, Node property, Rows.Row row) {
    List<Link> users =
        rows
            .select(USERS, Map.of("thing", NodeFactory.createURI(iri), "property", property))
            .stream()
            .map(this::value)
            .distinct()
            .collect(toImmutableList());
    long count = Long.parseLong(row.text("count"));
    return new Property(head(row), users, Math.max(0, count - users.size()));
  }

  private Link head(Rows.Row row) {
    return link(row.text("property"), row.text("name"));
  }

  private Link value(Rows.Row row) {
    Node value = row.node("value").orElseThrow();
    if (!value.isLiteral()) {
      return link(value.toString(), row.text("label"));
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
