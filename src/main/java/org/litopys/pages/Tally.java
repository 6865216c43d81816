package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.litopys.query.Table;

/**
 * The number that a picture shows for each name, day or oblast: the first number of a row, or how
 * many rows there are. Counts are added up; of other numbers, such as those of killed, the largest
 * stands, since rows may tell of the same.
 *
 * @param what the number, in words
 * @param adds whether numbers are added up, so that none is zero
 */
record Tally(String what, Table table, Optional<Column> column, boolean adds) {
  static Tally of(Query query, Table table, ImmutableList<Column> columns) {
    Optional<Column> number = columns.stream().filter(Column::number).findFirst();
    if (number.isEmpty()) {
      return new Tally("answers", table, number, true);
    }
    String words = number.get().words();
    return isCount(query, number.get().name())
        ? new Tally(words, table, number, true)
        : new Tally("the largest number under \u201c" + words + "\u201d", table, number, false);
  }

  private static boolean isCount(Query query, String name) {
    Expr expression =
        query.getProject().getExprs().entrySet().stream()
            .filter(column -> column.getKey().getVarName().equals(name))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    return expression instanceof ExprAggregator aggregator
        && aggregator.getAggregator().getName().equals("COUNT");
  }

  boolean counted() {
    return column.isPresent();
  }

  /** The numbers by key, in the order of the rows; rows without key or number are left out. */
  Map<String, BigDecimal> by(Function<ImmutableList<Optional<Node>>, Optional<String>> key) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    BinaryOperator<BigDecimal> join = adds ? BigDecimal::add : BigDecimal::max;
    for (ImmutableList<Optional<Node>> row : table.rows()) {
      Optional<BigDecimal> number = number(row);
      if (number.isPresent()) {
        key.apply(row).ifPresent(name -> numbers.merge(name, number.get(), join));
      }
    }
    return numbers;
  }

  private Optional<BigDecimal> number(ImmutableList<Optional<Node>> row) {
    return column.isEmpty()
        ? Optional.of(BigDecimal.ONE)
        : row.get(column.get().index())
            .map(value -> new BigDecimal(value.getLiteralValue().toString()));
  }
}
