package org.litopys.text;

import java.util.List;

/** A document with its sentences, in order. */
public record Annotated(Document document, List<Sentence> sentences) {
  public Annotated {
    sentences = List.copyOf(sentences);
  }

  /** The document's characters. */
  public String text() {
    return document.text();
  }

  /** How many tokens all sentences have together. */
  public int tokenCount() {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }
}
