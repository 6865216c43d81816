/**
 * Documents to sentences, tokens, tags, lemmas and chunks. The only package that knows OpenNLP.
 *
 * <p>Words and sentences are cut by rule: quotation marks glued to names, attributions after quoted
 * questions, soft hyphens and broken encodings are what news is made of and what the statistical
 * cutters were not trained on. Tags and chunks come from OpenNLP's maximum entropy models.
 */
package org.litopys.nlp;
