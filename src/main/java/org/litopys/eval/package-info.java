/** Facts as JSON lines, gold files, and the scores of one against the other. */
package org.litopys.eval;
