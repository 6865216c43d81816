package org.litopys.names;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;

/**
 * A name in a sentence and what it names.
 *
 * @param start the index of its first token
 * @param end the index after its last token
 */
public record Labelled(Label label, int start, int end) {
  /** What a name can name, as the training sets tell it. */
  public enum Label {
    PERSON,
    ORGANIZATION,
    LOCATION,
    NATIONALITY,
    WEAPON;

    /** Its word in the training sets. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The label of this word; sets have others too, of dates and sums. */
    static Optional<Label> of(String word) {
      for (Label label : values()) {
        if (label.word().equals(word)) {
          return Optional.of(label);
        }
      }
      return Optional.empty();
    }
  }

  public Labelled {
    checkArgument(start >= 0 && start < end, "no such name: [%s, %s)", start, end);
  }

  boolean overlaps(Labelled other) {
    return start < other.end && other.start < end;
  }
}
