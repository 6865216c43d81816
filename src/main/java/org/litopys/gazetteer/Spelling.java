package org.litopys.gazetteer;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;

/**
 * Keys under which spellings of one name meet. Stateless and thread-safe.
 *
 * <p>The {@link #key} is strict: it forgets case, diacritics, apostrophes, hyphens, blanks and the
 * difference of British and American spelling. The {@link #skeleton} is loose: it keeps the
 * consonants that all romanizations of a Cyrillic name share, whether from Ukrainian or Russian, so
 * that Zelensky, Zelenskyy and Zelenskiy meet, Serhii and Sergei, Chernyak and Cherniak.
 */
public final class Spelling {
  private static final CharMatcher ASCII_LETTERS_AND_DIGITS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
  private static final CharMatcher ASCII = CharMatcher.ascii();
  private static final String TO_ASCII = "Any-Latin; NFKD; [:M:] Remove; Latin-ASCII; Any-Lower";
  private static final Transliterator UKRAINIAN =
      Transliterator.getInstance("Ukrainian-Latin/BGN;" + TO_ASCII);
  private static final Transliterator RUSSIAN =
      Transliterator.getInstance("Russian-Latin/BGN;" + TO_ASCII);

  /** Letters that Ukrainian has and Russian has not. */
  private static final CharMatcher UKRAINIAN_LETTERS = CharMatcher.anyOf("іїєґІЇЄҐ");

  /**
   * The ASCII letters of single characters of the Latin blocks: what stands around such a letter
   * does not matter, and looking it up is fifty times as fast as the rules.
   */
  private static final ImmutableMap<Character, String> LETTERS = letters();

  /** British beside American, as they stand in names of bodies and arms. */
  private static final ImmutableMap<String, String> AMERICAN =
      ImmutableMap.of(
          "defence", "defense",
          "organisation", "organization",
          "centre", "center",
          "armour", "armor",
          "programme", "program",
          "labour", "labor");

  private static final int SHORTEST_BRITISH = 6;

  private Spelling() {}

  /** The name in lower-case ASCII letters and digits without any separator; may be empty. */
  public static String key(String name) {
    String key = ASCII_LETTERS_AND_DIGITS.retainFrom(ascii(name));
    if (key.length() < SHORTEST_BRITISH) {
      return key;
    }
    for (Map.Entry<String, String> word : AMERICAN.entrySet()) {
      key = key.replace(word.getKey(), word.getValue());
    }
    return key;
  }

  /**
   * The name in lower-case ASCII, separators kept. Cyrillic is romanized by the system of the US
   * Board on Geographic Names, as Ukrainian where a letter tells, else as Russian.
   */
  static String ascii(String name) {
    if (ASCII.matchesAllOf(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    StringBuilder ascii = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      String letter = LETTERS.get(name.charAt(i));
      if (letter == null) {
        return (UKRAINIAN_LETTERS.matchesAnyOf(name) ? UKRAINIAN : RUSSIAN).transliterate(name);
      }
      ascii.append(letter);
    }
    return ascii.toString();
  }

  private static ImmutableMap<Character, String> letters() {
    ImmutableMap.Builder<Character, String> letters = ImmutableMap.builder();
    for (char c = 0; c <= '\u017f'; c++) {
      boolean ascii = c < '\u0080';
      boolean latin = c >= '\u00a0' && c <= '\u017f';
      if (ascii || latin) {
        letters.put(c, RUSSIAN.transliterate(String.valueOf(c)));
      }
    }
    return letters.buildOrThrow();
  }

  /**
   * The consonants of a romanized Slavic name, an opening vowel as {@code *}; endings that only
   * romanization tells apart (-sky, -skyi, -e, -oye) are gone.
   */
  public static String skeleton(String name) {
    String plain = ASCII_LETTERS_AND_DIGITS.retainFrom(ascii(name));
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char sound = sound(plain, i);
      if (sound != 0 && (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) != sound)) {
        skeleton.append(sound);
      }
    }
    return skeleton.toString();
  }

  /** What a letter adds to the skeleton; 0 for nothing. */
  private static char sound(String plain, int i) {
    char letter = plain.charAt(i);
    char next = i + 1 < plain.length() ? plain.charAt(i + 1) : 0;
    char before = i > 0 ? plain.charAt(i - 1) : 0;
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'j' -> i == 0 ? '*' : 0;
      case 'k' -> next == 'h' ? 0 : 'k';
      case 'g' -> 'h';
      case 'h' -> before == 's' || before == 'c' || before == 'z' || before == 'p' ? 0 : 'h';
      case 'w' -> 'v';
      case 'x' -> 'h';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 't' -> next == 's' && i + 2 < plain.length() && plain.charAt(i + 2) != 'k' ? 0 : 't';
      default -> letter;
    };
  }

  /**
   * How far two spellings are apart: edits for each letter of the longer one, 0 for none to 1 for
   * all. Letters that romanizations exchange (g and h, i and y and j) count as the same.
   */
  public static double distance(String a, String b) {
    String left = loose(a);
    String right = loose(b);
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    int longer = Math.max(left.length(), right.length());
    return longer == 0 ? 0 : (double) row[right.length()] / longer;
  }

  private static String loose(String name) {
    return key(name).replace('g', 'h').replace('y', 'i').replace('j', 'i').replace("kh", "h");
  }
}
