package org.litopys.gazetteer;

import java.util.Comparator;
import java.util.List;
import org.litopys.text.Name;

/** A name that was found in a sentence; names found in different ways may overlap. */
record Found(Name.Type type, int start, int end, Way way) {
  /** How it was found; of two names of one length the earlier way wins. */
  enum Way {
    REGION_WORD,
    TITLE,
    FULL_NAME,
    SURNAME,
    GAZETTEER,
    HEAD_WORD,
    SHAPE
  }

  /** Longest first, then by way, then by place. */
  static final Comparator<Found> BEST_FIRST =
      Comparator.comparingInt((Found found) -> found.start() - found.end())
          .thenComparing(Found::way)
          .thenComparingInt(Found::start)
          .thenComparing(Found::type);

  boolean overlaps(Found other) {
    return start < other.end && other.start < end;
  }

  boolean covers(int token) {
    return start <= token && token < end;
  }

  Name name() {
    return new Name(type, start, end);
  }

  /** Whether a name of this type in the list ends right before the token. */
  static boolean endsAt(List<Found> names, Name.Type type, int token) {
    return names.stream().anyMatch(name -> name.type() == type && name.end() == token);
  }
}
