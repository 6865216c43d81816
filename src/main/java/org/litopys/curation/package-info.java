/**
 * What people decided of names and entities: read from a table, checked, and replayed on the
 * gazetteer and on each linked article. Pure. May import text, fact, gazetteer and link.
 */
package org.litopys.curation;
