package org.litopys.wikidata;

import java.math.BigDecimal;

/**
 * A decision that a name means an item.
 *
 * @param item its number, {@code Q...}
 * @param score how sure that is, from 0 to 1, to three digits
 * @param method how the name led to the item: {@link Candidate#method}
 * @param sure whether the two can count as one; else the item is only near
 */
public record WikidataLink(String item, BigDecimal score, String method, boolean sure) {}
