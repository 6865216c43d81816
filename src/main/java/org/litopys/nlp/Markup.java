package org.litopys.nlp;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Span;

/**
 * Finds the marks of Markdown that crawlers leave in text: emphasis, links around words, the
 * backslash before a character that is no mark, and the marks of footnotes.
 */
final class Markup {
  /**
   * A footnote's mark, with its link if it is one: "[12]", "[[xliii]](https://...)". Roman numbers
   * only where they touch a word: "[i]" alone may be a list's.
   */
  private static final String NOTE =
      "(?:OPEN\\d{1,3}|(?<=[^\\s\\[\\\\])OPEN[ivxlcdm]{1,8})CLOSE(?:\\((?:https?:|[/#<])[^()\\s]*\\))?(?![\\p{L})])"
          .replace("OPEN", "(?:\\\\?\\[){1,2}")
          .replace("CLOSE", "(?:\\\\?\\]){1,2}");

  /** An underscore before or after a word, and none within one: "_Pravda_". */
  private static final String UNDERSCORE =
      "(?<![\\p{L}\\p{N}_@/.\\\\-])_{1,2}(?=[^\\s_])|(?<=[^\\s_\\\\])_{1,2}(?![\\p{L}\\p{N}_@/-])";

  /** Marks of emphasis around words, and what stands before and after the words of a link. */
  private static final Pattern MARKS =
      Pattern.compile(
          NOTE
              + "|"
              + UNDERSCORE
              + "|\\*{2,3}|\\\\(?=[\\[\\]*_()#.!$])|!?(\\[)[^\\[\\]]{0,300}(\\]\\((?:https?:|mailto:|[/#<])[^()\\s]*(?:\\([^()\\s]*\\))?[^()\\s]*\\))");

  private Markup() {}

  /** The characters of this part of the text that are marks, counted from its start. */
  static BitSet in(String text, Span part) {
    BitSet marks = new BitSet();
    String words = part.in(text);
    if (!words.contains("**")
        && !words.contains("_")
        && !words.contains("[")
        && !words.contains("\\")) {
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
