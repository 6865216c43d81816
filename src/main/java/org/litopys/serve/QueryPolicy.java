package org.litopys.serve;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What a query of unknown origin may reach: the store, and the endpoints on a list. It may not call
 * other addresses, name files, or have classes loaded by name.
 */
record QueryPolicy(ImmutableSet<String> services) {
  /** Why a query is refused, in words; absent if it is not. */
  Optional<String> objection(Query query) {
    Optional<String> file =
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
            .filter(graph -> !isWeb(graph))
            .findFirst();
    if (file.isPresent() || query.getQueryPattern() == null) {
      return file.map(QueryPolicy::noGraph);
    }
    Objections objections = new Objections();
    Op op = Algebra.compile(query);
    Walker.walk(op, objections, objections.inExpressions());
    return Optional.ofNullable(objections.first);
  }

  /** Whether SERVICE may call this address. */
  boolean allows(Node service) {
    return service.isURI() && services.contains(service.getURI());
  }

  String refusal(Node service) {
    String address = service.isURI() ? "<" + service.getURI() + ">" : "a variable";
    return "SERVICE may not call "
        + address
        + " here; allowed are: "
        + (services.isEmpty() ? "none" : String.join(", ", services));
  }

  private static String noGraph(String graph) {
    return "FROM <" + graph + "> names no graph of this store; nothing is read from elsewhere";
  }

  private static boolean isWeb(String iri) {
    String lower = iri.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static boolean isClass(String iri) {
    return iri.toLowerCase(Locale.ROOT).startsWith("java:");
  }

  /** Walks all of a query, sub-queries and EXISTS included. */
  private final class Objections extends OpVisitorBase {
    private String first;

    private void add(String objection) {
      if (first == null) {
        first = objection;
      }
    }

    @Override
    public void visit(OpService op) {
      if (!allows(op.getService())) {
        add(refusal(op.getService()));
      }
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern().forEach(triple -> checkName(triple.getPredicate()));
    }

    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup op) {
      for (ExprAggregator aggregator : op.getAggregators()) {
        ExprList expressions = aggregator.getAggregator().getExprList();
        if (expressions != null) {
          expressions.forEach(this::walk);
        }
      }
    }

    /** Jena's walker goes by these. */
    private void walk(Expr expression) {
      Walker.walk(expression, this, inExpressions());
    }

    private void checkName(Node predicate) {
      if (predicate.isURI() && isClass(predicate.getURI())) {
        add("a query may not name Java classes: <" + predicate.getURI() + ">");
      }
    }

    private ExprVisitorBase inExpressions() {
      return new ExprVisitorBase() {
        @Override
        public void visit(ExprFunctionN function) {
          String iri = function.getFunctionIRI();
          if (iri != null && isClass(iri)) {
            add("a query may not name Java classes: <" + iri + ">");
          }
        }
      };
    }
  }
}
