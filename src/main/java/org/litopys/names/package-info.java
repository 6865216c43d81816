/**
 * The name finder of our own: its features, its model, its training. It tells by learnt weights
 * what no list and no rule of {@link org.litopys.gazetteer} knows.
 */
package org.litopys.names;
