package org.litopys.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Span;

/**
 * The fields between two lines of dashes that some archives write at the start of a text. They are
 * no words of the article, but its title is.
 *
 * @param title where the title's words stand
 * @param end where the article begins
 */
record FrontMatter(Optional<Span> title, int end) {
  private static final FrontMatter NONE = new FrontMatter(Optional.empty(), 0);

  private static final Pattern FIELDS =
      Pattern.compile(
          "\\A\\uFEFF?\\s*---\\R((?:[A-Za-z_-]+:.*\\R|[ -].*\\R){1,40}?)---[ ]*(?:\\R|\\z)");
  private static final Pattern TITLE =
      Pattern.compile(
          "^title:[ ]*(?<quote>[\"']?)(?<words>\\S.*?)\\k<quote>[ ]*$", Pattern.MULTILINE);

  /** The fields at the start of a text; none if it does not start with them. */
  static FrontMatter of(String text) {
    Matcher fields = FIELDS.matcher(text);
    if (!fields.find()) {
      return NONE;
    }
    Matcher title = TITLE.matcher(text).region(fields.start(1), fields.end(1));
    Optional<Span> words =
        title.find()
            ? Optional.of(new Span(title.start("words"), title.end("words")))
            : Optional.empty();
    return new FrontMatter(words, fields.end());
  }
}
