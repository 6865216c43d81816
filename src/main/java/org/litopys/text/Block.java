package org.litopys.text;

/** A part of a document's text that no sentence crosses, and what kind of part it is. */
public record Block(Span span, Kind kind) {
  /** What a block is in the layout of its article. */
  public enum Kind {
    /** The title, a heading between paragraphs, or another line without a verb of its own. */
    HEADLINE,
    PARAGRAPH,
    /** One item of a list; the bullet itself is not part of the span. */
    BULLET
  }
}
