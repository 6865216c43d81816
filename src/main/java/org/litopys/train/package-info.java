/**
 * Trains the model that ships with the program. Imports {@code text} and {@code extract} only, and
 * OpenNLP's learner.
 */
package org.litopys.train;
