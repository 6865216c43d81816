package org.litopys.text;

import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the document's text
 * @param text its characters as they stand
 * @param tag its Penn Treebank part of speech ({@code NNP}, {@code VBD}, {@code IN}, ...)
 * @param lemma its dictionary form in lower case ({@code say} for "said")
 */
public record Token(Span span, String text, String tag, String lemma) {
  /** Whether the tag is this one or a refinement of it: {@code hasTag("VB")} holds for VBD. */
  public boolean hasTag(String prefix) {
    return tag.startsWith(prefix);
  }

  /** The characters in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return text + "/" + tag;
  }
}
