package org.litopys.eval;

import java.util.List;
import java.util.Optional;
import org.litopys.text.Span;

/**
 * Where an attribution stands in its text.
 *
 * @param source who it is attributed to; an annotator may leave it open
 * @param content what is attributed, one stretch unless something stands between
 */
public record AttributedSpans(Optional<Span> source, Span cue, List<Span> content) {
  public AttributedSpans {
    content = List.copyOf(content);
  }
}
