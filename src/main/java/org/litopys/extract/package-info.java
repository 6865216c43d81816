/**
 * Reads facts from annotated text. What all relations need is worked out once, in {@link
 * org.litopys.extract.Parsed}. Knows {@code text} and {@code fact}, no model and no store, so every
 * rule is tested on sentences made by hand.
 */
package org.litopys.extract;
