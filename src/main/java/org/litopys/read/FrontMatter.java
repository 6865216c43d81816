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
 * @param date where its day stands
 * @param end where the article begins
 */
record FrontMatter(Optional<Span> title, Optional<Span> date, int end) {
  private static final FrontMatter NONE = new FrontMatter(Optional.empty(), Optional.empty(), 0);

  private static final Pattern FIELDS =
      Pattern.compile(
          "\\A\\uFEFF?\\s*---\\R((?:[A-Za-z_-]+:.*\\R|[ -].*\\R){1,40}?)---[ ]*(?:\\R|\\z)");
  private static final Pattern TITLE = field("title");
  private static final Pattern DATE = field("date");

  private static Pattern field(String name) {
    return Pattern.compile(
        "^" + name + ":[ ]*(?<quote>[\"']?)(?<words>\\S.*?)\\k<quote>[ ]*$", Pattern.MULTILINE);
  }

  /** The fields at the start of a text; none if it does not start with them. */
  static FrontMatter of(String text) {
    Matcher fields = FIELDS.matcher(text);
    if (!fields.find()) {
      return NONE;
    }
    return new FrontMatter(find(TITLE, text, fields), find(DATE, text, fields), fields.end());
  }

  private static Optional<Span> find(Pattern field, String text, Matcher fields) {
    Matcher found = field.matcher(text).region(fields.start(1), fields.end(1));
    return found.find()
        ? Optional.of(new Span(found.start("words"), found.end("words")))
        : Optional.empty();
  }
}
