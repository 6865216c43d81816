/** Two sides on one topic, numbers that differ, and claims that are denied. */
package org.litopys.explore.compare;
