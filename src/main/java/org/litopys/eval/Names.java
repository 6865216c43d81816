package org.litopys.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How words and names of gold and found facts are compared: without case, accents, marks, articles
 * and possessives; a capital as an actor is its country.
 */
final class Names {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final Pattern POSSESSIVE =
      Pattern.compile("[‘’'`´]s\\b", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]+");
  private static final Pattern ZELENSKY = Pattern.compile("zelensk(y|yy|iy|yi)$");
  private static final Pattern AREA = Pattern.compile(" (oblast|region|province)$");
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter JOINT = Splitter.on(';');
  private static final ImmutableSet<String> STOP =
      ImmutableSet.of("the", "a", "an", "of", "his", "her", "its", "their");
  private static final ImmutableMap<String, String> SAME =
      ImmutableMap.<String, String>builder()
          .put("uk", "united kingdom")
          .put("britain", "united kingdom")
          .put("us", "united states")
          .put("u s", "united states")
          .put("usa", "united states")
          .put("america", "united states")
          .put("washington", "united states")
          .put("kyiv", "ukraine")
          .put("moscow", "russia")
          .put("eu", "european union")
          .put("russian federation", "russia")
          .put("government of russia", "russia")
          .put("government of ukraine", "ukraine")
          .buildOrThrow();

  private Names() {}

  /** The words that count, in order. A list of parts is one text. */
  static List<String> words(JsonNode value) {
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(part -> parts.add(part.asText()));
      return words(String.join(" ", parts));
    }
    return words(value.asText());
  }

  static List<String> words(String text) {
    String plain = INVISIBLE.matcher(text).replaceAll("");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    plain = ACCENT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = OTHER.matcher(plain).replaceAll(" ");
    return BLANKS.splitToStream(plain).filter(word -> !STOP.contains(word)).toList();
  }

  /** Token F1 of two bags of words, 0 if either is empty. */
  static double overlap(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    List<String> rest = new ArrayList<>(b);
    long hits = a.stream().filter(rest::remove).count();
    return 2.0 * hits / (a.size() + b.size());
  }

  static double overlap(JsonNode a, JsonNode b) {
    return overlap(words(a), words(b));
  }

  /** A name in the form that is compared. */
  static String canonical(String text, boolean place) {
    String name = ZELENSKY.matcher(String.join(" ", words(text))).replaceFirst("zelensky");
    return place ? AREA.matcher(name).replaceFirst("") : SAME.getOrDefault(name, name);
  }

  /**
   * Whether two names are the same once normalized, or one is a single word of the other. Joint
   * actors are separated by a semicolon; either will do.
   */
  static boolean match(String a, String b, boolean place) {
    for (String left : JOINT.split(a)) {
      for (String right : JOINT.split(b)) {
        if (matchOne(canonical(left, place), canonical(right, place))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matchOne(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<String> left = BLANKS.splitToList(a);
    List<String> right = BLANKS.splitToList(b);
    return a.equals(b)
        || (left.size() == 1 && right.contains(a))
        || (right.size() == 1 && left.contains(b));
  }
}
