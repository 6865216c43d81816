package org.litopys.query;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows with {@link Spreadsheet} cells. */
final class SpreadsheetRows {
  private SpreadsheetRows() {}

  static RowSet of(RowSet rows) {
    return RowSetStream.create(rows.getResultVars(), Iter.map(rows, SpreadsheetRows::harmless));
  }

  private static Binding harmless(Binding row) {
    BindingBuilder copy = Binding.builder();
    row.forEach((variable, value) -> copy.add(variable, harmless(value)));
    return copy.build();
  }

  private static Node harmless(Node value) {
    if (!value.isLiteral()) {
      return value;
    }
    String words = value.getLiteralLexicalForm();
    String cell = Spreadsheet.cell(words);
    return cell.equals(words) ? value : NodeFactory.createLiteralString(cell);
  }
}
