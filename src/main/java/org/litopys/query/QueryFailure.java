package org.litopys.query;

/** A query that cannot be answered; the message tells why, in words for who wrote the query. */
public final class QueryFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryFailure(String message) {
    super(message);
  }

  QueryFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
