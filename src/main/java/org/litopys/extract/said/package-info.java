/**
 * Who said what: reads the relation actor-said-claim. Imports {@code text}, {@code fact} and {@code
 * extract} only.
 */
package org.litopys.extract.said;
