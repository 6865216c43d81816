/**
 * Wikidata over the network, politely: candidates from a service that speaks the Reconciliation
 * Service API, and items by number or by the title of their English Wikipedia article.
 */
package org.litopys.wikidata.online;
