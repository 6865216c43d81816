package org.litopys.extract.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.fact.Money;
import org.litopys.text.Span;

/**
 * Finds sums of money in running text: a currency's sign or code before the number, or its name or
 * code after it ({@code $725m}, {@code NOK 2.6 billion}, {@code 100 million euros}). A number with
 * no currency is none. Currencies by ISO 4217; a bare dollar sign is read as the US dollar's.
 */
public final class Sums {
  private static final ImmutableMap<String, Integer> SCALES =
      ImmutableMap.<String, Integer>builder()
          .put("thousand", 3)
          .put("k", 3)
          .put("million", 6)
          .put("mln", 6)
          .put("mn", 6)
          .put("m", 6)
          .put("billion", 9)
          .put("bln", 9)
          .put("bn", 9)
          .put("b", 9)
          .put("trillion", 12)
          .put("trn", 12)
          .put("tn", 12)
          .buildOrThrow();
  private static final ImmutableMap<String, String> SIGNS =
      ImmutableMap.<String, String>builder()
          .put("US$", "USD")
          .put("U.S.$", "USD")
          .put("CA$", "CAD")
          .put("C$", "CAD")
          .put("AU$", "AUD")
          .put("A$", "AUD")
          .put("NZ$", "NZD")
          .put("$", "USD")
          .put("€", "EUR")
          .put("£", "GBP")
          .put("¥", "JPY")
          .put("₴", "UAH")
          .put("₽", "RUB")
          .buildOrThrow();
  private static final ImmutableMap<String, String> NAMES =
      ImmutableMap.<String, String>builder()
          .put("us dollars?", "USD")
          .put("u\\.s\\. dollars?", "USD")
          .put("canadian dollars?", "CAD")
          .put("australian dollars?", "AUD")
          .put("new zealand dollars?", "NZD")
          .put("dollars?", "USD")
          .put("euros?", "EUR")
          .put("pounds? sterling", "GBP")
          .put("pounds?", "GBP")
          .put("hryvn(?:ia|ya)s?", "UAH")
          .put("(?:russian )?rou?bles?", "RUB")
          .put("swedish (?:krona|kronor|crowns)", "SEK")
          .put("norwegian (?:krone|kroner|crowns)", "NOK")
          .put("danish (?:krone|kroner|crowns)", "DKK")
          .put("czech (?:koruna|korunas|crowns)", "CZK")
          .put("kronor", "SEK")
          .put("(?:polish )?z[lł]ot(?:y|ys|ies|ych)", "PLN")
          .put("swiss francs?", "CHF")
          .put("(?:japanese )?yen", "JPY")
          .put("(?:chinese )?yuan", "CNY")
          .put("(?:south korean )?won", "KRW")
          .buildOrThrow();
  private static final String CODES =
      "USD|EUR|GBP|UAH|RUB|NOK|SEK|DKK|PLN|CZK|CHF|CAD|AUD|NZD|JPY|CNY|KRW|TRY|RON|BGN|HUF";
  private static final String NUMBER =
      "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,2}(?!\\d))?|"
          + "\\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|half a))";
  private static final String SCALE =
      "(?:[\\s\\u00a0-]?(?<scale>thousand|million|billion|trillion|bln|mln|trn|bn|mn|tn|m|b|k)\\b)?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<unit>(?<![A-Za-z])(?:US\\$|U\\.S\\.\\$|CA\\$|C\\$|AU\\$|A\\$|NZ\\$)|[$€£¥₴₽]|\\b(?:"
              + CODES
              + ")\\b)\\s?"
              + NUMBER
              + SCALE,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<![\\w.,$€£])"
              + NUMBER
              + SCALE
              + "[\\s\\u00a0-]?(?<unit>[€£₴₽]|\\b(?:"
              + CODES
              + "|"
              + String.join("|", NAMES.keySet())
              + ")\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final ImmutableList<String> WORDS =
      ImmutableList.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Sums() {}

  /**
   * The sums in a stretch of text, in order, none overlapping another.
   *
   * @param text the whole document's text
   * @param part where to look
   */
  public static List<Money> in(String text, Span part) {
    ImmutableList.Builder<Money> sums = ImmutableList.builder();
    Matcher before = BEFORE.matcher(text).region(part.start(), part.end());
    Matcher after = AFTER.matcher(text).region(part.start(), part.end());
    int from = part.start();
    while (true) {
      boolean sign = find(before, from, part.end());
      boolean name = find(after, from, part.end());
      if (!sign && !name) {
        return sums.build();
      }
      Matcher first = !name || (sign && before.start() <= after.start()) ? before : after;
      sum(first).ifPresent(sums::add);
      from = first.end();
    }
  }

  private static boolean find(Matcher matcher, int from, int end) {
    return from < end && matcher.region(from, end).useTransparentBounds(true).find();
  }

  private static Optional<Money> sum(Matcher match) {
    String scale = match.group("scale");
    boolean spelled = match.group("number").matches("\\p{Alpha}.*");
    if (spelled && scale == null) {
      return Optional.empty();
    }
    BigDecimal amount =
        number(match.group("number"), scale != null)
            .scaleByPowerOfTen(
                scale == null ? 0 : SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), 0))
            .stripTrailingZeros();
    BigDecimal whole = amount.scale() < 0 ? amount.setScale(0) : amount;
    return currency(match.group("unit"))
        .map(code -> new Money(new Span(match.start(), match.end()), whole, code));
  }

  private static BigDecimal number(String digits, boolean scaled) {
    String lower = digits.toLowerCase(Locale.ROOT);
    if (lower.equals("half a")) {
      return new BigDecimal("0.5");
    }
    if (lower.equals("a")) {
      return BigDecimal.ONE;
    }
    if (WORDS.contains(lower)) {
      return BigDecimal.valueOf(WORDS.indexOf(lower));
    }
    boolean decimalComma = scaled && digits.matches("\\d+,\\d{1,2}");
    return new BigDecimal(decimalComma ? digits.replace(',', '.') : digits.replace(",", ""));
  }

  private static Optional<String> currency(String unit) {
    String upper = unit.toUpperCase(Locale.ROOT);
    if (SIGNS.containsKey(upper)) {
      return Optional.of(SIGNS.get(upper));
    }
    if (upper.matches(CODES)) {
      return Optional.of(upper);
    }
    return NAMES.entrySet().stream()
        .filter(name -> unit.toLowerCase(Locale.ROOT).matches(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
