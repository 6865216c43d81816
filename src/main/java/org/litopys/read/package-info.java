/**
 * Files and folders to documents: one format a class, metadata from the page or the table beside
 * it, and a reason for each file that gives no document.
 */
package org.litopys.read;
