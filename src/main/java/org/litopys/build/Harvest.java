package org.litopys.build;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Duration;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.litopys.Pipeline;
import org.litopys.Resources;
import org.litopys.link.Linked;
import org.litopys.read.Reading;
import org.litopys.text.Document;

/**
 * Takes articles through the pipeline on several threads and hands over what is made of each, in
 * the order of the inputs. An article that fails is told to the monitor and left out: it never
 * stops the others.
 *
 * @param resources what the pipelines are made of
 * @param unchanged whether an article is to be passed over; asked on any thread
 */
public record Harvest(
    Resources resources, Predicate<Document> unchanged, int threads, Monitor monitor) {

  /** What became of one input. */
  private sealed interface Outcome<T> {}

  private record Skipped<T>(String name, String reason, String message) implements Outcome<T> {}

  private record Unchanged<T>(String name) implements Outcome<T> {}

  private record Made<T>(String name, T result, Tally.Counts counts, Duration pipeline)
      implements Outcome<T> {}

  /**
   * Takes in all inputs.
   *
   * @param readings is closed at the end
   * @param make what to make of an article; called on any thread
   * @param receiver gets the results in the order of the inputs, on the caller's thread
   */
  public <T> Tally run(Stream<Reading> readings, Function<Linked, T> make, Consumer<T> receiver) {
    Stopwatch watch = Stopwatch.createStarted();
    Ledger<T> ledger = new Ledger<>(receiver);
    try (readings) {
      new Conveyor(threads)
          .<Reading, Outcome<T>>run(readings.iterator(), () -> worker(make), ledger::enter);
    }
    return ledger.tally(watch.elapsed());
  }

  private <T> Function<Reading, Outcome<T>> worker(Function<Linked, T> make) {
    Pipeline pipeline = resources.pipeline();
    return reading -> {
      if (reading instanceof Reading.Skipped skipped) {
        return new Skipped<>(skipped.name(), skipped.reason().toString(), skipped.message());
      }
      return outcome(pipeline, make, ((Reading.Article) reading).document());
    };
  }

  private <T> Outcome<T> outcome(Pipeline pipeline, Function<Linked, T> make, Document document) {
    String name = document.key();
    try {
      if (unchanged.test(document)) {
        return new Unchanged<>(name);
      }
      Stopwatch watch = Stopwatch.createStarted();
      Linked linked = pipeline.apply(document);
      Duration time = watch.elapsed();
      return new Made<>(
          name, make.apply(linked), Tally.Counts.of(linked, resources.gazetteer()), time);
    } catch (RuntimeException | StackOverflowError e) {
      // One bad article never stops the others: here, and only here, its failure ends.
      return new Skipped<>(
          name, "failed", "the program failed on this text; please report it: " + e);
    }
  }

  /** Counts, for one thread. */
  private final class Ledger<T> {
    private final Consumer<T> receiver;
    private final TreeMap<String, Long> skipped = new TreeMap<>();
    private Tally.Counts counts = Tally.Counts.NONE;
    private Duration pipeline = Duration.ZERO;
    private long read;
    private long unchanged;

    Ledger(Consumer<T> receiver) {
      this.receiver = receiver;
    }

    void enter(Outcome<T> outcome) {
      if (outcome instanceof Skipped<T> skip) {
        skipped.merge(skip.reason(), 1L, Long::sum);
        monitor.skipped(skip.name(), skip.reason(), skip.message());
      } else if (outcome instanceof Unchanged<T> same) {
        unchanged++;
        monitor.done(same.name());
      } else if (outcome instanceof Made<T> made) {
        read++;
        counts = counts.plus(made.counts());
        pipeline = pipeline.plus(made.pipeline());
        receiver.accept(made.result());
        monitor.done(made.name());
      }
    }

    Tally tally(Duration elapsed) {
      return new Tally(
          read, unchanged, ImmutableSortedMap.copyOf(skipped), counts, pipeline, elapsed);
    }
  }
}
