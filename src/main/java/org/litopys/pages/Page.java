package org.litopys.pages;

/** What answers under one path. Thread-safe. */
interface Page {
  /**
   * The answer to one reader.
   *
   * @throws IllegalArgumentException if a parameter cannot be understood; the message tells why
   * @throws org.apache.jena.query.QueryCancelledException if it takes too long
   */
  Reply answer(Ask ask);
}
