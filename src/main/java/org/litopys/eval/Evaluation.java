package org.litopys.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Found facts against gold facts, file by file. Facts are paired one to one, most alike first; gold
 * facts that are not certain are optional: missing one costs nothing, finding one counts neither
 * way.
 *
 * @param scores by relation and level ("said claim", "event +oblast", ...), in the table's order
 * @param rules by rule: its facts that had to be judged, and the right ones among them
 * @param errors the missed gold facts and the surplus found ones, in the order of the files
 */
public record Evaluation(
    ImmutableMap<String, Score> scores, SortedMap<String, Score> rules, List<Mistake> errors) {
  /** A gold fact that was not found, or a found one that is not in the gold. */
  public record Mistake(boolean missed, String relation, String file, JsonNode fact) {}

  /**
   * Compares two folders of {@code NAME.jsonl} files, paired by name. A gold file without its pair
   * counts as one with nothing found.
   *
   * @throws IOException if a file cannot be read or is not JSON lines; the message names it
   */
  public static Evaluation of(Path goldFolder, Path factsFolder) throws IOException {
    Tally tally = new Tally();
    for (String name : FactFiles.names(goldFolder)) {
      tally.add(name, FactFiles.read(goldFolder, name), FactFiles.read(factsFolder, name));
    }
    return tally.result();
  }

  /** Both together: counts summed, this one's errors first. */
  public Evaluation plus(Evaluation other) {
    return new Evaluation(
        ImmutableMap.copyOf(sum(scores, other.scores, new LinkedHashMap<>())),
        sum(rules, other.rules, new TreeMap<>()),
        Stream.concat(errors.stream(), other.errors.stream()).toList());
  }

  private static <M extends Map<String, Score>> M sum(
      Map<String, Score> some, Map<String, Score> others, M sums) {
    sums.putAll(some);
    others.forEach((key, score) -> sums.merge(key, score, Score::plus));
    return sums;
  }

  /** Adds up file after file. */
  private static final class Tally {
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final SortedMap<String, Score> rules = new TreeMap<>();
    private final List<Mistake> errors = new ArrayList<>();

    Tally() {
      for (Relation relation : Relation.values()) {
        relation.levels.keySet().forEach(level -> scores.put(key(relation, level), Score.NONE));
      }
      scores.put("event toll", Score.NONE);
    }

    void add(String file, List<JsonNode> gold, List<JsonNode> facts) {
      for (Relation relation : Relation.values()) {
        new Judged(relation, relation.among(gold), relation.among(facts)).addTo(this, file);
      }
    }

    void count(Map<String, Score> scores, String key, int gold, int found, int right) {
      scores.merge(key, new Score(gold, found, right), Score::plus);
    }

    Evaluation result() {
      if (scores.get("event toll").gold() == 0) {
        scores.remove("event toll");
      }
      return new Evaluation(ImmutableMap.copyOf(scores), rules, List.copyOf(errors));
    }
  }

  private static String key(Relation relation, String level) {
    return relation.type + " " + level;
  }

  /** What the pairs of one file in one relation say. */
  private static final class Judged {
    private final Relation relation;
    private final Pairing pairing;
    private final List<JsonNode> gold;
    private final List<JsonNode> facts;

    Judged(Relation relation, List<JsonNode> gold, List<JsonNode> facts) {
      this.relation = relation;
      this.gold = gold;
      this.facts = facts;
      this.pairing = Pairing.of(gold, facts, relation::likeness);
    }

    void addTo(Tally tally, String file) {
      int wanted = (int) gold.stream().filter(Relation::isCertain).count();
      List<Pairing.Pair> judged =
          pairing.pairs().stream().filter(pair -> Relation.isCertain(pair.gold())).toList();
      int found = facts.size() - (pairing.pairs().size() - judged.size());
      relation.levels.forEach(
          (level, same) -> {
            int right = (int) judged.stream().filter(p -> same.test(p.gold(), p.fact())).count();
            tally.count(tally.scores, key(relation, level), wanted, found, right);
          });
      if (relation == Relation.EVENT) {
        addTolls(tally, judged);
      }
      addRules(tally, judged);
      addErrors(tally, file);
    }

    private void addTolls(Tally tally, List<Pairing.Pair> judged) {
      for (Pairing.Pair pair : judged) {
        JsonNode event = pair.gold();
        if (Relation.hasToll(event)) {
          int right = Relation.sameToll(event, pair.fact()) ? 1 : 0;
          tally.count(tally.scores, "event toll", 1, 1, right);
        }
      }
    }

    private void addRules(Tally tally, List<Pairing.Pair> judged) {
      for (Pairing.Pair pair : judged) {
        JsonNode fact = pair.fact();
        boolean right = relation.levels.get(relation.rightLevel).test(pair.gold(), fact);
        tally.count(tally.rules, fact.path("rule").asText(), 0, 1, right ? 1 : 0);
      }
      for (JsonNode fact : pairing.surplus()) {
        tally.count(tally.rules, fact.path("rule").asText(), 0, 1, 0);
      }
    }

    private void addErrors(Tally tally, String file) {
      for (JsonNode fact : pairing.missed()) {
        if (Relation.isCertain(fact)) {
          tally.errors.add(new Mistake(true, relation.type, file, fact));
        }
      }
      for (JsonNode fact : pairing.surplus()) {
        tally.errors.add(new Mistake(false, relation.type, file, fact));
      }
    }
  }
}
