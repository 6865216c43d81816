/**
 * What an article states: the three relations, each tied to the words that it was read from. Facts
 * hold spans, never entities; who or what a mention is, linking says beside them. Imports {@code
 * text} only.
 */
package org.litopys.fact;
