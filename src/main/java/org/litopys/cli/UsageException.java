package org.litopys.cli;

/** A wrong use of the command line, told in words; ends the program with exit code 2. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
