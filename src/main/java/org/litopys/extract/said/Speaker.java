package org.litopys.extract.said;

import org.litopys.extract.NounPhrase;

/**
 * Who a cue's claim is attributed to.
 *
 * @param inverted whether the phrase stands after its verb ("said the governor")
 * @param from the token at which the attribution begins: the phrase's first, or before it the one
 *     who quotes him
 */
record Speaker(NounPhrase phrase, boolean inverted, int from) {
  Speaker(NounPhrase phrase, boolean inverted) {
    this(phrase, inverted, phrase.start());
  }
}
