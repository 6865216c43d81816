package org.litopys.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a reader asks for.
 *
 * @param path the path, decoded, from its slash on
 * @param accept the media types that the client takes, as it sent them
 * @param format a format by name, which goes before {@code accept}
 * @param text the words to search for
 */
record Ask(String path, String accept, Optional<String> format, String text) {
  static Ask of(HttpServletRequest request) {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    String accept = request.getHeader("Accept");
    String text = request.getParameter("q");
    return new Ask(
        path,
        accept == null ? "*/*" : accept,
        Optional.ofNullable(request.getParameter("format")),
        text == null ? "" : text.strip());
  }
}
