/**
 * Reads the dates that a text tells, against the article's own day. Imports {@code text}, {@code
 * fact} and the number words of {@code extract}.
 */
package org.litopys.extract.date;
