package org.litopys.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.litopys.query.Spreadsheet;

/** Tables as CSV (RFC 4180), with cells that no spreadsheet takes for formulas. */
public final class Csv {
  private Csv() {}

  /** A whole table with its header. */
  public static String text(FactTable table) {
    StringBuilder text = new StringBuilder();
    try {
      write(table, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return text.toString();
  }

  /** Writes a table with its header. */
  public static void write(FactTable table, Appendable out) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(table.columns().toArray(String[]::new)).get();
    CSVPrinter printer = new CSVPrinter(out, format);
    for (Iterable<String> row : table.rows()) {
      for (String cell : row) {
        printer.print(Spreadsheet.cell(cell));
      }
      printer.println();
    }
    printer.flush();
  }
}
