package org.litopys.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;

/** The walks of life that titles tell of: "a colonel" is a soldier. Immutable and thread-safe. */
final class Fields {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableMap<String, String> fields;

  private Fields(Map<String, String> fields) {
    this.fields = ImmutableMap.copyOf(fields);
  }

  /**
   * Reads {@code role-fields.tsv}.
   *
   * @throws IllegalArgumentException if a line is broken: the message names the file and the line
   */
  static Fields load(Path lexicon) {
    Map<String, String> fields = new HashMap<>();
    for (Row row : Table.read(lexicon.resolve("role-fields.tsv"))) {
      for (String word : row.list("words")) {
        if (fields.put(word, row.require("field")) != null) {
          throw row.error("the word \"" + word + "\" stands here a second time; keep one");
        }
      }
    }
    return new Fields(fields);
  }

  /** The field of a title in plain form, by the first word that tells one. */
  Optional<String> of(String title) {
    return WORDS.splitToStream(title).map(fields::get).filter(Objects::nonNull).findFirst();
  }
}
