package org.litopys.explore;

import com.google.common.collect.ImmutableList;

/**
 * One thing by which facts can be narrowed.
 *
 * @param name its name in a filter's {@linkplain Filter#of values}
 * @param several whether several choices may be made at once, each of which will do
 * @param choices the chosen ones first, then those of most facts
 */
public record Facet(String name, boolean several, ImmutableList<Choice> choices) {
  /**
   * What may be chosen.
   *
   * @param value what stands for it: an IRI, a name, a slug
   * @param count how many facts there would be of it
   */
  public record Choice(String value, String label, int count, boolean chosen) {}

  /** Whether a choice was made. */
  public boolean isUsed() {
    return choices.stream().anyMatch(Choice::chosen);
  }
}
