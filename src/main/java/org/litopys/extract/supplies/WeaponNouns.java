package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.litopys.text.Sentence;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** The nouns that head a weapon phrase, and the words that make other nouns military. */
final class WeaponNouns {
  /** What a noun needs to stand for arms. */
  enum Needs {
    NONE,
    MILITARY,
    /** As military, or where the text spoke of military aid before. */
    SPOKEN
  }

  /** Whether a noun names a thing, or aid whose contents are open. */
  enum Kind {
    ITEM,
    AID
  }

  /** A head noun of the lexicon. */
  record Noun(Needs needs, Kind kind, boolean mass) {}

  private final ImmutableMap<String, Noun> nouns;
  private final ImmutableSet<String> military;
  private final ImmutableSet<String> civil;

  private WeaponNouns(ImmutableMap<String, Noun> nouns, Set<String> military, Set<String> civil) {
    this.nouns = nouns;
    this.military = ImmutableSet.copyOf(military);
    this.civil = ImmutableSet.copyOf(civil);
  }

  /** Reads {@code weapon-nouns.tsv} and {@code military-words.tsv} of a lexicon folder. */
  static WeaponNouns load(Path lexicon) {
    ImmutableMap.Builder<String, Noun> nouns = ImmutableMap.builder();
    for (Table.Row row : Table.read(lexicon.resolve("weapon-nouns.tsv"))) {
      nouns.put(
          row.require("noun"),
          new Noun(
              Lexicon.constant(row, "needs", Needs.class),
              Lexicon.constant(row, "kind", Kind.class),
              row.require("mass").equals("yes")));
    }
    ImmutableSet.Builder<String> military = ImmutableSet.builder();
    ImmutableSet.Builder<String> civil = ImmutableSet.builder();
    for (Table.Row row : Table.read(lexicon.resolve("military-words.tsv"))) {
      (row.require("kind").equals("civil") ? civil : military).add(row.require("word"));
    }
    return new WeaponNouns(nouns.buildOrThrow(), military.build(), civil.build());
  }

  /** The noun that ends with this token, of two words before of one. */
  Optional<Noun> at(Sentence sentence, int head) {
    if (head > 0) {
      Optional<Noun> two = find(sentence.token(head - 1).lower() + " ", sentence.token(head));
      if (two.isPresent()) {
        return two;
      }
    }
    return find("", sentence.token(head));
  }

  private Optional<Noun> find(String before, Token token) {
    for (String form : Lexicon.singulars(token.text().toLowerCase(Locale.ROOT))) {
      Noun noun = nouns.get(before + form);
      if (noun != null) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** Whether the word makes its noun military ("combat", "anti-tank", "short-range"). */
  boolean military(Token token) {
    String word = token.lower();
    if (military.contains(word)
        || find("", token).filter(n -> n.needs() == Needs.NONE).isPresent()) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && (military.contains(word.substring(0, hyphen + 1))
            || military.contains(word.substring(word.lastIndexOf('-') + 1)));
  }

  /** Whether the word makes its noun civil ("humanitarian"). */
  boolean civil(Token token) {
    return civil.contains(token.lower());
  }
}
