package org.litopys.extract.said;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Table;

/** The nouns that tell what their owner expresses: claim, demand, promise. Immutable. */
final class CueNouns {
  private record Entry(Stance stance, Set<String> patterns) {}

  private final ImmutableMap<String, Entry> entries;

  private CueNouns(ImmutableMap<String, Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalArgumentException if a noun is listed twice or a stance unknown
   */
  static CueNouns load(Path table) {
    ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
    for (Table.Row row : Table.read(table)) {
      Set<String> patterns = ImmutableSet.copyOf(row.list("patterns"));
      entries.put(row.require("noun"), new Entry(ReportingVerbs.stance(row), patterns));
    }
    return new CueNouns(entries.buildOrThrow());
  }

  /** What the noun of this lemma does with its claim; empty if it is none of these nouns. */
  Optional<Stance> stance(String lemma) {
    return Optional.ofNullable(entries.get(lemma)).map(Entry::stance);
  }

  /** Whether this word may follow the noun and open its claim. */
  boolean takes(String lemma, String pattern) {
    return entries.containsKey(lemma) && entries.get(lemma).patterns().contains(pattern);
  }

  @Override
  public String toString() {
    return entries.size() + " nouns of statements";
  }
}
