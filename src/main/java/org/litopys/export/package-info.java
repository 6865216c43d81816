/** The graph in the forms that other tools open: networks, maps, tables, RDF. */
package org.litopys.export;
