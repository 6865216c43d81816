package org.litopys.reconcile;

/**
 * A class that entities belong to.
 *
 * @param id its name in the ontology: {@code Settlement}
 * @param name what people call it
 */
record Type(String id, String name) {}
