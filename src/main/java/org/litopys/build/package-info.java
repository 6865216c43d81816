/** From inputs to a store: documents in parallel through the pipeline, written in order. */
package org.litopys.build;
