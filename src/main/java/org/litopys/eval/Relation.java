package org.litopys.eval;

import static org.litopys.eval.Names.canonical;
import static org.litopys.eval.Names.match;
import static org.litopys.eval.Names.overlap;
import static org.litopys.eval.Names.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A relation with the levels, each stricter than the one before, at which a found fact is held
 * against a gold one. Facts are JSON objects with the fields of the gold files.
 */
enum Relation {
  SAID(
      "said",
      "+stance",
      ImmutableMap.of(
          "claim", (gold, fact) -> true,
          "+actor", (gold, fact) -> sameName(gold, fact, "actor", false),
          "+stance",
              (gold, fact) ->
                  sameName(gold, fact, "actor", false) && sameField(gold, fact, "polarity"))) {
    @Override
    double likeness(JsonNode gold, JsonNode fact) {
      double o = overlap(gold.get("claim"), fact.get("claim"));
      boolean near = near(gold, fact);
      return o >= 0.6 && (near || o > 0.9) ? o + (near ? 0.05 : 0) : 0;
    }
  },
  SUPPLIES(
      "supplies",
      "+status",
      ImmutableMap.of(
          "fact", (gold, fact) -> true,
          "+recip", (gold, fact) -> sameName(gold, fact, "recipient", false),
          "+status",
              (gold, fact) ->
                  sameName(gold, fact, "recipient", false) && sameField(gold, fact, "status"))) {
    @Override
    double likeness(JsonNode gold, JsonNode fact) {
      return sameSupplier(gold, fact) ? alike(gold, fact) : 0;
    }

    @Override
    double wording(JsonNode gold, JsonNode fact) {
      return alike(gold, fact) * (sameSupplier(gold, fact) ? 2 : 1);
    }

    private boolean sameSupplier(JsonNode gold, JsonNode fact) {
      return sameName(gold, fact, "supplier", false);
    }

    private double alike(JsonNode gold, JsonNode fact) {
      if (!near(gold, fact)) {
        return 0;
      }
      String resolved = gold.path("weapon_resolved").asText("");
      boolean same =
          !gold.path("weapon_resolved").isNull()
              && !resolved.isEmpty()
              && canonical(resolved, false)
                  .equals(canonical(string(fact, "weapon_resolved"), false));
      double o = same ? 1.0 : overlap(gold.get("weapon"), fact.get("weapon"));
      return o >= 0.5 ? o : 0;
    }
  },
  EVENT(
      "event",
      "+oblast",
      ImmutableMap.of(
          "located", (gold, fact) -> true,
          "+kind", Relation::sameFamily,
          "+oblast", (gold, fact) -> sameFamily(gold, fact) && area(gold).equals(area(fact)),
          "+date",
              (gold, fact) ->
                  sameFamily(gold, fact)
                      && area(gold).equals(area(fact))
                      && date(gold).equals(date(fact)))) {
    @Override
    double likeness(JsonNode gold, JsonNode fact) {
      if (!near(gold, fact) || !sameName(gold, fact, "place", true)) {
        return 0;
      }
      double o = overlap(gold.get("trigger"), fact.get("trigger"));
      boolean family = sameFamily(gold, fact);
      double kind = sameField(gold, fact, "kind") ? 0.5 : family ? 0.3 : 0;
      return o > 0 || family ? 0.1 + o + kind : 0;
    }
  };

  private static final ImmutableSet<String> ATTACK =
      ImmutableSet.of(
          "attack",
          "airstrike",
          "missile-strike",
          "drone-strike",
          "shelling",
          "combat",
          "explosion");

  /** Whether a found fact is right at one level. */
  @Immutable
  @FunctionalInterface
  interface Level {
    boolean test(JsonNode gold, JsonNode fact);
  }

  /** The {@code type} of its facts. */
  final String type;

  /** The level at which a rule's fact counts as right. */
  final String rightLevel;

  /** From the loosest to the strictest. */
  final ImmutableMap<String, Level> levels;

  Relation(String type, String rightLevel, ImmutableMap<String, Level> levels) {
    this.type = type;
    this.rightLevel = rightLevel;
    this.levels = levels;
  }

  /** Above 0 where the two tell the same fact at the loosest level; more is more alike. */
  abstract double likeness(JsonNode gold, JsonNode fact);

  /** The same, whomever the facts take their names for; the same names speak for a pair. */
  double wording(JsonNode gold, JsonNode fact) {
    return likeness(gold, fact);
  }

  /** The facts of this relation. */
  List<JsonNode> among(List<JsonNode> facts) {
    return facts.stream().filter(fact -> fact.path("type").asText().equals(type)).toList();
  }

  /** Whether a gold fact must be found. */
  static boolean isCertain(JsonNode gold) {
    return gold.path("certain").asBoolean(true);
  }

  /** Whether the tolls are the same; asked of events only. */
  static boolean sameToll(JsonNode gold, JsonNode fact) {
    return sameField(gold, fact, "killed") && sameField(gold, fact, "injured");
  }

  /** Whether a gold event has a toll. */
  static boolean hasToll(JsonNode gold) {
    return !string(gold, "killed").isEmpty() || !string(gold, "injured").isEmpty();
  }

  /**
   * Resolved names are compared; the words as they stand only where they carry the name. For a
   * place the words as they stand are enough.
   */
  private static boolean sameName(JsonNode gold, JsonNode fact, String key, boolean place) {
    String wordsGold = string(gold, key);
    String wordsFact = string(fact, key);
    String gold1 = first(string(gold, key + "_resolved"), wordsGold);
    String fact1 = first(string(fact, key + "_resolved"), wordsFact);
    if (gold1.isEmpty() || fact1.isEmpty()) {
      return gold1.isEmpty() && fact1.isEmpty();
    }
    if (match(gold1, fact1, place)) {
      return true;
    }
    boolean carries = words(wordsGold).stream().anyMatch(words(gold1)::contains);
    return match(wordsGold, wordsFact, place) && (place || carries);
  }

  /** Same sentence, judged by shared words: splitters differ. */
  private static boolean near(JsonNode gold, JsonNode fact) {
    Set<String> a = Set.copyOf(words(gold.get("sentence")));
    Set<String> b = Set.copyOf(words(fact.get("sentence")));
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.stream().filter(b::contains).count() >= 0.6 * Math.min(a.size(), b.size());
  }

  private static boolean sameFamily(JsonNode gold, JsonNode fact) {
    return family(gold).equals(family(fact));
  }

  private static String family(JsonNode event) {
    String kind = string(event, "kind");
    return ATTACK.contains(kind) ? "attack" : kind;
  }

  private static String area(JsonNode event) {
    return canonical(first(string(event, "oblast"), string(event, "country")), true);
  }

  private static String date(JsonNode event) {
    String date = string(event, "date");
    return date.substring(0, Math.min(10, date.length()));
  }

  private static boolean sameField(JsonNode gold, JsonNode fact, String key) {
    return Objects.equals(string(gold, key), string(fact, key));
  }

  private static String first(String a, String b) {
    return a.isEmpty() ? b : a;
  }

  private static String string(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? "" : Strings.nullToEmpty(value.asText());
  }
}
