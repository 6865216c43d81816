package org.litopys.wikidata.online;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only while somebody waits. */
final class FakeTime implements Waiting {
  private final List<Duration> pauses = new ArrayList<>();
  private long now;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-01-01T00:00:00Z").plusNanos(now);
  }

  @Override
  public void pause(Duration duration) {
    pauses.add(duration);
    now += duration.toNanos();
  }

  List<Duration> pauses() {
    return pauses;
  }
}
