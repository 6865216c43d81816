package org.litopys.serve;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;

/**
 * Where a server listens and what it allows.
 *
 * @param host the address to listen at; {@code localhost} is reached from this machine only
 * @param port 0 for any free one
 * @param base the base of the data's IRIs; it ends with a slash
 * @param deadline how long a query may take
 * @param maxRows how many rows or graph patterns a query may answer with
 * @param maxBytes how long an answer may be
 * @param services the endpoints that a query may call by SERVICE
 */
public record Settings(
    String host,
    int port,
    String base,
    Duration deadline,
    long maxRows,
    long maxBytes,
    ImmutableSet<String> services) {
  /** Wikidata's endpoint, the one that queries may call unless set otherwise. */
  public static final String WIKIDATA = "https://query.wikidata.org/sparql";

  /** Loopback at port 3330, 30 seconds, a million rows, 256 MB, and Wikidata. */
  public static Settings standard(String base) {
    return new Settings(
        "localhost",
        3330,
        base,
        Duration.ofSeconds(30),
        1_000_000,
        256L << 20,
        ImmutableSet.of(WIKIDATA));
  }

  public Settings at(String otherHost, int otherPort) {
    return new Settings(otherHost, otherPort, base, deadline, maxRows, maxBytes, services);
  }

  public Settings withDeadline(Duration other) {
    return new Settings(host, port, base, other, maxRows, maxBytes, services);
  }

  public Settings withLimits(long rows, long bytes) {
    return new Settings(host, port, base, deadline, rows, bytes, services);
  }

  public Settings withServices(ImmutableSet<String> others) {
    return new Settings(host, port, base, deadline, maxRows, maxBytes, others);
  }
}
