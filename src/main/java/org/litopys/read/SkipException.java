package org.litopys.read;

/** This input gives no document. Its message completes "NAME: ". */
final class SkipException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reading.Reason reason;

  SkipException(Reading.Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  Reading.Reason reason() {
    return reason;
  }
}
