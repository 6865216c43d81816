/**
 * The store on the web, for reading only: a SPARQL endpoint on embedded Fuseki, a page to write
 * queries in, and every IRI of the data as a page or as RDF.
 */
package org.litopys.serve;
