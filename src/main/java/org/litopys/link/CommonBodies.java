package org.litopys.link;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Locale;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Table;

/** Bodies by names that every state's have: "Defence Ministry". Immutable and thread-safe. */
final class CommonBodies {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableSet<String> words;

  private CommonBodies(ImmutableSet<String> words) {
    this.words = words;
  }

  /**
   * Reads {@code state-bodies.tsv}.
   *
   * @throws IllegalArgumentException if it has no column {@code words}
   */
  static CommonBodies load(Path lexicon) {
    return new CommonBodies(
        Table.read(lexicon.resolve("state-bodies.tsv")).stream()
            .flatMap(row -> row.list("words").stream())
            .collect(ImmutableSet.toImmutableSet()));
  }

  /** Whether nothing tells whose body it is: neither its country nor a word of its name. */
  boolean has(Entity body) {
    return body.type() == Entity.Type.ORGANIZATION
        && body.country().isEmpty()
        && BLANKS
            .splitToStream(body.label().toLowerCase(Locale.ROOT).replace('’', '\''))
            .allMatch(words::contains);
  }
}
