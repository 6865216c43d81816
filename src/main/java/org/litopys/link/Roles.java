package org.litopys.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;

/** The offices that persons hold and the words for them. Immutable and thread-safe. */
final class Roles {
  /**
   * An office.
   *
   * @param holders words in the roles of the gazetteer's persons; empty where only the text tells
   */
  record Office(String name, List<String> phrases, List<String> holders) {}

  private record Phrase(String words, Office office) {}

  private final ImmutableList<Phrase> phrases;

  private Roles(List<Phrase> phrases) {
    this.phrases = ImmutableList.copyOf(phrases);
  }

  /**
   * Reads {@code roles.tsv}.
   *
   * @throws IllegalArgumentException if a line is broken: the message names the file and the line
   */
  static Roles load(Path lexicon) {
    ImmutableList.Builder<Phrase> phrases = ImmutableList.builder();
    for (Row row : Table.read(lexicon.resolve("roles.tsv"))) {
      Office office = new Office(row.require("office"), row.list("phrases"), row.list("holders"));
      if (office.phrases().isEmpty()) {
        throw row.error("the office \"" + office.name() + "\" has no phrases");
      }
      office.phrases().forEach(phrase -> phrases.add(new Phrase(phrase, office)));
    }
    return new Roles(
        phrases.build().stream()
            .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.words().length()))
            .toList());
  }

  /** The office that the words name, by its longest phrase. */
  Optional<Office> office(String words) {
    String plain = plain(words);
    return phrases.stream()
        .filter(phrase -> contains(plain, phrase.words()))
        .findFirst()
        .map(Phrase::office);
  }

  /** Whether the words name this office. */
  boolean names(String words, Office office) {
    return office(words).filter(office::equals).isPresent();
  }

  /** Whether a text has a phrase as whole words. */
  static boolean contains(String words, String phrase) {
    return (" " + words + " ").contains(" " + phrase + " ");
  }

  private static final ImmutableMap<String, String> AMERICAN =
      ImmutableMap.of("defence", "defense", "’s", "'s");

  /** In lower case and American spelling, marks as blanks. */
  static String plain(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    for (var word : AMERICAN.entrySet()) {
      plain = plain.replace(word.getKey(), word.getValue());
    }
    return plain.replaceAll("[^\\p{L}\\p{N}'-]+", " ").trim();
  }
}
