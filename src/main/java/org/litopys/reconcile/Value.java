package org.litopys.reconcile;

import java.util.Optional;

/**
 * What an entity has for a property.
 *
 * @param text the words of it, or the label of the entity that it is
 * @param entity the id of that entity
 */
record Value(String text, Optional<String> entity) {}
