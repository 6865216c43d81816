package org.litopys.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A chunk: a noun phrase, verb phrase or the like that holds no other.
 *
 * @param type the chunk's kind as in CoNLL-2000: {@code NP}, {@code VP}, {@code PP}, {@code SBAR},
 *     {@code ADVP}, {@code ADJP}, {@code PRT}, ...
 * @param start the index of its first token in the sentence
 * @param end the index after its last token
 */
public record Phrase(String type, int start, int end) {
  public Phrase {
    checkArgument(start >= 0 && start < end, "no such phrase: [%s, %s)", start, end);
  }
}
