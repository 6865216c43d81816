package org.litopys.extract.event;

import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.VerbGroup.Tense;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Tells what has happened or goes on from what is denied, planned, feared, wished or supposed. When
 * in doubt it is not real.
 */
final class Reality {
  private final Sentence sentence;
  private final Clauses clauses;
  private final EventLexicon lexicon;

  Reality(Sentence sentence, Clauses clauses, EventLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  /** Whether what the verb tells has happened or goes on. */
  boolean holds(VerbGroup verb) {
    if (verb.negated() || supposed(verb.start()) || aimed(verb.start())) {
      return false;
    }
    return switch (verb.form()) {
      case FINITE -> verb.tense() == Tense.PAST || verb.tense() == Tense.PRESENT;
      case INFINITIVE -> verb.perfect() || carriedOut(verb);
      case GERUND -> !avoided(verb.start()) && !excluded(verb.start());
      case PARTICIPLE -> true;
      case BARE -> false;
    };
  }

  /** Whether what the noun tells has happened or goes on. */
  boolean holds(NounPhrase phrase) {
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (lexicon.isOf("unreal", sentence.token(i))) {
        return false;
      }
    }
    if (expected(phrase.start())
        || noReport(phrase.start())
        || aimed(phrase.start())
        || denied(phrase.start())) {
      return false;
    }
    if (toCome(phrase) || isPurpose(phrase) || isScheduled(phrase)) {
      return false;
    }
    return clauses.verbs().stream().noneMatch(verb -> unrealFor(verb, phrase));
  }

  private boolean unrealFor(VerbGroup verb, NounPhrase phrase) {
    boolean object = reaches(verb, phrase);
    boolean subject =
        verb.finite() && clauses.subject(verb).map(s -> s.head() == phrase.head()).orElse(false);
    if (!object && !subject) {
      return false;
    }
    boolean prevents = lexicon.isOf("preventing", sentence.token(verb.head()));
    if (verb.negated() || (subject && verb.modal().isPresent())) {
      return true;
    }
    boolean made = lexicon.isOf("making", sentence.token(verb.head()));
    if (subject && verb.passive() && prevents) {
      return true;
    }
    return object && (prevents || (made && !holds(verb)));
  }

  /** "will return for talks": the nearest verb before, in the same clause, is yet to come. */
  private boolean toCome(NounPhrase phrase) {
    Optional<VerbGroup> before =
        clauses.verbs().stream()
            .filter(verb -> verb.end() <= phrase.start())
            .reduce((first, second) -> second);
    return before.isPresent()
        && (before.get().tense() == Tense.FUTURE || before.get().tense() == Tense.CONDITIONAL)
        && !before.get().modal().equals(Optional.of("can"))
        && clear(before.get().end(), phrase.start());
  }

  private boolean clear(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().matches("[,;:–—]|that|which|who|since|after|following|during")) {
        return false;
      }
    }
    return true;
  }

  /** "Objective: capture of the town". */
  private boolean aimed(int start) {
    for (int i = start - 1; i > 0; i--) {
      if (sentence.token(i).text().equals(":")
          && sentence.token(i - 1).lower().matches("objective|goal|aim|task|mission")) {
        return true;
      }
    }
    return false;
  }

  /** "equipment for fighting". */
  private boolean isPurpose(NounPhrase phrase) {
    return sentence.token(phrase.head()).tag().equals("VBG")
        && phrase.start() > 0
        && sentence.token(phrase.start() - 1).lower().equals("for");
  }

  /** "talks, scheduled for Friday". */
  private boolean isScheduled(NounPhrase phrase) {
    int i = clauses.nouns().attached(phrase).end();
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i++;
    }
    return i + 1 < sentence.size()
        && sentence.token(i).hasTag("VBN")
        && sentence.token(i).lower().matches("scheduled|planned|slated|set|due|expected")
        && sentence.token(i + 1).lower().matches("for|to|on|in|next");
  }

  private boolean denied(int start) {
    return start > 0 && sentence.token(start - 1).lower().matches("not|n’t|n't|never|no");
  }

  /** Whether the phrase is the verb's object, alone or joined to it. */
  private boolean reaches(VerbGroup verb, NounPhrase phrase) {
    int i = clauses.skipAdverbs(verb.end());
    if (i < sentence.size() && sentence.token(i).hasTag("RP")) {
      i++;
    }
    boolean preposition = i < sentence.size() && sentence.token(i).lower().matches("for|into|out");
    return i == phrase.start() || (preposition && i + 1 == phrase.start());
  }

  /** "a threat of attacks", "in the event of an attack". */
  private boolean expected(int start) {
    if (start < 2 || !sentence.token(start - 1).lower().matches("of|for|to|against|from|about")) {
      return false;
    }
    int reach = sentence.token(start - 1).lower().equals("for") ? 5 : 2;
    for (int i = start - 2; i >= Math.max(0, start - reach); i--) {
      if (lexicon.isOf("expecting", sentence.token(i))
          || (reach > 2 && sentence.token(i).lower().equals("no"))) {
        return true;
      }
    }
    return false;
  }

  /** "no reports of", "no immediate word on"; over "casualties or" too. */
  private boolean noReport(int start) {
    int first = start;
    while (first > 0 && sentence.token(first - 1).hasTag("CC")) {
      int end = first - 1;
      first = clauses.nouns().endingAt(end).map(NounPhrase::start).orElse(0);
    }
    return first > 0
        && sentence.token(first - 1).lower().matches("of|about|on|that")
        && noTidings(first - 1);
  }

  private boolean noTidings(int end) {
    return clauses
        .nouns()
        .endingAt(end)
        .filter(phrase -> sentence.token(phrase.start()).lower().equals("no"))
        .filter(phrase -> lexicon.isOf("tidings", sentence.token(phrase.head())))
        .isPresent();
  }

  private boolean supposed(int start) {
    for (int i = start - 1; i >= 0 && i > start - 12; i--) {
      Token token = sentence.token(i);
      if (lexicon.isOf("supposing", token)) {
        return true;
      }
      if (token.text().equals(",") || token.text().equals(";") || token.hasTag("VB")) {
        return false;
      }
    }
    return false;
  }

  private boolean carriedOut(VerbGroup verb) {
    Optional<VerbGroup> governor =
        clauses.verbs().stream().filter(other -> other.end() == verb.start()).findFirst();
    boolean glad =
        verb.start() > 0
            && sentence
                .token(verb.start() - 1)
                .lower()
                .matches("proud|glad|pleased|happy|honou?red|delighted|privileged");
    if (glad) {
      return true;
    }
    return governor.isPresent()
        && lexicon.isOf("carried out", sentence.token(governor.get().head()))
        && holds(governor.get());
  }

  /** "does not rule out sending": the verb right before says that it is not so. */
  private boolean excluded(int start) {
    return clauses.verbs().stream()
        .filter(other -> other.end() == start)
        .anyMatch(
            other -> other.negated() || lexicon.isOf("preventing", sentence.token(other.head())));
  }

  private boolean avoided(int start) {
    if (start == 0) {
      return false;
    }
    Token before = sentence.token(start - 1);
    if (!lexicon.isOf("avoiding", before)) {
      return false;
    }
    for (int i = Math.max(0, start - 6); i < start; i++) {
      if (lexicon.isOf("blaming", sentence.token(i))) {
        return false;
      }
    }
    return true;
  }
}
