package org.litopys.link;

import java.util.List;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * How much a name stands out, so that a pronoun after it means its bearer: subjects more than
 * complements, the article's own words more than what it quotes. Immutable.
 */
final class Salience {
  /** The longest insertion between a subject and its verb, in tokens. */
  private static final int INSERTION = 30;

  private final List<Span> claims;

  /**
   * @param claims what the text reports of others; who is named in there speaks less often
   */
  Salience(List<Span> claims) {
    this.claims = List.copyOf(claims);
  }

  /** Whether a name stands in what somebody is reported to have said. */
  boolean isClaimed(Occurrence name) {
    return claims.stream().anyMatch(claim -> claim.contains(name.span()));
  }

  /** How far in front of its sentence a name stands. */
  double of(Occurrence name) {
    Sentence sentence = name.sentence();
    int after = name.name().end();
    double score = isClaimed(name) ? -1.5 : 0;
    if (isSubject(name)) {
      score += 1.5;
    }
    if (after < sentence.size() && sentence.token(after).hasTag("POS")) {
      score -= 0.7;
    }
    if (isGoverned(name)) {
      score -= 0.7;
    }
    boolean first =
        sentence.names().stream()
            .filter(other -> other.type() == name.name().type())
            .findFirst()
            .filter(name.name()::equals)
            .isPresent();
    return score + (first ? 0.5 : 0);
  }

  /** Whether a verb follows the name, adverbs and an insertion between commas passed over. */
  static boolean isSubject(Occurrence name) {
    Sentence sentence = name.sentence();
    int i = skipAdverbs(sentence, skipBrackets(sentence, name.name().end()));
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      boolean closes = i + 1 < sentence.size() && isFinite(sentence.token(i + 1));
      int close = closes ? i : comma(sentence, i + 1);
      i = close < 0 ? i : skipAdverbs(sentence, close + 1);
    }
    return i < sentence.size() && isFinite(sentence.token(i)) && !isGoverned(name);
  }

  private static boolean isFinite(Token token) {
    return token.tag().matches("VBD|VBZ|VBP|MD");
  }

  private static int skipAdverbs(Sentence sentence, int from) {
    int i = from;
    while (i < sentence.size() && sentence.token(i).hasTag("RB")) {
      i++;
    }
    return i;
  }

  private static int skipBrackets(Sentence sentence, int from) {
    if (from < sentence.size() && sentence.token(from).text().equals("(")) {
      for (int i = from; i < Math.min(sentence.size(), from + INSERTION); i++) {
        if (sentence.token(i).text().equals(")")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private static int comma(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + INSERTION); i++) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a preposition governs the phrase that the name ends: "talks with chancellor X". */
  static boolean isGoverned(Occurrence name) {
    Sentence sentence = name.sentence();
    int i = name.name().start() - 1;
    while (i >= 0 && isModifier(sentence.token(i))) {
      i--;
    }
    return i >= 0
        && sentence
            .token(i)
            .lower()
            .matches("of|to|with|by|from|against|for|after|on|between|in|at|into|across|inside");
  }

  private static boolean isModifier(Token token) {
    return token.hasTag("NN")
        || token.hasTag("JJ")
        || token.hasTag("DT")
        || token.hasTag("POS")
        || token.hasTag("PRP$")
        || token.hasTag("CD");
  }
}
