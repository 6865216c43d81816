package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.VerbGroup.Form;
import org.litopys.extract.event.EventWord.Need;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Who does what to whom: the doer and the done-to of a verb, passive or not. */
final class Slots {
  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;

  Slots(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  /** Whether one of the word's needs is met, or it has none. */
  boolean meets(EventWord word, VerbGroup verb) {
    return word.needs().isEmpty() || word.needs().stream().anyMatch(need -> meets(need, verb));
  }

  private boolean meets(Need need, VerbGroup verb) {
    Optional<NounPhrase> phrase = need.slot() == Need.Slot.SUBJECT ? doer(verb) : doneTo(verb);
    return phrase.isPresent() && holds(need.nounClass(), phrase.get());
  }

  /** Who or what does it. */
  Optional<NounPhrase> doer(VerbGroup verb) {
    return isPassive(verb) ? agent(verb) : clauses.subject(verb);
  }

  /** Who or what it is done to. */
  Optional<NounPhrase> doneTo(VerbGroup verb) {
    if (verb.form() == Form.PARTICIPLE && !verb.passive()) {
      return clauses.nouns().endingAt(beforeComma(verb.start()));
    }
    return verb.passive() ? clauses.subject(verb) : clauses.object(verb);
  }

  static boolean isPassive(VerbGroup verb) {
    return verb.passive() || verb.form() == Form.PARTICIPLE;
  }

  private Optional<NounPhrase> agent(VerbGroup verb) {
    int by = clauses.skipAdverbs(verb.end());
    return by + 1 < sentence.size() && sentence.token(by).lower().equals("by")
        ? clauses.nouns().startingAt(by + 1).map(clauses.nouns()::whole)
        : Optional.empty();
  }

  private int beforeComma(int i) {
    return i > 0 && sentence.token(i - 1).text().equals(",") ? i - 1 : i;
  }

  /** Whether a noun of the class stands in the phrase before its first preposition but "of". */
  boolean holds(String nounClass, NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token token = sentence.token(i);
      if (i > phrase.head() && token.tag().equals("IN") && !token.lower().equals("of")) {
        return false;
      }
      if (lexicon.isOf(nounClass, token) || named(nounClass, i) || pronoun(nounClass, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean named(String nounClass, int i) {
    return sentence.names().stream()
        .filter(name -> name.start() <= i && i < name.end())
        .anyMatch(name -> fits(nounClass, name));
  }

  private static boolean fits(String nounClass, Name name) {
    return switch (name.type()) {
      case PERSON -> nounClass.equals("people") || nounClass.equals("leader");
      case PLACE -> nounClass.equals("place") || nounClass.equals("country");
      case REGION -> nounClass.equals("place");
      case COUNTRY -> nounClass.equals("country") || nounClass.equals("place");
      case WEAPON -> nounClass.equals("weapon");
      case ORGANIZATION, NATIONALITY -> false;
    };
  }

  private static boolean pronoun(String nounClass, Token token) {
    return switch (token.lower()) {
      case "he", "she", "who" -> nounClass.equals("people") || nounClass.equals("leader");
      case "they", "we" -> nounClass.equals("people") || nounClass.equals("troops");
      default -> false;
    };
  }
}
