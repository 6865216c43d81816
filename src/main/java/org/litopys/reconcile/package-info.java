/**
 * The graph's own entities as a service by which others match their names to them: the W3C
 * community's Reconciliation Service API, version 0.2, as OpenRefine speaks it
 * (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/).
 */
package org.litopys.reconcile;
