package org.litopys.extract.number;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a number in digits or in English words. */
public final class NumberWords {
  private static final CharMatcher JOINTS = CharMatcher.anyOf(" \t\n\f\r\u00a0-");
  private static final Splitter WORDS = Splitter.on(JOINTS).omitEmptyStrings().trimResults();

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<n>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\\.[0-9]+)?)(?<scale>k|m|mn|mln|bn)?\\+?");

  private static final CharMatcher ASCII_DIGIT = CharMatcher.inRange('0', '9');

  private static final ImmutableMap<String, Long> SMALL =
      ImmutableMap.<String, Long>builder()
          .put("zero", 0L)
          .put("a", 1L)
          .put("an", 1L)
          .put("one", 1L)
          .put("two", 2L)
          .put("three", 3L)
          .put("four", 4L)
          .put("five", 5L)
          .put("six", 6L)
          .put("seven", 7L)
          .put("eight", 8L)
          .put("nine", 9L)
          .put("ten", 10L)
          .put("eleven", 11L)
          .put("twelve", 12L)
          .put("thirteen", 13L)
          .put("fourteen", 14L)
          .put("fifteen", 15L)
          .put("sixteen", 16L)
          .put("seventeen", 17L)
          .put("eighteen", 18L)
          .put("nineteen", 19L)
          .put("twenty", 20L)
          .put("thirty", 30L)
          .put("forty", 40L)
          .put("fifty", 50L)
          .put("sixty", 60L)
          .put("seventy", 70L)
          .put("eighty", 80L)
          .put("ninety", 90L)
          .buildOrThrow();

  private static final ImmutableMap<String, Long> SCALES =
      ImmutableMap.<String, Long>builder()
          .put("dozen", 12L)
          .put("hundred", 100L)
          .put("thousand", 1_000L)
          .put("k", 1_000L)
          .put("million", 1_000_000L)
          .put("m", 1_000_000L)
          .put("mn", 1_000_000L)
          .put("mln", 1_000_000L)
          .put("billion", 1_000_000_000L)
          .put("bn", 1_000_000_000L)
          .buildOrThrow();

  private NumberWords() {}

  /** Whether a number can begin with this token: digits or a number word, not "a" alone. */
  static boolean isNumber(String token) {
    String word = token.toLowerCase(Locale.ROOT);
    return mayBeNumber(word)
        && (digits(word).isPresent()
            || (word.length() > 2 && value(word).isPresent())
            || word.equals("dozen"));
  }

  /** A cheap test that most words fail. */
  private static boolean mayBeNumber(String word) {
    return !word.isEmpty()
        && (ASCII_DIGIT.matches(word.charAt(0))
            || JOINTS.matchesAnyOf(word)
            || SMALL.containsKey(word)
            || SCALES.containsKey(word));
  }

  static boolean isScale(String token) {
    return SCALES.containsKey(token.toLowerCase(Locale.ROOT));
  }

  /**
   * The value of a whole phrase ("two hundred and five", "1,200", "1.5 million", "half a dozen").
   */
  public static Optional<Long> value(String phrase) {
    List<String> words = WORDS.splitToList(phrase.toLowerCase(Locale.ROOT));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.get(0).equals("half") && words.size() > 1) {
      return sum(words.subList(1, words.size())).map(whole -> whole / 2);
    }
    return sum(words);
  }

  private static Optional<Long> sum(List<String> words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean any = false;
    for (String word : words) {
      if (word.equals("and") && any) {
        continue;
      }
      Optional<BigDecimal> small = small(word);
      if (small.isPresent()) {
        part = part.add(small.get());
      } else if (SCALES.containsKey(word)) {
        BigDecimal scale = BigDecimal.valueOf(SCALES.get(word));
        part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(scale);
        if (scale.longValue() >= 1_000) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else {
        return Optional.empty();
      }
      any = true;
    }
    BigDecimal sum = total.add(part);
    return any && sum.remainder(BigDecimal.ONE).signum() == 0
        ? Optional.of(sum.longValue())
        : Optional.empty();
  }

  private static Optional<BigDecimal> small(String word) {
    return digits(word).or(() -> Optional.ofNullable(SMALL.get(word)).map(BigDecimal::valueOf));
  }

  private static Optional<BigDecimal> digits(String word) {
    if (word.isEmpty() || !ASCII_DIGIT.matches(word.charAt(0))) {
      return Optional.empty();
    }
    Matcher digits = DIGITS.matcher(word);
    if (!digits.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.group("n").replace(",", ""));
    String scale = digits.group("scale");
    return Optional.of(
        scale == null ? number : number.multiply(BigDecimal.valueOf(SCALES.get(scale))));
  }
}
