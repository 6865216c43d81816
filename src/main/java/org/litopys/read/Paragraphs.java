package org.litopys.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.text.Block;
import org.litopys.text.Span;

/**
 * Finds the blocks of a plain text, whichever way it was saved: a paragraph a line, paragraphs
 * apart by blank lines, or lines broken at a fixed width, which are joined again.
 */
final class Paragraphs {
  private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029]");

  /** A list item's mark, and the counter that one news site glues to it. */
  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[-–—*•·▪◦●‣∙■]|\\d{1,2}[.)])(?:\\s+(?:list \\d+ of \\d+)?|$)|[•▪●‣■](?=\\S)");

  /** No line ends with such a word but one that a saved page broke before a link. */
  private static final Pattern OPEN_END =
      Pattern.compile("\\s(?:an?|and|at|from|in|into|near|of|the|towards?)$");

  /** Marks of Markdown around a line: heading, quotation, emphasis of all of it. */
  private static final Pattern MARKED =
      Pattern.compile("(#{1,6}\\s+|>\\s+)?(\\*{2,3})?(\\S.*?)\\2?(?:\\s#+)?", Pattern.DOTALL);

  /** Longer lines without a full stop are paragraphs that lost it. */
  private static final int LONGEST_HEADLINE = 120;

  /** A line of at least this many characters may go on in the next. */
  private static final int LONG = 40;

  /** The widths at which people and programs break lines. */
  private static final int WIDEST = 110;

  private final String text;
  private final Optional<String> title;
  private final List<Line> lines;
  private final int width;

  /**
   * A line that is not blank, without the space around it.
   *
   * @param indent how many characters of space stand before it
   * @param apart whether a blank line stands before it
   */
  private record Line(int start, int end, int indent, boolean apart) {
    int length() {
      return end - start;
    }

    /** The column at which it ends. */
    int right() {
      return indent + length();
    }
  }

  private Paragraphs(String text, Optional<String> title) {
    this.text = text;
    this.title = title;
    this.lines = lines(text);
    this.width = width();
  }

  /** The blocks of the text, in order. */
  static List<Block> blocks(String text, Optional<String> title) {
    return new Paragraphs(text, title).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    boolean item = false;
    int i = 0;
    while (i < lines.size()) {
      int next = i + 1;
      while (next < lines.size() && continues(lines.get(next - 1), lines.get(next))) {
        next++;
      }
      int bullet = bulletLength(lines.get(i));
      Line all = new Line(lines.get(i).start() + bullet, lines.get(next - 1).end(), 0, false);
      // A mark alone on its line belongs to the line after.
      boolean alone = bullet > 0 && all.length() <= 0;
      if (!alone && hasWords(all)) {
        blocks.add(block(all, item || bullet > 0, blocks.isEmpty()));
      }
      item = alone;
      i = next;
    }
    return blocks;
  }

  /** Rules of dashes and asterisks are no blocks. */
  private boolean hasWords(Line line) {
    return text.substring(line.start(), line.end())
        .codePoints()
        .anyMatch(Character::isLetterOrDigit);
  }

  private Block block(Line line, boolean item, boolean first) {
    Matcher marked = MARKED.matcher(text).region(line.start(), line.end());
    boolean heading = text.charAt(line.start()) == '#';
    Span span =
        marked.matches() && (heading || !marked.group(3).contains("**"))
            ? new Span(marked.start(3), marked.end(3))
            : new Span(line.start(), line.end());
    return new Block(span, kind(span.in(text), item, heading, first));
  }

  private Block.Kind kind(String block, boolean item, boolean heading, boolean first) {
    if (item) {
      return Block.Kind.BULLET;
    }
    boolean isTitle = title.filter(t -> t.equals(block) || block.equals(t + ":")).isPresent();
    boolean headline = heading || isTitle || isHeadline(block, first);
    return headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
  }

  /** Whether these words stand for themselves: short, and without the end of a sentence. */
  static boolean isHeadline(String block, boolean first) {
    int last = block.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(block.charAt(last)) >= 0) {
      last--;
    }
    return block.length() <= (first ? 2 * LONGEST_HEADLINE : LONGEST_HEADLINE)
        && ".!?…:;,".indexOf(block.charAt(last)) < 0
        && !Character.isLowerCase(block.charAt(0));
  }

  private boolean continues(Line line, Line next) {
    if (next.apart() || bulletLength(next) > 0 || bulletLength(line) == line.length()) {
      return false;
    }
    if (text.charAt(line.start()) == '#' || text.charAt(next.start()) == '#') {
      return false;
    }
    if (width == 0 && OPEN_END.matcher(text).region(line.start(), line.end()).find()) {
      return true;
    }
    return width > 0
        ? isFull(line, next, width)
        : line.length() >= LONG
            && Character.isLowerCase(text.charAt(next.start()))
            && Character.isLetterOrDigit(text.charAt(line.end() - 1));
  }

  /** How many characters a list item's mark takes; "- Heading -" is none. */
  private int bulletLength(Line line) {
    char first = text.charAt(line.start());
    boolean framed = line.length() > 2 && text.charAt(line.end() - 1) == first;
    Matcher matcher = BULLET.matcher(text).region(line.start(), line.end());
    return !framed && matcher.lookingAt() ? matcher.end() - line.start() : 0;
  }

  /**
   * The width at which the lines are broken, 0 if they are not. Single lines can be longer: titles
   * and addresses of a file's head are not broken.
   */
  private int width() {
    int pairs = (int) lines.stream().skip(1).filter(line -> !line.apart()).count();
    int best = 0;
    int most = 0;
    for (int width = LONG; width <= WIDEST; width++) {
      int full = full(width);
      if (full >= most) {
        most = full;
        best = width;
      }
    }
    return pairs >= 3 && most >= 0.7 * pairs ? best : 0;
  }

  /** How many lines are full at this width. */
  private int full(int width) {
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).apart() && isFull(lines.get(i - 1), lines.get(i), width)) {
        full++;
      }
    }
    return full;
  }

  /** Whether the line keeps to the width and the next line's first word had no room on it. */
  private boolean isFull(Line line, Line next, int width) {
    int word = next.start();
    while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    return line.right() <= width && line.right() + 1 + word - next.start() >= width - 2;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher ends = LINE_END.matcher(text);
    boolean apart = false;
    int start = 0;
    while (start <= text.length()) {
      boolean more = ends.find(start);
      int end = more ? ends.start() : text.length();
      Line line = trimmed(text, start, end, apart);
      apart = line.length() == 0;
      if (!apart) {
        lines.add(line);
      }
      start = more ? ends.end() : text.length() + 1;
    }
    return lines;
  }

  private static Line trimmed(String text, int from, int to, boolean apart) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, start - from, apart);
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }
}
