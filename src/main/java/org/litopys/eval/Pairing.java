package org.litopys.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * The gold facts and the found facts of one file in one relation, paired one to one.
 *
 * @param pairs most alike first
 * @param missed the gold facts without a pair
 * @param surplus the found facts without a pair
 */
record Pairing(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> surplus) {
  private static final Comparator<Likely> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Likely::likeness)
          .thenComparingInt(Likely::gold)
          .thenComparingInt(Likely::fact)
          .reversed();

  /** Two that tell the same. */
  record Pair(JsonNode gold, JsonNode fact) {}

  private record Likely(double likeness, int gold, int fact) {}

  /**
   * Pairs the most alike first.
   *
   * @param likeness above 0 where a gold and a found fact may tell the same
   */
  static Pairing of(
      List<JsonNode> gold, List<JsonNode> facts, ToDoubleBiFunction<JsonNode, JsonNode> likeness) {
    List<Likely> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < facts.size(); j++) {
        double alike = likeness.applyAsDouble(gold.get(i), facts.get(j));
        if (alike > 0) {
          candidates.add(new Likely(alike, i, j));
        }
      }
    }
    candidates.sort(MOST_ALIKE_FIRST);
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFacts = new HashSet<>();
    for (Likely pair : candidates) {
      if (!usedGold.contains(pair.gold()) && !usedFacts.contains(pair.fact())) {
        usedGold.add(pair.gold());
        usedFacts.add(pair.fact());
        pairs.add(new Pair(gold.get(pair.gold()), facts.get(pair.fact())));
      }
    }
    return new Pairing(List.copyOf(pairs), without(gold, usedGold), without(facts, usedFacts));
  }

  private static List<JsonNode> without(List<JsonNode> facts, Set<Integer> used) {
    return IntStream.range(0, facts.size())
        .filter(i -> !used.contains(i))
        .mapToObj(facts::get)
        .toList();
  }
}
