package org.litopys.serve;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.util.Optional;

/**
 * The name of what an answer holds, by its bytes (RFC 9110, 8.8.3): same content, same name,
 * whatever server sends it. Weak, so that it stands for compressed forms too.
 */
record ETag(String value) {
  private static final Splitter LIST = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final String ANY = "*";
  private static final String WEAK = "W/";

  static ETag of(byte[] content) {
    return new ETag(WEAK + '"' + Hashing.murmur3_128().hashBytes(content) + '"');
  }

  /** Whether a client that sends this {@code If-None-Match} has the content already. */
  boolean isIn(Optional<String> header) {
    return header.stream()
        .flatMap(LIST::splitToStream)
        .anyMatch(tag -> tag.equals(ANY) || bare(tag).equals(bare(value)));
  }

  private static String bare(String tag) {
    String strong = tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    return CharMatcher.is('"').trimFrom(strong);
  }
}
