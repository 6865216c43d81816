package org.litopys.wikidata.online;

import java.time.Duration;
import java.time.Instant;

/** The time that passes between requests. */
public interface Waiting {
  /** Nanoseconds since some moment. */
  long nanos();

  /** What time it is. */
  Instant now();

  /** Waits for so long. */
  void pause(Duration duration) throws InterruptedException;

  /** The time of the machine. */
  static Waiting real() {
    return new Waiting() {
      @Override
      public long nanos() {
        return System.nanoTime();
      }

      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
      }
    };
  }
}
