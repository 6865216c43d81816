package org.litopys.explore;

/** The facts are not there yet; whoever asks later gets them. */
public final class FactsBeingReadException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  FactsBeingReadException() {
    super("the facts of the graph are being read");
  }
}
