package org.litopys.extract.supplies;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Tells nouns that count what follows them after "of": "sets of", "half of". */
final class Measures {
  private static final Set<String> NOUNS =
      ImmutableSet.of(
          "set",
          "sets",
          "round",
          "rounds",
          "dozens",
          "hundreds",
          "thousands",
          "tens",
          "number",
          "variety",
          "batch",
          "batches",
          "range",
          "series",
          "unit",
          "units",
          "ton",
          "tons",
          "tonnes",
          "pieces",
          "stocks",
          "amount",
          "amounts",
          "quantities",
          "lot",
          "consignment",
          "millions",
          "billions",
          "containers",
          "wagons",
          "truckloads",
          "shipment",
          "tranche",
          "cache",
          "gdp",
          "company",
          "battalion",
          "squadron",
          "fleet",
          "dozen",
          "pair",
          "scores",
          "array",
          "rest",
          "types",
          "list",
          "many",
          "some",
          "all",
          "most",
          "quantity",
          "package",
          "packages",
          "volume",
          "volumes",
          "half",
          "third",
          "quarter",
          "share",
          "majority",
          "percent",
          "%",
          "surge",
          "increase",
          "boost",
          "dollars",
          "euros",
          "pounds",
          "two-thirds",
          "one-third",
          "three-quarters");

  private static final Set<String> ORDINALS =
      ImmutableSet.of("first", "second", "third", "last", "latest", "final");

  private Measures() {}

  /** Whether the noun counts. */
  static boolean is(Token token) {
    return NOUNS.contains(token.lower());
  }

  /** "25,000 sets of": the counting phrase before, joined by "of". */
  static Optional<NounPhrase> before(Clauses clauses, int start) {
    Sentence sentence = clauses.sentence();
    if (start < 2 || !sentence.token(start - 1).lower().equals("of")) {
      return Optional.empty();
    }
    return clauses
        .nouns()
        .endingAt(start - 1)
        .filter(phrase -> is(sentence.token(phrase.head())) || counts(sentence, phrase));
  }

  /** "the first of", "two of the". */
  private static boolean counts(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    return head.hasTag("CD") || ORDINALS.contains(head.lower());
  }
}
