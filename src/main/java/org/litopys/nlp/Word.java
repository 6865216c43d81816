package org.litopys.nlp;

/**
 * A word or mark in a {@link CleanText}.
 *
 * @param start where it starts in the clean view
 * @param end where it ends there
 * @param form its characters in the Penn Treebank's spelling, which the models know: opening and
 *     closing quotation marks are {@code ``} and {@code ''}, a dash is {@code --}, an ellipsis
 *     {@code ...}; marks are ASCII
 */
record Word(int start, int end, String form) {
  static final String OPEN_QUOTE = "``";
  static final String CLOSE_QUOTE = "''";

  boolean is(String form) {
    return this.form.equals(form);
  }

  char first() {
    return form.charAt(0);
  }

  /** Whether no character stands between this word and the next. */
  boolean touches(Word next) {
    return end == next.start;
  }
}
