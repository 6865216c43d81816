/** The sample queries of {@code queries/}, and running a query over the store in a format. */
package org.litopys.query;
