/**
 * Text and what a reader marks in it: records over characters that are never changed. Imports
 * nothing of ours; the JDK and Guava only.
 */
package org.litopys.text;
