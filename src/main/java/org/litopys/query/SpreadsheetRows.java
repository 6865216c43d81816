package org.litopys.query;

import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows whose words a spreadsheet takes for words: a cell that it would take for a formula gets an
 * apostrophe before it, as its users write it. Numbers stay numbers.
 */
final class SpreadsheetRows {
  /** What formulas start with, also in full width, after what a spreadsheet skips. */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D]");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

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
    return FORMULA.matcher(words).lookingAt() && !NUMBER.matcher(words).matches()
        ? NodeFactory.createLiteralString("'" + words)
        : value;
  }
}
