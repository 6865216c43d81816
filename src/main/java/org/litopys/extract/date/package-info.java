/**
 * Reads the dates that a text tells, against the article's own day. Imports {@code text}, {@code
 * fact} and {@code extract.number}.
 */
package org.litopys.extract.date;
