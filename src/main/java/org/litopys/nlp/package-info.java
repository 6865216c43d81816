/** Documents to sentences, tokens, tags, lemmas and chunks. The only package that knows OpenNLP. */
package org.litopys.nlp;
