/**
 * The one door to TDB2: named graphs in, whole graphs replaced or removed in one transaction,
 * functions over the union out. Imports nothing of ours.
 */
package org.litopys.store;
