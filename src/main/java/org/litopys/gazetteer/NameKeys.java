package org.litopys.gazetteer;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;

/**
 * Keys under which the spellings of one person's name meet, whichever romanization a text uses and
 * whether it takes the Ukrainian or the Russian form of the given name: Serhii Haidai, Sergey
 * Gaiday and Сергій Гайдай have one key. Unlike {@link Spelling#skeleton} the key keeps the vowels,
 * so that different names stay apart. Immutable and thread-safe.
 */
public final class NameKeys {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-–"))).omitEmptyStrings();
  private static final CharMatcher LETTERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  /** What becomes of the letters of a word, one after the other. */
  private static final List<Map.Entry<Pattern, String>> FOLDS =
      List.of(
          fold("tsch|tch|cz", "ch"),
          fold("shch|stch|schch|sch|sz", "sh"),
          fold("kh|gh|g", "h"),
          fold("ph", "f"),
          fold("th", "t"),
          fold("x", "ks"),
          fold("w", "v"),
          fold("ck|c(?!h)|q", "k"),
          fold("tz", "ts"),
          fold("(?<=[a-z])yo", "e"),
          fold("(?!^j)[jy](?=[aou])", "i"),
          fold("(?!^j)[ijy]e", "e"),
          fold("(?!^j)[ijy]+", "i"),
          fold("(?<=[lnrdtszh])i(?=[ua])", ""),
          fold("([a-z])\\1+", "$1"));

  private final ImmutableMap<String, String> given;

  private NameKeys(Map<String, String> given) {
    this.given = ImmutableMap.copyOf(given);
  }

  private static Map.Entry<Pattern, String> fold(String letters, String becomes) {
    return Map.entry(Pattern.compile(letters), becomes);
  }

  /**
   * Reads {@code given-name-forms.tsv}.
   *
   * @throws IllegalArgumentException if a line is broken or a form is of two names: the message
   *     names the file and the line
   */
  public static NameKeys load(Path lexicon) {
    Map<String, String> given = new HashMap<>();
    for (Row row : Table.read(lexicon.resolve("given-name-forms.tsv"))) {
      String key = folded(row.require("name"));
      given.put(key, key);
      for (String form : row.list("forms")) {
        String other = given.put(folded(form), key);
        if (other != null && !other.equals(key)) {
          throw row.error("the form \"" + form + "\" is of another name too; keep one");
        }
      }
    }
    return new NameKeys(given);
  }

  /** The key of a full name: its words, folded, with hyphens between. Empty if it has no letter. */
  public String of(String name) {
    List<String> words =
        WORDS.splitToStream(name).map(NameKeys::folded).filter(word -> !word.isEmpty()).toList();
    return IntStream.range(0, words.size())
        .filter(i -> words.size() < 3 || i == 0 || words.get(i).length() > 1)
        .mapToObj(
            i ->
                i < words.size() - 1
                    ? given.getOrDefault(words.get(i), words.get(i))
                    : words.get(i))
        .collect(Collectors.joining("-"));
  }

  private static String folded(String word) {
    String folded = LETTERS.retainFrom(Spelling.ascii(word));
    for (Map.Entry<Pattern, String> fold : FOLDS) {
      folded = fold.getKey().matcher(folded).replaceAll(fold.getValue());
    }
    return folded;
  }
}
