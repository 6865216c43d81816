package org.litopys.extract;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A noun phrase of a sentence, in token indices.
 *
 * @param start its first token
 * @param head the noun or pronoun that it is about: of a base phrase the last noun
 * @param end the index after its last token
 */
public record NounPhrase(int start, int head, int end) {
  public NounPhrase {
    checkArgument(
        start >= 0 && start <= head && head < end,
        "no such phrase: [%s, %s, %s)",
        start,
        head,
        end);
  }

  /** Whether the token lies in it. */
  public boolean contains(int token) {
    return start <= token && token < end;
  }

  /** The same head with other bounds. */
  NounPhrase to(int newEnd) {
    return new NounPhrase(start, head, newEnd);
  }

  NounPhrase from(int newStart) {
    return new NounPhrase(newStart, head, end);
  }
}
