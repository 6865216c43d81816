package org.litopys.extract;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.litopys.text.Span;

/**
 * A quotation mark where it stands.
 *
 * @param opens whether it can open a quotation
 * @param shuts whether it can close one
 * @param single whether it is a single mark
 * @param curly whether its form alone tells opening from closing
 */
record Mark(int start, int end, boolean opens, boolean shuts, boolean single, boolean curly) {
  /** What UTF-8 curly marks become when read as Mac Roman or Windows-1252. */
  private static final Map<String, Boolean> RUINS =
      ImmutableMap.of("‚Äú", true, "‚Äù", false, "â€œ", true, "â€\u009d", false, "â€�", false);

  /** The mark that starts at the offset, if one does. */
  static Optional<Mark> at(String text, int i, Span block) {
    char c = text.charAt(i);
    return switch (c) {
      case '“', '«' -> Optional.of(new Mark(i, i + 1, true, false, false, true));
      case '„' -> Optional.of(new Mark(i, i + 1, true, false, false, true));
      case '”', '»' -> Optional.of(new Mark(i, i + 1, false, true, false, true));
      case '"', '＂' -> Optional.of(straight(text, i, 1, block, false));
      case '‘' -> Optional.of(new Mark(i, i + 1, true, false, true, true));
      case '’', '\'' -> apostrophe(text, i, block);
      case '‚', 'â' -> ruin(text, i);
      default -> Optional.empty();
    };
  }

  /** Whether this mark closes what the other opened. */
  boolean closes(Mark open) {
    return shuts && single == open.single();
  }

  /** Whether this mark can only open, so that what was open was never closed. */
  boolean reopens(Mark open) {
    return opens && !single && (open.single() || !shuts);
  }

  private static Optional<Mark> ruin(String text, int i) {
    return RUINS.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey(), i))
        .findFirst()
        .map(e -> new Mark(i, i + 3, e.getValue(), !e.getValue(), false, true));
  }

  private static Optional<Mark> apostrophe(String text, int i, Span block) {
    char c = text.charAt(i);
    if (i + 1 < block.end() && text.charAt(i + 1) == c) {
      return Optional.of(straight(text, i, 2, block, false));
    }
    boolean letterBefore = i > block.start() && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean letterAfter = i + 1 < block.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    if (letterBefore && letterAfter) {
      return Optional.empty();
    }
    boolean opens = c == '\'' && letterAfter && !letterBefore;
    return Optional.of(new Mark(i, i + 1, opens, !letterAfter, true, false));
  }

  /** A mark whose form does not tell: it opens before a word and closes after one. */
  private static Mark straight(String text, int i, int length, Span block, boolean single) {
    boolean spaceBefore = i == block.start() || " \u00a0\t\n([—–-".indexOf(text.charAt(i - 1)) >= 0;
    boolean spaceAfter =
        i + length >= block.end() || Character.isWhitespace(text.charAt(i + length));
    boolean markAfter = !spaceAfter && ",.;:!?)".indexOf(text.charAt(i + length)) >= 0;
    boolean opens = !spaceAfter && !markAfter;
    return new Mark(i, i + length, opens, !spaceBefore || !opens, single, false);
  }
}
