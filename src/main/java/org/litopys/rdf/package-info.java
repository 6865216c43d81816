/**
 * Facts and entities to RDF: the vocabulary, the IRIs, and pure functions that make the graph of an
 * article, of the gazetteer, of the rules. Knows no store.
 */
package org.litopys.rdf;
