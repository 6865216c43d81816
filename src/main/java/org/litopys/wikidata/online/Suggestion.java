package org.litopys.wikidata.online;

import java.math.BigDecimal;

/**
 * That an entity is an item of Wikidata.
 *
 * @param entity the id of our entity
 * @param item the item's number
 * @param score how sure that is, from 0 to 1
 * @param method how the name led to the item
 * @param sure whether it can be taken as it is; else somebody should look first
 * @param label the item's
 * @param description what Wikidata says in a line that it is; may be empty
 */
public record Suggestion(
    String entity,
    String item,
    BigDecimal score,
    String method,
    boolean sure,
    String label,
    String description) {}
