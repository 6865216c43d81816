/**
 * Who and what the mentions of facts are. Facts are never rewritten: linking adds a map beside
 * them. Imports {@code text}, {@code fact}, {@code gazetteer}.
 */
package org.litopys.link;
