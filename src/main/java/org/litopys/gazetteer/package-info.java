/**
 * Who and what there is to be named: entities with their names, read from {@code seeds/gazetteer},
 * and the marking of names in text. Imports {@code text} only.
 */
package org.litopys.gazetteer;
