package org.litopys.geo;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;

/**
 * A function where it stands in a query. It keeps the geometry that each argument had last, since
 * one of them is often the same in every row. Thread-safe.
 */
final class GeoFunction extends FunctionBase {
  /** What a function does with its arguments. */
  interface Body {
    /**
     * Computes the value.
     *
     * @throws ExprEvalException if the arguments are of the wrong kind
     * @throws IllegalArgumentException if the geometries are
     * @throws TopologyException if they cross themselves
     */
    NodeValue apply(Arguments arguments);
  }

  record Definition(int arity, Body body) {}

  /** A literal that was read. */
  private record Known(NodeValue literal, Geometry geometry) {}

  private final Definition definition;
  private final AtomicReferenceArray<Known> last;

  GeoFunction(Definition definition) {
    this.definition = definition;
    this.last = new AtomicReferenceArray<>(definition.arity());
  }

  @Override
  public void checkBuild(String iri, ExprList arguments) {
    if (arguments.size() != definition.arity()) {
      throw new QueryBuildException(
          "<" + iri + "> takes " + definition.arity() + " arguments, not " + arguments.size());
    }
  }

  @Override
  public NodeValue exec(List<NodeValue> values) {
    try {
      return definition.body().apply(new Arguments(values));
    } catch (IllegalArgumentException | TopologyException e) {
      throw new ExprEvalException(e.getMessage(), e);
    }
  }

  /** The arguments of one call. */
  final class Arguments {
    private final List<NodeValue> values;

    private Arguments(List<NodeValue> values) {
      this.values = values;
    }

    /** A geometry, in degrees, longitude first; it is not to be changed. */
    Geometry geometry(int index) {
      NodeValue literal = values.get(index);
      Known known = last.get(index);
      if (known == null || !known.literal().equals(literal)) {
        known = new Known(literal, WktLiteral.geometry(literal));
        last.set(index, known);
      }
      return known.geometry();
    }

    NodeValue value(int index) {
      return values.get(index);
    }

    double number(int index) {
      NodeValue value = values.get(index);
      if (!value.isNumber()) {
        throw new ExprEvalException("no number: " + value);
      }
      return value.getDouble();
    }

    String text(int index) {
      NodeValue value = values.get(index);
      if (!value.isString()) {
        throw new ExprEvalException("no text: " + value);
      }
      return value.getString();
    }

    /** How many metres a unit is long. */
    double unit(int index) {
      NodeValue value = values.get(index);
      return Units.metres(value.isIRI() ? value.asNode().getURI() : value.asString());
    }
  }
}
