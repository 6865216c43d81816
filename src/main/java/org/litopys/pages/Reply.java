package org.litopys.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import java.util.Map;
import org.litopys.explore.Csv;
import org.litopys.explore.FactTable;

/**
 * An answer to a request.
 *
 * @param type the media type of the body
 * @param cached whether the answer stays the same as long as the program does
 * @param headers what else is sent, by name
 */
public record Reply(
    int status,
    String type,
    ByteSource body,
    boolean cached,
    ImmutableMap<String, String> headers) {
  private static final String JSON = "application/json; charset=utf-8";

  /** An answer in words, which are sent in UTF-8. */
  public Reply(int status, String type, String words, boolean cached) {
    this(status, type, ByteSource.wrap(words.getBytes(UTF_8)), cached, ImmutableMap.of());
  }

  static Reply page(int status, String html) {
    return new Reply(status, "text/html; charset=utf-8", html, false);
  }

  static Reply asset(String type, ByteSource body) {
    return new Reply(200, type, body, true, ImmutableMap.of());
  }

  static Reply data(String type, String body) {
    return new Reply(200, type, body, false);
  }

  static Reply csv(FactTable table) {
    return data("text/csv; charset=utf-8", Csv.text(table));
  }

  static Reply json(String body) {
    return data(JSON, body);
  }

  /** Sends a reader on to another address of this server. */
  static Reply see(String address) {
    return new Reply(303, "text/plain; charset=utf-8", "See " + address + "\n", false)
        .with(ImmutableMap.of("Location", address));
  }

  /** The same with other headers. */
  Reply with(Map<String, String> others) {
    return new Reply(status, type, body, cached, ImmutableMap.copyOf(others));
  }
}
