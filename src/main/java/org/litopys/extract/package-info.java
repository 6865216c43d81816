/**
 * Reads facts from annotated text. Knows {@code text} and {@code fact}, no model and no store, so
 * every rule is tested on sentences made by hand.
 */
package org.litopys.extract;
