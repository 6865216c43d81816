package org.litopys.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as columns for a terminal. Words are shown as words: control characters become visible. */
record TextTable(Prefixes prefixes) {
  /** The widest a column gets; what is longer is cut, with an ellipsis. */
  private static final int WIDTH = 60;

  void write(RowSet rows, OutputStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Var::getVarName).toList());
    rows.forEachRemaining(row -> lines.add(columns.stream().map(c -> cell(row.get(c))).toList()));
    int[] widths = widths(lines, columns.size());
    for (int i = 0; i < lines.size(); i++) {
      writeLine(line(lines.get(i), widths), out);
      if (i == 0) {
        writeLine("-".repeat(Arrays.stream(widths).sum() + 2 * (widths.length - 1)), out);
      }
    }
    writeLine("(" + (lines.size() - 1) + (lines.size() == 2 ? " row)" : " rows)"), out);
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String gap = " ".repeat(widths[i] - length(cells.get(i)));
      line.append(i == 0 ? "" : "  ").append(cells.get(i)).append(gap);
    }
    return line.toString().stripTrailing();
  }

  /** The text of a value, absent as nothing. */
  private String cell(Node value) {
    if (value == null) {
      return "";
    }
    return cut(Visible.text(words(value)));
  }

  private String words(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.isURI() ? prefixes.shorten(value.getURI()) : NodeFmtLib.displayStr(value);
  }

  private static String cut(String text) {
    return length(text) <= WIDTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, WIDTH - 1)) + "\u2026";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static void writeLine(String line, OutputStream out) {
    try {
      out.write((line + "\n").getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the answer: " + e.getMessage(), e);
    }
  }
}
