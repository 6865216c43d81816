package org.litopys.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words and marks as the Penn Treebank does, but whatever a mark is glued to. Marks
 * that news sites glue to words without a pattern (quotation marks of all kinds, dashes, brackets)
 * are always words of their own; a statistical tokenizer learnt that from clean newswire only.
 */
final class WordTokenizer {
  private static final String LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";

  /** The kinds of word, in the order in which they are tried. */
  private static final Pattern WORD =
      Pattern.compile(
          String.join(
              "|",
              // An address on the web, without the marks that follow it.
              "(?:https?://|www\\.)[^\\s\"<>]*[^\\s\"<>.,;:!?)\\]']",
              "[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63})+",
              "(?:[\\w-]{1,63}+\\.){1,6}(?:com|org|net|gov|info|news|ua|ru|eu|uk|me|tv|io)\\b(?:/[\\w/.-]*\\w)?",
              "[@#][\\p{L}_][\\p{L}\\p{M}\\p{N}_]*",
              // U.S., p.m., U.S.-led
              "(?<!" + LETTER_OR_DIGIT + ")(?:\\p{L}\\.){2,}(?:-" + LETTER_OR_DIGIT + "+)*",
              // A word or number with what joins its parts; weapons like AN/TPQ-36 keep the slash.
              LETTER_OR_DIGIT
                  + "++(?:(?:['&_-]|(?<=\\d)[,:/](?=\\d)|(?<=\\d)(?<!\\b(?:19|20)\\d\\d)\\.(?=\\d)|(?<=\\b(?:AN|km))/)"
                  + LETTER_OR_DIGIT
                  + "++)*+",
              "(?:\\b[A-Z]{1,2})?\\$",
              // The end of a word after a mark (U.S.'s), and '90s.
              "'(?i:s|re|ve|ll|d|m)(?!" + LETTER_OR_DIGIT + ")|'\\d0s\\b",
              "''|\\.{2,}|-{2,}|\\*+",
              "[!?]{2,}",
              // Anything else that is seen; an emoji with its modifiers is one.
              "(?!\\s)\\X"));

  /** What the end of a word is cut off as. */
  private static final Pattern CLITIC =
      Pattern.compile("(?<=.)(?:n't|'(?:s|re|ve|ll|d|m))$", Pattern.CASE_INSENSITIVE);

  private static final String MONEY = "$€£¥₴₽";

  private WordTokenizer() {}

  /** The words of the text, in order. */
  static List<Word> words(CleanText text) {
    String plain = plain(text.characters());
    List<Word> words = new ArrayList<>(plain.length() / 5 + 1);
    Matcher matcher = WORD.matcher(plain);
    int from = 0;
    while (from < plain.length() && matcher.find(from)) {
      int end = withStop(plain, matcher.start(), matcher.end());
      add(plain, matcher.start(), end, words);
      from = end;
    }
    return Quotes.directed(words, text.characters());
  }

  /** Takes in the full stop of an initial or an abbreviation. */
  private static int withStop(String plain, int start, int end) {
    if (end >= plain.length() || plain.charAt(end) != '.' || plain.startsWith("..", end)) {
      return end;
    }
    if (end - start == 1) {
      char letter = plain.charAt(start);
      return Character.isUpperCase(letter) && letter != 'I' ? end + 1 : end;
    }
    if (end - start > 6 || !Abbreviations.contains(plain.substring(start, end + 1))) {
      return end;
    }
    return isNumbered(plain.substring(start, end)) && !digitFollows(plain, end + 1) ? end : end + 1;
  }

  /** "No. 5" is a number, "No." an answer. */
  private static boolean isNumbered(String word) {
    return word.equalsIgnoreCase("no");
  }

  private static boolean digitFollows(String plain, int at) {
    int next = at;
    while (next < plain.length() && plain.charAt(next) == ' ') {
      next++;
    }
    return next < plain.length() && Character.isDigit(plain.charAt(next));
  }

  private static void add(String plain, int start, int end, List<Word> words) {
    String word = plain.substring(start, end);
    int cut = clitic(word);
    if (cut > 0) {
      words.add(new Word(start, start + cut, word.substring(0, cut)));
      words.add(new Word(start + cut, end, word.substring(cut)));
    } else {
      words.add(new Word(start, end, form(word)));
    }
  }

  /** Where a contracted part starts, 0 if there is none. */
  private static int clitic(String word) {
    if (word.indexOf('\'') > 0) {
      Matcher matcher = CLITIC.matcher(word);
      return matcher.find() ? matcher.start() : 0;
    }
    return word.length() == 6 && word.toLowerCase(Locale.ROOT).equals("cannot") ? 3 : 0;
  }

  private static String form(String word) {
    if (word.length() > 2) {
      return word.charAt(0) == '.' ? "..." : word.charAt(0) == '-' ? "--" : word;
    }
    char first = word.charAt(0);
    return switch (first) {
      case '–' -> "--";
      case '…' -> "...";
      case '.', '-' -> word.length() == 1 ? word : first == '.' ? "..." : "--";
      case '(', '[', '{' -> "-LRB-";
      case ')', ']', '}' -> "-RRB-";
      default -> MONEY.indexOf(first) >= 0 ? "$" : word;
    };
  }

  /** The text with typographic marks replaced, one character for one. */
  private static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain(plain[i]);
    }
    return new String(plain);
  }

  private static char plain(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″', '＂', '〝', '〞' -> '"';
      case '‘', '’', '‚', '‛', '‹', '›', '′', '´', 'ʼ', '＇' -> '\'';
      case '–', '—', '―', '−', '‒' -> '–';
      case '‐', '‑' -> '-';
      default -> c;
    };
  }
}
