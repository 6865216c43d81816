package org.litopys.extract.said;

import org.litopys.extract.NounPhrase;

/**
 * Who a cue's claim is attributed to.
 *
 * @param inverted whether the phrase stands after its verb ("said the governor")
 */
record Speaker(NounPhrase phrase, boolean inverted) {}
