package org.litopys.pages;

import java.util.Locale;

/** Words for places where there is little room. */
final class Brief {
  private static final int LONGEST = 80;

  private Brief() {}

  /** The words, cut if they are many. */
  static String text(String words) {
    return text(words, LONGEST);
  }

  /** The words, cut if there are more characters than this. */
  static String text(String words, int longest) {
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
  }

  /** A number with its thousands apart. */
  static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number of something. */
  static String count(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A class by its local name, in words: {@code weapon system}. */
  static String type(String name) {
    return name.equals("NewsArticle")
        ? "article"
        : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
