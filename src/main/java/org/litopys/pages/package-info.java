/**
 * What people see of the graph: the explorer, a page to write queries in, and every IRI of the data
 * as a page or as RDF. Made without a server, so that a folder of files can hold them as well.
 */
package org.litopys.pages;
