package org.litopys.extract;

import org.litopys.text.Span;

/**
 * A stretch of text in quotation marks. It may run over sentences and paragraphs.
 *
 * @param outer with the marks
 * @param inner without them
 * @param closed whether a closing mark ends it; if not, it ends with its paragraph
 */
public record Quotation(Span outer, Span inner, boolean closed) {}
