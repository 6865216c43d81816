package org.litopys.explore;

/**
 * The words that facts were read from.
 *
 * @param start where they start in their article, in characters
 */
public record Sentence(String iri, String text, int start) {}
