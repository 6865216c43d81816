package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import org.litopys.text.Table;
import org.litopys.text.Token;

/** The nouns that stand for states: "government", "allies", "alliance". Immutable. */
final class StateNouns {
  /** What a noun of the lexicon stands for. */
  enum Kind {
    BODY,
    GROUP,
    BLOC,
    NONE
  }

  private final ImmutableMap<String, Kind> kinds;

  private StateNouns(ImmutableMap<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /** Reads {@code state-nouns.tsv} of a lexicon folder. */
  static StateNouns load(Path lexicon) {
    ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
    for (Table.Row row : Table.read(lexicon.resolve("state-nouns.tsv"))) {
      kinds.put(row.require("noun"), Lexicon.constant(row, "kind", Kind.class));
    }
    return new StateNouns(kinds.buildOrThrow());
  }

  /** What the word, in the singular or plural, stands for. */
  Optional<Kind> kind(Token token) {
    return Lexicon.singulars(token.lower()).stream()
        .filter(kinds::containsKey)
        .findFirst()
        .map(kinds::get);
  }
}
