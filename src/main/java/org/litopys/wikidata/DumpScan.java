package org.litopys.wikidata;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Takes all lines of a dump through a function on several threads, in batches; a few batches are
 * under way at once, so memory does not grow with the dump.
 *
 * @param threads how many work beside the one that reads
 */
record DumpScan(Path dump, int threads, DumpImport.Monitor monitor) {
  /** So many bytes of entities go to a thread at once. */
  private static final int BATCH_BYTES = 1 << 20;

  private static final int UNDER_WAY_PER_THREAD = 2;

  /** What takes the results, in the order of the lines, on the caller's thread. */
  interface Receiver<T> {
    void accept(T result) throws IOException;
  }

  /** Runs, to the end of the dump. */
  <T> void run(Function<List<DumpLines.Line>, T> work, Receiver<T> receiver) throws IOException {
    long size = Files.size(dump);
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, new ThreadFactoryBuilder().setDaemon(true).setNameFormat("dump-%d").build());
    try (DumpLines lines = DumpLines.open(dump)) {
      Queue<Future<T>> underWay = new ArrayDeque<>();
      List<DumpLines.Line> batch = batch(lines);
      while (!batch.isEmpty()) {
        if (underWay.size() == threads * UNDER_WAY_PER_THREAD) {
          receiver.accept(result(underWay.remove()));
        }
        List<DumpLines.Line> one = batch;
        underWay.add(pool.submit(() -> work.apply(one)));
        monitor.read(lines.bytesRead(), size);
        batch = batch(lines);
      }
      while (!underWay.isEmpty()) {
        receiver.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<DumpLines.Line> batch(DumpLines lines) throws IOException {
    List<DumpLines.Line> batch = new ArrayList<>();
    long bytes = 0;
    while (bytes < BATCH_BYTES) {
      Optional<DumpLines.Line> line = lines.next();
      if (line.isEmpty()) {
        break;
      }
      batch.add(line.get());
      bytes += line.get().json().length;
    }
    return batch;
  }

  private static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(e.getCause());
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while reading the dump", e);
    }
  }
}
