/**
 * Reads who gives, promises, considers or refuses arms to whom. Imports {@code text}, {@code fact}
 * and the shared grammar of {@code extract}.
 */
package org.litopys.extract.supplies;
