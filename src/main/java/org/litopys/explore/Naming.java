package org.litopys.explore;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Finds the names of one thing in texts: whole words, with capitals as they stand. */
final class Naming {
  /** Shorter ones are too often something else. */
  private static final int SHORTEST = 3;

  private final ImmutableList<String> names;

  Naming(Collection<String> names) {
    this.names =
        names.stream()
            .filter(name -> name.length() >= SHORTEST && Character.isUpperCase(name.codePointAt(0)))
            .distinct()
            .collect(ImmutableList.toImmutableList());
  }

  /** Whether one of the names stands in a text. */
  boolean in(String text) {
    for (String name : names) { // A page asks this of every claim: a stream would cost most of it.
      if (in(text, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean in(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }
}
