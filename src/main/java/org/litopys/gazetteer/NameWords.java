package org.litopys.gazetteer;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;
import org.litopys.text.Token;

/**
 * The words that tell what a name is: titles, heads of bodies' names, words for places and arms,
 * given names. Immutable and thread-safe.
 */
public final class NameWords {
  /** What a word says of the name beside it. */
  public enum Kind {
    /** Stands before or after a person's name: "President". */
    TITLE,
    /** The head of a body's name: "Ministry". */
    ORGANIZATION,
    REGION,
    DISTRICT,
    SETTLEMENT,
    /** May stand before a place: "near". */
    LOCATIVE,
    /** A verb form that may stand before the place that it is done to: "shelled". */
    ASSAILING,
    WEAPON,
    /** The head of a place's name: "Airport". */
    LANDMARK,
    /** Also the name of a village, but mostly not. */
    WORD,
    /** Inside a person's name: "von". */
    PARTICLE,
    /** A verb that has a person as its subject, by its lemma. */
    REPORT,
    /** A verb that has arms as its object, by its lemma. */
    SUPPLY,
    /** A month or a day of the week. */
    MONTH
  }

  private final ImmutableSetMultimap<String, Kind> kinds;
  private final ImmutableMap<String, String> givenNames;

  private NameWords(
      ImmutableSetMultimap<String, Kind> kinds, ImmutableMap<String, String> givenNames) {
    this.kinds = kinds;
    this.givenNames = givenNames;
  }

  /**
   * Reads {@code name-words.tsv} and {@code given-names.tsv}.
   *
   * @throws IllegalArgumentException if a line is broken: the message names the file and the line
   */
  public static NameWords load(Path lexicon) {
    ImmutableSetMultimap.Builder<String, Kind> kinds = ImmutableSetMultimap.builder();
    for (Row row : Table.read(lexicon.resolve("name-words.tsv"))) {
      kinds.put(row.require("word"), kind(row));
    }
    ImmutableMap.Builder<String, String> givenNames = ImmutableMap.builder();
    for (Row row : Table.read(lexicon.resolve("given-names.tsv"))) {
      givenNames.put(row.require("name"), row.get("gender"));
    }
    return new NameWords(kinds.build(), givenNames.buildKeepingLast());
  }

  private static Kind kind(Row row) {
    String name = row.require("class").toUpperCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw row.error("no class \"" + row.get("class") + "\"");
  }

  /** Whether the word, whatever its case, is of this kind. */
  public boolean is(Kind kind, String word) {
    return kinds.containsEntry(word.toLowerCase(Locale.ROOT), kind);
  }

  boolean is(Kind kind, Token token) {
    return kinds.containsEntry(withoutPoint(token.lower()), kind);
  }

  /** "gov" for "Gov.". */
  private static String withoutPoint(String word) {
    return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  public boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  /** {@code m} or {@code f}, where a given name tells it. */
  public Optional<String> gender(String givenName) {
    return Optional.ofNullable(givenNames.get(givenName)).filter(gender -> !gender.isEmpty());
  }
}
