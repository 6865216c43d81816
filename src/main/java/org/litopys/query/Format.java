package org.litopys.query;

import java.util.Locale;

/** How an answer is written. */
public enum Format {
  /** Columns for a terminal: prefixes for IRIs, no quotation marks, long cells cut. */
  TABLE,
  /** Comma-separated values, safe to open in a spreadsheet. */
  CSV,
  /** Tab-separated values, every term as in Turtle, nothing lost. */
  TSV,
  /** SPARQL results in JSON; JSON-LD for a graph. */
  JSON,
  /** Turtle; for a graph only. */
  TTL;

  /** The word for it on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
