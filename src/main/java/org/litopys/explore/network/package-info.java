/** Who is tied to whom: networks for other programs, and the neighbours of one thing. */
package org.litopys.explore.network;
