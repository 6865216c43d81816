package org.litopys.nlp;

import com.google.common.collect.ImmutableListMultimap;
import java.util.BitSet;
import org.litopys.text.Span;

/**
 * A stretch of a document's text as a reader sees it, with the way back to the untouched
 * characters: invisible characters and Markdown are gone, any space is {@code ' '}, and punctuation
 * marks that were decoded wrongly somewhere on their way are mended. Immutable.
 */
final class CleanText {
  /**
   * What the UTF-8 bytes of a mark look like when read as windows-1252, Mac Roman or windows-1251,
   * by first character. A longer form stands before a shorter one that it starts with.
   */
  private static final ImmutableListMultimap<Character, Broken> BROKEN = broken();

  private record Broken(String form, char mark) {}

  private final String characters;
  private final int[] starts;
  private final int[] ends;

  private CleanText(String characters, int[] starts, int[] ends) {
    this.characters = characters;
    this.starts = starts;
    this.ends = ends;
  }

  /** The clean view of these characters of the text. */
  static CleanText of(String text, Span part) {
    BitSet markup = Markup.in(text, part);
    StringBuilder clean = new StringBuilder(part.length());
    int[] starts = new int[part.length()];
    int[] ends = new int[part.length()];
    int at = part.start();
    while (at < part.end()) {
      char c = text.charAt(at);
      int length = 1;
      if (c >= 0x80) {
        Broken broken = brokenAt(text, at, part.end());
        if (broken != null) {
          c = broken.mark();
          length = broken.form().length();
        }
      }
      if (c == '_' && isEscaped(text, at, part)) {
        c = ' ';
      }
      if (!isInvisible(c) && !markup.get(at - part.start())) {
        starts[clean.length()] = at;
        ends[clean.length()] = at + length;
        clean.append(isSpace(c) ? ' ' : c);
      }
      at += length;
    }
    return new CleanText(clean.toString(), starts, ends);
  }

  /** The characters as a reader sees them. */
  String characters() {
    return characters;
  }

  /** Where in the untouched text the characters {@code start} to {@code end} of this view stand. */
  Span original(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  @Override
  public String toString() {
    return characters;
  }

  private static Broken brokenAt(String text, int at, int limit) {
    for (Broken broken : BROKEN.get(text.charAt(at))) {
      if (at + broken.form().length() <= limit && text.startsWith(broken.form(), at)) {
        return broken;
      }
    }
    return null;
  }

  /** In YAML a backslash and "_" stand for a space at which no line breaks. */
  private static boolean isEscaped(String text, int at, Span part) {
    return at > part.start() && text.charAt(at - 1) == '\\';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c < ' ') || c == 0x7f || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Format characters: zero-width spaces and joiners, soft hyphens, direction marks, BOMs. */
  private static boolean isInvisible(char c) {
    return c >= 0x80 && Character.getType(c) == Character.FORMAT;
  }

  private static ImmutableListMultimap<Character, Broken> broken() {
    ImmutableListMultimap.Builder<Character, Broken> all = ImmutableListMultimap.builder();
    String marks = "‘’“”–—…•";
    String[][] forms = {
      {"â€˜", "â€™", "â€œ", "â€\u009d", "â€“", "â€”", "â€¦", "â€¢"},
      {
        "\u00e2\u0080\u0098",
        "\u00e2\u0080\u0099",
        "\u00e2\u0080\u009c",
        "\u00e2\u0080\u009d",
        "\u00e2\u0080\u0093",
        "\u00e2\u0080\u0094",
        "\u00e2\u0080\u00a6",
        "\u00e2\u0080\u00a2"
      },
      {"‚Äò", "‚Äô", "‚Äú", "‚Äù", "‚Äì", "‚Äî", "‚Ä¶", "‚Ä¢"},
      {"вЂ˜", "вЂ™", "вЂњ", "вЂќ", "вЂ“", "вЂ”", "вЂ¦", "вЂў"},
      // The same marks in the C1 range: windows-1252 read as ISO 8859-1.
      {"\u0091", "\u0092", "\u0093", "\u0094", "\u0096", "\u0097", "\u0085", "\u0095"}
    };
    for (String[] encoding : forms) {
      for (int i = 0; i < encoding.length; i++) {
        all.put(encoding[i].charAt(0), new Broken(encoding[i], marks.charAt(i)));
      }
    }
    // The closing mark's last byte has no character in windows-1252, so it is often lost.
    all.put('â', new Broken("â€", '”'));
    all.put('Â', new Broken("Â\u00a0", ' '));
    all.put('¬', new Broken("¬†", ' '));
    return all.build();
  }
}
