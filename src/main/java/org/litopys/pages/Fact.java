package org.litopys.pages;

/**
 * A statement, supply or event report in a list, with the sentence that it was read from.
 *
 * @param start where the sentence starts in its article
 */
record Fact(String type, Link fact, String sentence, Link article, String date, int start) {}
