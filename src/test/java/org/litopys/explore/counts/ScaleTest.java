package org.litopys.explore.counts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScaleTest {
  @Test
  void fewNumbersHaveAStepEach() {
    Scale scale = Scale.of(3, 5);
    assertThat(scale.tops()).containsExactly(1, 2, 3);
    assertThat(scale.step(0)).isZero();
    assertThat(scale.step(2)).isEqualTo(2);
    assertThat(Scale.of(0, 5).legend()).isEmpty();
  }

  @Test
  void manyNumbersGrowByLikeSteps() {
    Scale scale = Scale.of(100_000, 5);
    assertThat(scale.tops()).containsExactly(10, 100, 1_000, 10_000, 100_000);
    assertThat(scale.legend()).extracting(Scale.Step::range).startsWith("1 to 10", "11 to 100");
  }

  @Property
  void everyNumberIsInTheStepThatTheLegendTells(
      @ForAll @IntRange(min = 1, max = 5_000) int highest,
      @ForAll @IntRange(min = 1, max = 5_000) int number) {
    Scale scale = Scale.of(highest, 5);
    if (number <= highest) {
      Scale.Step step = scale.legend().get(scale.step(number) - 1);
      assertThat(number).isBetween(step.from(), step.to());
      assertThat(step.number()).isEqualTo(scale.step(number)).isLessThanOrEqualTo(5);
    }
  }
}
