package org.litopys.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final ObjectMapper JSON = new ObjectMapper();

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
    for (String name : goldFiles(goldFolder)) {
      List<JsonNode> gold = read(goldFolder.resolve(name));
      Path facts = factsFolder.resolve(name);
      tally.add(name, gold, Files.exists(facts) ? read(facts) : List.of());
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

  private static List<String> goldFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jsonl"))
              .sorted()
              .toList();
      if (names.isEmpty()) {
        throw new IOException("no .jsonl files in " + folder);
      }
      return names;
    }
  }

  private static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> facts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      try {
        if (!line.isBlank()) {
          facts.add(JSON.readTree(line));
        }
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
      }
    }
    return facts;
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
        new Pairing(relation, ofType(gold, relation), ofType(facts, relation)).addTo(this, file);
      }
    }

    private static List<JsonNode> ofType(List<JsonNode> facts, Relation relation) {
      return facts.stream().filter(f -> f.path("type").asText().equals(relation.type)).toList();
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

  private record Pair(double likeness, int gold, int fact) {}

  /** The one-to-one pairs of one file in one relation. */
  private static final class Pairing {
    private static final Comparator<Pair> MOST_ALIKE_FIRST =
        Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::fact)
            .reversed();

    private final Relation relation;
    private final List<JsonNode> gold;
    private final List<JsonNode> facts;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Integer> usedGold = new HashSet<>();
    private final Set<Integer> usedFacts = new HashSet<>();

    Pairing(Relation relation, List<JsonNode> gold, List<JsonNode> facts) {
      this.relation = relation;
      this.gold = gold;
      this.facts = facts;
      for (Pair pair : candidates()) {
        if (!usedGold.contains(pair.gold()) && !usedFacts.contains(pair.fact())) {
          usedGold.add(pair.gold());
          usedFacts.add(pair.fact());
          pairs.add(pair);
        }
      }
    }

    private List<Pair> candidates() {
      List<Pair> candidates = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        for (int j = 0; j < facts.size(); j++) {
          double likeness = relation.likeness(gold.get(i), facts.get(j));
          if (likeness > 0) {
            candidates.add(new Pair(likeness, i, j));
          }
        }
      }
      candidates.sort(MOST_ALIKE_FIRST);
      return candidates;
    }

    void addTo(Tally tally, String file) {
      int wanted = (int) gold.stream().filter(Pairing::certain).count();
      List<Pair> judged = pairs.stream().filter(pair -> certain(gold.get(pair.gold()))).toList();
      int found = facts.size() - (pairs.size() - judged.size());
      relation.levels.forEach(
          (level, same) -> {
            int right =
                (int)
                    judged.stream()
                        .filter(p -> same.test(gold.get(p.gold()), facts.get(p.fact())))
                        .count();
            tally.count(tally.scores, key(relation, level), wanted, found, right);
          });
      if (relation == Relation.EVENT) {
        addTolls(tally, judged);
      }
      addRules(tally, judged);
      addErrors(tally, file);
    }

    private void addTolls(Tally tally, List<Pair> judged) {
      for (Pair pair : judged) {
        JsonNode event = gold.get(pair.gold());
        if (Relation.hasToll(event)) {
          int right = Relation.sameToll(event, facts.get(pair.fact())) ? 1 : 0;
          tally.count(tally.scores, "event toll", 1, 1, right);
        }
      }
    }

    private void addRules(Tally tally, List<Pair> judged) {
      for (Pair pair : judged) {
        JsonNode fact = facts.get(pair.fact());
        boolean right = relation.levels.get(relation.rightLevel).test(gold.get(pair.gold()), fact);
        tally.count(tally.rules, fact.path("rule").asText(), 0, 1, right ? 1 : 0);
      }
      for (int j = 0; j < facts.size(); j++) {
        if (!usedFacts.contains(j)) {
          tally.count(tally.rules, facts.get(j).path("rule").asText(), 0, 1, 0);
        }
      }
    }

    private void addErrors(Tally tally, String file) {
      for (int i = 0; i < gold.size(); i++) {
        if (!usedGold.contains(i) && certain(gold.get(i))) {
          tally.errors.add(new Mistake(true, relation.type, file, gold.get(i)));
        }
      }
      for (int j = 0; j < facts.size(); j++) {
        if (!usedFacts.contains(j)) {
          tally.errors.add(new Mistake(false, relation.type, file, facts.get(j)));
        }
      }
    }

    private static boolean certain(JsonNode gold) {
      return gold.path("certain").asBoolean(true);
    }
  }
}
