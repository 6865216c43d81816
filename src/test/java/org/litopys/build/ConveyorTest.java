package org.litopys.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConveyorTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int threads) {
    List<Integer> results = new ArrayList<>();
    new Conveyor(threads).run(IntStream.range(0, 500).iterator(), () -> i -> i * 2, results::add);
    assertThat(results).isEqualTo(IntStream.range(0, 500).map(i -> i * 2).boxed().toList());
  }

  @Test
  void aSlowReceiverHoldsBackTheReading() {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Integer> items =
        IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).iterator();
    AtomicInteger received = new AtomicInteger();
    new Conveyor(2)
        .run(
            items,
            () -> i -> i,
            i -> assertThat(taken.get() - received.getAndIncrement()).isLessThanOrEqualTo(10));
    assertThat(received).hasValue(1000);
  }

  @Test
  void aWorkersErrorReachesTheCaller() {
    assertThatThrownBy(
            () ->
                new Conveyor(2)
                    .<Integer, Integer>run(List.of(1, 0).iterator(), () -> i -> 10 / i, i -> {}))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void eachThreadHasItsOwnWorker() {
    AtomicInteger made = new AtomicInteger();
    new Conveyor(3)
        .<Integer, Integer>run(
            IntStream.range(0, 100).iterator(),
            () -> {
              made.incrementAndGet();
              return i -> i;
            },
            i -> {});
    assertThat(made.get()).isBetween(1, 3);
  }
}
