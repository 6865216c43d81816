package org.litopys.text;

import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the document's text
 * @param text its characters as they stand
 * @param lower the same in lower case
 * @param tag its Penn Treebank part of speech ({@code NNP}, {@code VBD}, {@code IN}, ...)
 * @param lemma its dictionary form in lower case ({@code say} for "said")
 */
public record Token(Span span, String text, String lower, String tag, String lemma) {
  public Token(Span span, String text, String tag, String lemma) {
    this(span, text, text.toLowerCase(Locale.ROOT), tag, lemma);
  }

  /** Whether the tag is this one or a refinement of it: {@code hasTag("VB")} holds for VBD. */
  public boolean hasTag(String prefix) {
    return tag.startsWith(prefix);
  }

  @Override
  public String toString() {
    return text + "/" + tag;
  }
}
