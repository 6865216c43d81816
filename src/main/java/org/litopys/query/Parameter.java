package org.litopys.query;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What a reader may set in a sample query: a {@code VALUES} line of it, whose variables the opening
 * comment explains.
 *
 * @param variables the names of its variables, of which the first names the parameter
 * @param words what it is, as the opening comment tells
 * @param kind how it is asked for
 * @param defaults the rows that the query has of its own; a value that is left open is absent
 * @param choices the rows to choose from; for most kinds only suggestions
 */
public record Parameter(
    ImmutableList<String> variables,
    String words,
    Kind kind,
    ImmutableList<Row> defaults,
    ImmutableList<Row> choices) {
  /** How a parameter is asked for. */
  public enum Kind {
    /** A text of any words. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A day, or none for any day. */
    DAY,
    /** One IRI. */
    IRI,
    /** One or more of some rows. */
    CHOICES
  }

  /** A row of a {@code VALUES} line; {@link Node#ANY} stands for a value that is left open. */
  public record Row(ImmutableList<Node> values) {
    static Row of(Node... values) {
      return new Row(ImmutableList.copyOf(values));
    }

    /** The value of the first variable. */
    public Node first() {
      return values.get(0);
    }
  }

  public String name() {
    return variables.get(0);
  }

  /**
   * The rows that some texts of a reader stand for.
   *
   * @param prefixes for IRIs that are shortened
   * @throws IllegalArgumentException if one cannot be such a value; the message tells why
   */
  public ImmutableList<Row> rows(List<String> texts, Prefixes prefixes) {
    return texts.isEmpty() ? defaults : new ParameterReader(this, prefixes).rows(texts);
  }
}
