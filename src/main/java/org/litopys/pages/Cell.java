package org.litopys.pages;

import org.apache.jena.graph.Node;

/**
 * A cell of a table.
 *
 * @param text what it holds; if that is long, its start
 * @param href where it leads; empty for nowhere
 * @param whole all that it holds, if that is long; else empty
 */
record Cell(String text, String href, String whole, boolean number) {
  static final Cell EMPTY = new Cell("", "", "", false);

  /** Longer texts are shown in part, until they are opened. */
  private static final int SHOWN = 160;

  static Cell of(Node value, Column column, Names names) {
    if (value.isURI()) {
      String iri = value.getURI();
      return new Cell(names.shorten(iri), names.link(iri).orElse(""), "", false);
    }
    String words = Column.words(value);
    return words.codePointCount(0, words.length()) > SHOWN
        ? new Cell(start(words), "", words, false)
        : new Cell(words, "", "", column.number());
  }

  /** Ends after a word, if there is a blank. */
  private static String start(String words) {
    int end = words.offsetByCodePoints(0, SHOWN);
    int blank = words.lastIndexOf(' ', end);
    return words.substring(0, blank > end / 2 ? blank : end) + "\u2026";
  }

  boolean linked() {
    return !href.isEmpty();
  }

  boolean outside() {
    return href.contains("://");
  }

  boolean cut() {
    return !whole.isEmpty();
  }
}
