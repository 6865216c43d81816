package org.litopys.build;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Applies a function to items on several threads and hands over the results in the items' order, on
 * the caller's thread. Only a few items a thread are under way at once, so that a slow receiver
 * holds back the reading: memory does not grow with the number of items.
 */
public final class Conveyor {
  private static final int UNDER_WAY_PER_THREAD = 4;

  private final int threads;

  public Conveyor(int threads) {
    checkArgument(threads > 0, "at least one thread is needed, not %s", threads);
    this.threads = threads;
  }

  /**
   * Runs all items through.
   *
   * @param worker makes the function for one thread; it is never shared between two
   * @throws RuntimeException what reading, a worker or the receiver threw; the rest is not started
   */
  public <I, O> void run(Iterator<I> items, Supplier<Function<I, O>> worker, Consumer<O> receiver) {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            new ThreadFactoryBuilder().setDaemon(true).setNameFormat("pipeline-%d").build());
    try {
      ThreadLocal<Function<I, O>> local = ThreadLocal.withInitial(worker);
      Queue<Future<O>> underWay = new ArrayDeque<>();
      while (items.hasNext()) {
        if (underWay.size() == threads * UNDER_WAY_PER_THREAD) {
          receiver.accept(result(underWay.remove()));
        }
        I item = items.next();
        underWay.add(pool.submit(() -> local.get().apply(item)));
      }
      while (!underWay.isEmpty()) {
        receiver.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <O> O result(Future<O> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    }
  }
}
