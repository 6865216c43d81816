package org.litopys.pages;

/**
 * An answer to a request.
 *
 * @param type the media type of the body, which is sent in UTF-8
 * @param cached whether the answer stays the same as long as the program does
 */
public record Reply(int status, String type, String body, boolean cached) {
  private static final String JSON = "application/json; charset=utf-8";

  static Reply page(int status, String html) {
    return new Reply(status, "text/html; charset=utf-8", html, false);
  }

  static Reply asset(String type, String body) {
    return new Reply(200, type, body, true);
  }

  static Reply data(String type, String body) {
    return new Reply(200, type, body, false);
  }

  static Reply json(String body) {
    return data(JSON, body);
  }
}
