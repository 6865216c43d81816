package org.litopys.explore;

/**
 * Something that is called by the words of a search.
 *
 * @param type the local name of its class: {@code Person}
 * @param facts in how many facts it plays a part
 */
public record Named(String iri, String label, String type, int facts) {}
