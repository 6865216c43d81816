package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Finds places that are told by no name of their own: nouns that point back ("the town", "across
 * the country", "there") and several places at once ("in eight regions", "eastern cities").
 */
final class UnnamedPlaces {
  private static final Set<String> POINTING =
      ImmutableSet.of("the", "this", "that", "these", "both", "another");

  /** Words that with a plural make a place: how many of them, or which ones. */
  private static final Set<String> SEVERAL =
      ImmutableSet.of(
          "several",
          "many",
          "multiple",
          "various",
          "numerous",
          "some",
          "other",
          "different",
          "dozens",
          "border",
          "frontline",
          "front-line",
          "rear");

  private static final String DIRECTION =
      "((north|south)-?)?(east|west)(ern)?|(north|south|centr)(ern|al)";

  private static final Set<String> BEFORE_NUMBER =
      ImmutableSet.of("at", "least", "more", "than", "about", "over", "the");

  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;

  UnnamedPlaces(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  /** The phrases that point back to a place. */
  List<NounPhrase> pointing() {
    List<NounPhrase> found = new ArrayList<>();
    clauses.nouns().all().stream()
        .filter(phrase -> isUnnamed(phrase) && pointsBack(phrase))
        .forEach(found::add);
    for (int i = 1; i < sentence.size(); i++) {
      if (isThere(i)) {
        found.add(new NounPhrase(i, i, i + 1));
      }
    }
    return found;
  }

  /** The phrases for several places, without "at least" before. */
  List<NounPhrase> several() {
    return clauses.nouns().all().stream()
        .filter(phrase -> isUnnamed(phrase) && isSeveral(phrase))
        .map(phrase -> new NounPhrase(start(phrase), phrase.head(), phrase.end()))
        .toList();
  }

  private boolean isUnnamed(NounPhrase phrase) {
    return sentence.names().stream()
            .noneMatch(name -> name.start() < phrase.end() && phrase.start() < name.end())
        && !is(phrase.end(), "of");
  }

  private boolean pointsBack(NounPhrase phrase) {
    return phrase.end() - phrase.start() <= 3
        && POINTING.contains(sentence.token(phrase.start()).lower())
        && lexicon.isOf("pointer", sentence.token(phrase.head()));
  }

  /** "six different regions", but not "several cities, including Kyiv", where names follow. */
  private boolean isSeveral(NounPhrase phrase) {
    if (!sentence.token(phrase.head()).tag().equals("NNS")
        || !lexicon.isOf("several", sentence.token(phrase.head()))
        || namesFollow(phrase.end())) {
      return false;
    }
    boolean told = false;
    for (int i = phrase.start(); i < phrase.head(); i++) {
      Token token = sentence.token(i);
      boolean which =
          SEVERAL.contains(token.lower()) || token.hasTag("CD") || token.lower().matches(DIRECTION);
      if (!which && !token.hasTag("CC") && !BEFORE_NUMBER.contains(token.lower())) {
        return false;
      }
      told |= which;
    }
    return told;
  }

  /** Past "at least". */
  private int start(NounPhrase phrase) {
    int i = phrase.start();
    while (BEFORE_NUMBER.contains(sentence.token(i).lower()) && !is(i, "the")) {
      i++;
    }
    return i;
  }

  private boolean namesFollow(int end) {
    int i = is(end, ",") || is(end, "(") ? end + 1 : end;
    return is(i, "including")
        || is(i, "such")
        || is(i, "like")
        || is(i, "namely")
        || is(i, ":")
        || is(i, "–")
        || is(i, "—")
        || is(i, "-");
  }

  /** "the talks held there": after a verb; "there is" tells no place. */
  private boolean isThere(int i) {
    return is(i, "there") && sentence.token(i).hasTag("RB") && sentence.token(i - 1).hasTag("VB");
  }

  private boolean is(int token, String word) {
    return token < sentence.size() && sentence.token(token).lower().equals(word);
  }
}
