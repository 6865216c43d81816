package org.litopys.query;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.sparql.util.Context;

/**
 * Stops a query at a time, whatever it does then. Jena's own timeout waits for a lock that the
 * start of a query holds, and the start can run for hours: MINUS looks for its right side then
 * (apache/jena#3535).
 */
public final class Deadline {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          new ThreadFactoryBuilder().setNameFormat("query-deadline").setDaemon(true).build());

  private Deadline() {}

  /**
   * Does some work with a query, which ends with a {@link
   * org.apache.jena.query.QueryCancelledException} if it takes too long.
   *
   * @param context what the query runs with
   */
  public static <T> T within(Duration time, Context context, Supplier<T> work) {
    AtomicBoolean stop = Context.getOrSetCancelSignal(context);
    Future<?> alarm = CLOCK.schedule(() -> stop.set(true), time.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return work.get();
    } finally {
      alarm.cancel(false);
    }
  }
}
