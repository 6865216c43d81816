package org.litopys.read;

import org.litopys.text.Document;

/** What came of reading one file. */
public sealed interface Reading {
  /** The file is an article. */
  record Article(Document document) implements Reading {}

  /**
   * The file gives no document; the rest goes on.
   *
   * @param name the file as the user named it or found it below a folder
   * @param message what is wrong and what to do about it, the name included
   */
  record Skipped(String name, Reason reason, String message) implements Reading {}

  /** Why a file gives no document; for counting. */
  enum Reason {
    EMPTY("empty"),
    BINARY("not text"),
    ENCODING("unknown encoding"),
    TOO_LARGE("too large"),
    NOT_ENGLISH("not in English"),
    UNREADABLE("unreadable"),
    DUPLICATE("read before"),
    UNSUPPORTED("not .txt or .html");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
