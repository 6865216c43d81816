/**
 * Reads numbers, counts of things and sums of money. Imports {@code text} and {@code fact} only.
 */
package org.litopys.extract.number;
