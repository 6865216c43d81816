package org.litopys.query;

import java.io.OutputStream;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/** Writes the rows of a SELECT and the yes or no of an ASK. */
record Rows(Prefixes prefixes, Format format) {
  void write(RowSet rows, OutputStream out) {
    switch (format) {
      case TABLE -> new TextTable(prefixes).write(rows, out);
      case CSV -> writer().write(out, SpreadsheetRows.of(rows), ARQ.getContext());
      default -> writer().write(out, rows, ARQ.getContext());
    }
  }

  void write(boolean answer, OutputStream out) {
    if (format == Format.TABLE) {
      TextTable.writeLine(answer ? "yes" : "no", out);
    } else {
      writer().write(out, answer, ARQ.getContext());
    }
  }

  private RowSetWriter writer() {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case TABLE, TTL ->
              throw new QueryFailure(
                  format.label()
                      + " is for graphs, but the query makes rows; use table, csv, tsv or json");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
