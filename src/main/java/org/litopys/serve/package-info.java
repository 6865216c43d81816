/** The store on the web, for reading only: a SPARQL endpoint on embedded Fuseki, and the pages. */
package org.litopys.serve;
