/**
 * Finds what is doubtful in a graph's entities, for people to decide. May import store, rdf,
 * gazetteer and curation.
 */
package org.litopys.review;
