package org.litopys.wikidata.online;

/** A service gave no usable answer; the message names it and tells why. */
public final class UnansweredException extends Exception {
  private static final long serialVersionUID = 1L;

  UnansweredException(String message) {
    super(message);
  }
}
