package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.litopys.query.Deadline;
import org.litopys.query.Prefixes;
import org.litopys.store.Store;

/**
 * Queries of the pages' own: values are filled in as values, never as text, and each has a time in
 * which it must be done.
 */
record Rows(Store store, Prefixes prefixes, Duration deadline) {
  /** One row; a column without a value is absent. */
  record Row(Binding binding) {
    Optional<Node> node(String column) {
      return Optional.ofNullable(binding.get(column));
    }

    /** The text of a literal or an IRI, or nothing. */
    String text(String column) {
      return node(column).map(Row::text).orElse("");
    }

    private static String text(Node node) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
  }

  /**
   * The rows of a query.
   *
   * @param values what stands for variables of the query, by name
   * @throws org.apache.jena.query.QueryCancelledException if it takes too long
   */
  ImmutableList<Row> select(String sparql, Map<String, Node> values) {
    return run(
        sparql,
        values,
        run -> {
          ImmutableList.Builder<Row> rows = ImmutableList.builder();
          run.select().forEachRemaining(row -> rows.add(new Row(row.detach())));
          return rows.build();
        });
  }

  /** The rows of a query about {@code ?thing}. */
  List<Row> about(String iri, String sparql) {
    return select(sparql, thing(iri));
  }

  /** The graph of a CONSTRUCT about {@code ?thing}. */
  Graph construct(String iri, String sparql) {
    return run(sparql, thing(iri), QueryExec::construct);
  }

  /** A graph of the store; absent if there is none of this name. */
  Optional<Graph> graph(String name) {
    return Optional.of(construct(name, "CONSTRUCT { ?s ?p ?o } { GRAPH ?thing { ?s ?p ?o } }"))
        .filter(found -> !found.isEmpty());
  }

  /**
   * The label of a node; of several the one that the store has first. A query would look through
   * those of all graphs that tell of the node, which may be all articles.
   */
  Optional<String> label(Node node) {
    return store.read(
        dataset ->
            dataset
                .getUnionModel()
                .getGraph()
                .find(node, RDFS.label.asNode(), Node.ANY)
                .nextOptional()
                .map(triple -> Row.text(triple.getObject())));
  }

  private static Map<String, Node> thing(String iri) {
    return Map.of("thing", NodeFactory.createURI(iri));
  }

  private <T> T run(String sparql, Map<String, Node> values, Function<QueryExec, T> answer) {
    ParameterizedSparqlString query = new ParameterizedSparqlString(sparql);
    query.setNsPrefixes(prefixes.byName());
    BindingBuilder binding = Binding.builder();
    values.forEach((name, value) -> binding.add(Var.alloc(name), value));
    return store.read(
        dataset -> {
          try (QueryExec run =
              QueryExec.dataset(dataset.asDatasetGraph())
                  .query(query.asQuery())
                  .substitution(binding.build())
                  .build()) {
            return Deadline.within(deadline, run.getContext(), () -> answer.apply(run));
          }
        });
  }
}
