/**
 * What Wikidata knows by a name, from whatever source, and which of it is meant. Imports {@code
 * text} and {@code gazetteer}.
 */
package org.litopys.wikidata;
