/**
 * Reads what happened where: finds the words that name an event, the places of the sentence, and
 * which belongs to which.
 */
package org.litopys.extract.event;
