package org.litopys.nlp;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Span;

/**
 * Finds the marks of Markdown that crawlers leave in text: emphasis, links around words, and the
 * backslash before a character that is no mark.
 */
final class Markup {
  /** Two asterisks around words, and what stands before and after the words of a link. */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\*{2,3}|\\\\(?=[\\[\\]*_()#.!$])|!?(\\[)[^\\[\\]]{0,300}(\\]\\((?:https?:|mailto:|[/#<])[^()\\s]*(?:\\([^()\\s]*\\))?[^()\\s]*\\))");

  private Markup() {}

  /** The characters of this part of the text that are marks, counted from its start. */
  static BitSet in(String text, Span part) {
    BitSet marks = new BitSet();
    String words = part.in(text);
    if (!words.contains("**") && !words.contains("](") && !words.contains("\\")) {
      return marks;
    }
    Matcher matcher = MARKS.matcher(words);
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        marks.set(matcher.start(), matcher.end());
      } else {
        marks.set(matcher.start(), matcher.end(1));
        marks.set(matcher.start(2), matcher.end(2));
      }
    }
    return marks;
  }
}
