package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.EventWord.Need;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Who does what to whom: the doer and the done-to of a verb, passive or not. */
final class Slots {
  /** Words between a verb and the number that its object begins with. */
  private static final Set<String> BEFORE_NUMBER =
      ImmutableSet.of(
          "at",
          "least",
          "most",
          "about",
          "around",
          "over",
          "more",
          "than",
          "up",
          "to",
          "as",
          "many",
          "some",
          "nearly",
          "almost",
          "approximately",
          "roughly",
          "per",
          "cent",
          "percent",
          "%");

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
    return isPassive(verb) ? agent(verb) : mover(verb);
  }

  /** Who or what it is done to. */
  Optional<NounPhrase> doneTo(VerbGroup verb) {
    if (verb.passive()) {
      return clauses.subject(verb);
    }
    Optional<NounPhrase> shared = new SharedPassive(sentence, clauses).doneTo(verb);
    if (shared.isPresent()) {
      return shared;
    }
    if (isPassive(verb)) {
      return clauses.nouns().endingAt(beforeComma(verb.start()));
    }
    return object(verb).or(() -> antecedent(verb));
  }

  /** The subject in form. */
  Optional<NounPhrase> mover(VerbGroup verb) {
    return bare(verb) && actsAsPast(verb)
        ? clauses.nouns().endingAt(beforeAdverbs(verb.start())).or(() -> clauses.subject(verb))
        : clauses.subject(verb);
  }

  private Optional<NounPhrase> object(VerbGroup verb) {
    Optional<NounPhrase> plain = clauses.object(verb);
    if (plain.isPresent()) {
      return plain;
    }
    int after = pastParticiple(clauses.skipAdverbs(verb.end()));
    if (isShare(after)) {
      return clauses.nouns().startingAt(after + 2);
    }
    int i = after;
    while (i < sentence.size() && BEFORE_NUMBER.contains(sentence.token(i).lower())) {
      i++;
    }
    boolean number = i < sentence.size() && sentence.token(i).hasTag("CD");
    Optional<NounPhrase> found =
        number || i == after ? phraseFrom(verb.end(), i) : Optional.empty();
    return found.map(this::share).filter(it -> !clauses.nouns().temporal(it));
  }

  /** "one-fifth of", which is tagged as no noun. */
  private boolean isShare(int i) {
    return i + 2 < sentence.size()
        && lexicon.isOf("share", sentence.token(i))
        && sentence.token(i + 1).lower().equals("of");
  }

  /** "guided bombs": a participle before its noun. */
  private int pastParticiple(int i) {
    boolean before =
        i + 1 < sentence.size()
            && sentence.token(i).tag().matches("VBN|VBG")
            && sentence.token(i + 1).hasTag("NN");
    return before ? i + 1 : i;
  }

  private Optional<NounPhrase> phraseFrom(int from, int token) {
    return clauses.nouns().at(token).filter(phrase -> phrase.start() >= from);
  }

  /** "20 per cent of the territory" is as much about the territory. */
  private NounPhrase share(NounPhrase number) {
    int i = number.end();
    while (i < sentence.size() && sentence.token(i).lower().matches("per|cent|percent|%")) {
      i++;
    }
    boolean of = i + 1 < sentence.size() && sentence.token(i).lower().equals("of");
    Optional<NounPhrase> whole = of ? clauses.nouns().startingAt(i + 1) : Optional.empty();
    return whole
        .map(phrase -> new NounPhrase(number.start(), phrase.head(), phrase.end()))
        .orElseGet(() -> clauses.nouns().whole(number));
  }

  /** "the land that Russia seized": what stands before the relative pronoun. */
  private Optional<NounPhrase> antecedent(VerbGroup verb) {
    return clauses
        .subject(verb)
        .map(NounPhrase::start)
        .filter(start -> start > 0 && start < verb.start())
        .filter(start -> sentence.token(start - 1).lower().matches("that|which|whom"))
        .flatMap(start -> clauses.nouns().endingAt(beforeComma(start - 1)));
  }

  /** Whether what stands before the verb suffers it. */
  boolean isPassive(VerbGroup verb) {
    return verb.passive() || (bare(verb) && !actsAsPast(verb));
  }

  /** A participle with no auxiliary of its own. */
  private boolean bare(VerbGroup verb) {
    return verb.start() == verb.head()
        && !verb.passive()
        && sentence.token(verb.head()).tag().equals("VBN")
        && !(verb.finite() && verb.equals(clauses.verbs().get(0)));
  }

  /** A past tense that was tagged as a participle: it has a subject before and an object after. */
  private boolean actsAsPast(VerbGroup verb) {
    int before = beforeAdverbs(verb.start());
    if (before == 0 || object(verb).isEmpty()) {
      return false;
    }
    Token token = sentence.token(before - 1);
    if (token.text().equals(",")) {
      return clauses.verbs().stream().noneMatch(other -> other.finite() && !other.equals(verb));
    }
    return token.hasTag("NN") || token.hasTag("PRP") || token.hasTag("CC");
  }

  /** "occupied Crimea": said of a noun in passing. */
  boolean isAttribute(VerbGroup verb) {
    return bare(verb) && !actsAsPast(verb) && clauses.nouns().at(verb.end()).isPresent();
  }

  private Optional<NounPhrase> agent(VerbGroup verb) {
    int by = beforeBy(clauses.skipAdverbs(verb.end()));
    return by + 1 < sentence.size() && sentence.token(by).lower().equals("by")
        ? clauses.nouns().startingAt(by + 1).map(clauses.nouns()::whole)
        : Optional.empty();
  }

  /** Past "out of Kherson" in "was driven out of Kherson by". */
  private int beforeBy(int from) {
    int i = from;
    while (i < sentence.size() && sentence.token(i).tag().matches("IN|RP|TO") && !isBy(i)) {
      i++;
    }
    int end = i == from ? i : clauses.nouns().startingAt(i).map(NounPhrase::end).orElse(i);
    return end < sentence.size() && isBy(end) ? end : from;
  }

  private boolean isBy(int i) {
    return sentence.token(i).lower().equals("by");
  }

  private int beforeComma(int i) {
    return i > 0 && sentence.token(i - 1).text().equals(",") ? i - 1 : i;
  }

  private int beforeAdverbs(int i) {
    int result = i;
    while (result > 0 && sentence.token(result - 1).hasTag("RB")) {
      result--;
    }
    return result;
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
      case "he", "she", "who", "i" -> nounClass.equals("people") || nounClass.equals("leader");
      case "they", "we" -> nounClass.equals("people") || nounClass.equals("troops");
      default -> false;
    };
  }
}
