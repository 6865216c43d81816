package org.litopys.query;

import com.google.common.collect.ImmutableList;

/**
 * A query of {@code queries/}, with what its opening comment tells.
 *
 * @param name the file's name without its ending
 * @param question what it answers, in words
 * @param use what a reader needs it for
 * @param text the whole file, comment included
 * @param parameters what a reader may set
 */
public record SampleQuery(
    String name, String question, String use, String text, ImmutableList<Parameter> parameters) {}
