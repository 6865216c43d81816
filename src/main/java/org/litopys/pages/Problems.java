package org.litopys.pages;

import java.util.Map;

/** Pages that tell what went wrong, in words. Thread-safe. */
final class Problems {
  /** After this many seconds it is worth to ask again for what needs the facts. */
  private static final String RETRY = "5";

  private final Templates templates;

  Problems(Templates templates) {
    this.templates = templates;
  }

  /** What went wrong, in words. */
  Reply of(int status, String words) {
    return Reply.page(
        status, templates.page("problem", "Litopys", Map.of("status", status, "words", words)));
  }

  /** The facts are being read; the page asks again by itself. */
  Reply later() {
    return of(
            503,
            "The facts of the graph are being read, as after each start: of ten thousand articles in"
                + " about half a minute. This page comes by itself then. The SPARQL endpoint and the"
                + " query page answer already.")
        .with(Map.of("Retry-After", RETRY, "Refresh", RETRY));
  }

  Reply missing(String path) {
    return of(404, "There is no page " + path + " here.");
  }
}
