package org.litopys.explore.counts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Steps of colour for numbers from 1 to the highest, each step a like number of times the one
 * before.
 *
 * @param tops the highest number of each step, ascending; none if there is nothing to colour
 */
public record Scale(ImmutableList<Integer> tops) {

  /** Numbers of one step. */
  public record Step(int number, int from, int to) {
    /** In words: {@code 3 to 7}. */
    public String range() {
      return from == to ? Integer.toString(from) : from + " to " + to;
    }
  }

  /** As many steps as numbers, or as wanted if that is fewer. */
  public static Scale of(int highest, int steps) {
    int[] tops = new int[steps];
    for (int i = 0; i < steps; i++) {
      double top = Math.pow(highest, (i + 1.0) / steps);
      int below = i == 0 ? 0 : tops[i - 1];
      tops[i] = Math.min(highest, Math.max(below + 1, (int) Math.round(top)));
    }
    return new Scale(
        Arrays.stream(tops)
            .filter(n -> n > 0)
            .distinct()
            .boxed()
            .collect(ImmutableList.toImmutableList()));
  }

  /** The step of a number, from 1 on; 0 for nothing. */
  public int step(int number) {
    return number <= 0 ? 0 : 1 + (int) tops.stream().filter(top -> top < number).count();
  }

  /** The steps, for a legend. */
  public ImmutableList<Step> legend() {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    int below = 0;
    for (int top : tops) {
      steps.add(new Step(step(top), below + 1, top));
      below = top;
    }
    return steps.build();
  }
}
