package org.litopys.explore;

import com.google.common.collect.ImmutableList;

/**
 * What a search found.
 *
 * @param facts those that fit, in the order asked for
 * @param facets by what they can be narrowed
 * @param matching how many facts the words alone would find
 */
public record Found(ImmutableList<Reported> facts, ImmutableList<Facet> facets, int matching) {}
