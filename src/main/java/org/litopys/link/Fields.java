package org.litopys.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.litopys.text.Table;
import org.litopys.text.Table.Row;

/** The walks of life that titles tell of: "a colonel" is a soldier. Immutable and thread-safe. */
final class Fields {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSet<String> PAST =
      ImmutableSet.of("former", "ex", "once", "turned", "retired");

  private final ImmutableMap<String, String> fields;
  private final ImmutableSet<String> homely;

  private Fields(Map<String, String> fields, Set<String> homely) {
    this.fields = ImmutableMap.copyOf(fields);
    this.homely = ImmutableSet.copyOf(homely);
  }

  /**
   * Reads {@code role-fields.tsv}.
   *
   * @throws IllegalArgumentException if a line is broken: the message names the file and the line
   */
  static Fields load(Path lexicon) {
    Map<String, String> fields = new HashMap<>();
    Set<String> homely = new HashSet<>();
    for (Row row : Table.read(lexicon.resolve("role-fields.tsv"))) {
      homely.addAll(row.list("homely"));
      for (String word : row.list("words")) {
        if (fields.put(word, row.require("field")) != null) {
          throw row.error("the word \"" + word + "\" stands here a second time; keep one");
        }
      }
    }
    return new Fields(fields, homely);
  }

  /** The field of a title in plain form, by the first word that tells one. */
  Optional<String> of(String title) {
    return all(title).findFirst();
  }

  /**
   * Whether a title is of a calling that no text gives in passing to one who is known by the roles:
   * a farmer is not the minister of that name. Titles of the past prove nothing.
   */
  boolean isOfAnother(String title, String roles) {
    List<String> words = WORDS.splitToList(title);
    return !roles.isEmpty()
        && words.stream().anyMatch(homely::contains)
        && words.stream().noneMatch(PAST::contains)
        && all(title).noneMatch(field -> all(roles).anyMatch(field::equals));
  }

  private Stream<String> all(String title) {
    return WORDS.splitToStream(title).map(fields::get).filter(Objects::nonNull);
  }
}
