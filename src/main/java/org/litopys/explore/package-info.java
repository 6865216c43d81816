/**
 * What people look at: the reported facts of the graph, read out once and kept in memory, to be
 * filtered, counted and laid out as time lines, maps and networks. Pages and exports are made of
 * it.
 */
package org.litopys.explore;
