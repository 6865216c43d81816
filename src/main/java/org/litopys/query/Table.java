package org.litopys.query;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The first rows of an answer.
 *
 * @param columns the names of the columns
 * @param rows the values; a cell without one is absent
 * @param more whether the answer has rows after these
 */
public record Table(
    ImmutableList<String> columns,
    ImmutableList<ImmutableList<Optional<Node>>> rows,
    boolean more) {
  static Table of(RowSet found, int most) {
    List<Var> columns = found.getResultVars();
    ImmutableList.Builder<ImmutableList<Optional<Node>>> rows = ImmutableList.builder();
    for (int i = 0; i < most && found.hasNext(); i++) {
      var row = found.next();
      rows.add(
          columns.stream()
              .map(column -> Optional.ofNullable(row.get(column)))
              .collect(toImmutableList()));
    }
    return new Table(
        columns.stream().map(Var::getVarName).collect(toImmutableList()),
        rows.build(),
        found.hasNext());
  }

  /** The values of a column that are there. */
  public List<Node> values(int column) {
    return rows.stream().flatMap(row -> row.get(column).stream()).toList();
  }
}
