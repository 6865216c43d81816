/** The functions of GeoSPARQL for queries, on the geometries of JTS. */
package org.litopys.geo;
