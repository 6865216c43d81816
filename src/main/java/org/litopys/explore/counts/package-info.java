/** How much there is of what: by oblast, day, supplier and speaker. */
package org.litopys.explore.counts;
