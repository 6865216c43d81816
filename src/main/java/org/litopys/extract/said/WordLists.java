package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.Locale;
import org.litopys.text.Table;

/** Small lists of words by what they do in or beside a statement. Immutable. */
final class WordLists {
  private final ImmutableSetMultimap<String, String> words;

  private WordLists(ImmutableSetMultimap<String, String> words) {
    this.words = words;
  }

  /** Reads the table with the columns {@code kind} and {@code word}. */
  static WordLists load(Path table) {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    Table.read(table).forEach(row -> words.put(row.require("kind"), row.require("word")));
    return new WordLists(words.build());
  }

  /**
   * The words of a kind.
   *
   * @throws IllegalArgumentException if the table has none
   */
  ImmutableSet<String> of(String kind) {
    ImmutableSet<String> found = words.get(kind);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "said-words.tsv has no words of the kind \"%s\"", kind));
    }
    return found;
  }

  @Override
  public String toString() {
    return words.size() + " words of " + words.keySet().size() + " kinds";
  }
}
