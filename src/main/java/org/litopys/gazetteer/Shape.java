package org.litopys.gazetteer;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** What the characters of a token look like. */
final class Shape {
  private static final CharMatcher LETTERS = CharMatcher.forPredicate(Character::isLetter);
  private static final CharMatcher LOWER = CharMatcher.forPredicate(Character::isLowerCase);
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern DESIGNATION =
      Pattern.compile(
          "\\p{Lu}[\\p{L}]{0,3}-?\\d{1,4}[\\p{L}\\d-]{0,5}|\\d[\\p{Lu}]\\d{1,3}\\S{0,3}");

  private Shape() {}

  static boolean isCapitalized(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** A capital with a lower-case letter after it: not an acronym, not an initial. */
  static boolean isNameLike(Token token) {
    return isCapitalized(token) && LOWER.matchesAnyOf(token.text());
  }

  /** An initial: "V." or "J". */
  static boolean isInitial(Token token) {
    return token.text().length() <= 3 && INITIAL.matcher(token.text()).matches();
  }

  /** Letters in capitals and digits with something of both: "AMX-10", "9K720", "Kh-101". */
  static boolean isDesignation(Token token) {
    return DIGITS.matchesAnyOf(token.text()) && DESIGNATION.matcher(token.text()).matches();
  }

  static boolean isAllCapitals(String text) {
    return LETTERS.matchesAnyOf(text) && !LOWER.matchesAnyOf(text);
  }

  /** An alias of capitals only, so short that as a word it would be another: "US", "WHO". */
  static boolean isAcronym(String form) {
    return form.length() <= 6 && isAllCapitals(form) && !DIGITS.matchesAnyOf(form);
  }

  /** Whether the whole sentence is in capitals, as some headlines are. */
  static boolean isShouted(Sentence sentence) {
    return sentence.size() > 3
        && sentence.tokens().stream().noneMatch(token -> LOWER.matchesAnyOf(token.text()));
  }
}
