package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * Finds whom a statement is made to: "told <b>Izvestia</b>", "urged <b>Berlin</b> to send", "wrote
 * to <b>the mayor</b>", "said in a call with <b>Macron</b>". Occasions ("told a briefing") are
 * nobody.
 */
final class Addressees {
  /** Rules whose claim begins with whom it is put to. */
  private static final Set<String> CLAIMED =
      ImmutableSet.of("said.cue-object-to", "said.cue-object-against", "said.cue-object-for");

  private final Reading reading;
  private final Sources sources;

  Addressees(Reading reading) {
    this.reading = reading;
    this.sources = reading.lexicon().sources();
  }

  Optional<Span> of(Saying saying) {
    return object(saying)
        .or(() -> afterTo(saying))
        .or(() -> ofExchange(saying))
        .map(phrase -> saying.sentence().span(phrase.start(), phrase.end()))
        .filter(span -> !span.overlaps(saying.finding().actor()));
  }

  /** The object of a verb that speaks to somebody. */
  private Optional<NounPhrase> object(Saying saying) {
    boolean speaksTo =
        saying.clauses().verbs().stream()
            .flatMap(verb -> reading.verbs().cues(saying.clauses(), verb).stream())
            .filter(cue -> cue.span().equals(saying.finding().cue()))
            .anyMatch(Addressees::takesListener);
    if (!speaksTo) {
      return Optional.empty();
    }
    boolean claimed = CLAIMED.contains(saying.finding().rule());
    return listener(saying, saying.clauses().skipAdverbs(saying.cueEnd()))
        .filter(phrase -> claimed || !isClaimed(saying, phrase));
  }

  private static boolean takesListener(Cue cue) {
    return cue.takes(Construction.OBJECT_TO)
        || cue.takes(Construction.OBJECT_THAT)
        || cue.takes(Construction.THANKS);
  }

  private static boolean isClaimed(Saying saying, NounPhrase phrase) {
    return saying.claims(saying.sentence().span(phrase.start(), phrase.end()));
  }

  /** "said to X", "wrote on Monday to X"; of nouns only what is sent: "her message to X". */
  private Optional<NounPhrase> afterTo(Saying saying) {
    Sentence sentence = saying.sentence();
    boolean noun = saying.finding().rule().startsWith("said.noun");
    int i = noun ? saying.cueEnd() : reading.adverbials(saying.clauses()).skipTime(saying.cueEnd());
    boolean to = i + 1 < sentence.size() && sentence.token(i).lower().equals("to");
    boolean sends =
        !noun || reading.words("sent").contains(sentence.token(saying.cueEnd() - 1).lemma());
    return to && sends
        ? listener(saying, i + 1).filter(phrase -> !isClaimed(saying, phrase))
        : Optional.empty();
  }

  /** "in a letter to X", "during a call with X", before the cue or after it in its own clause. */
  private Optional<NounPhrase> ofExchange(Saying saying) {
    Sentence sentence = saying.sentence();
    for (int i = 1; i + 2 < sentence.size(); i++) {
      String link = sentence.token(i + 1).lower();
      boolean opens =
          reading.words("exchange").contains(sentence.token(i).lower())
              && (link.equals("to") || link.equals("with"))
              && isWithin(saying.clauses(), i);
      if (opens && isOwn(saying, i)) {
        Optional<NounPhrase> listener =
            listener(saying, i + 2).filter(phrase -> !isClaimed(saying, phrase));
        if (listener.isPresent()) {
          return listener;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether no other clause lies between the cue and the token. */
  private static boolean isOwn(Saying saying, int i) {
    return i >= saying.cueEnd()
        ? saying.clausesWithin(saying.cueEnd(), i).findAny().isEmpty()
        : saying.clausesWithin(i, saying.cueStart()).findAny().isEmpty();
  }

  /** "in", "during" or "on" the exchange, not "after" it. */
  private static boolean isWithin(Clauses clauses, int noun) {
    return clauses
        .nouns()
        .at(noun)
        .filter(phrase -> phrase.head() == noun && phrase.start() > 0)
        .map(phrase -> clauses.sentence().token(phrase.start() - 1).lower())
        .filter(List.of("in", "during", "on")::contains)
        .isPresent();
  }

  /** The phrase that starts here, if it is of somebody who can be spoken to. */
  private Optional<NounPhrase> listener(Saying saying, int i) {
    Clauses clauses = saying.clauses();
    return clauses
        .nouns()
        .startingAt(i)
        .filter(phrase -> !clauses.nouns().temporal(phrase))
        .filter(phrase -> listens(clauses.sentence().token(phrase.head())))
        .map(phrase -> joined(clauses, withOf(clauses, phrase)));
  }

  private boolean listens(Token head) {
    return sources.speaks(head) || head.lower().matches("me|us|him|her|them");
  }

  private static NounPhrase withOf(Clauses clauses, NounPhrase phrase) {
    int of = phrase.end();
    boolean follows =
        of + 1 < clauses.sentence().size() && clauses.sentence().token(of).lower().equals("of");
    return follows
        ? clauses
            .nouns()
            .startingAt(of + 1)
            .map(rest -> new NounPhrase(phrase.start(), phrase.head(), rest.end()))
            .orElse(phrase)
        : phrase;
  }

  /** "told Biden and Scholz": the second too, unless a verb of its own follows it. */
  private NounPhrase joined(Clauses clauses, NounPhrase phrase) {
    return clauses
        .nouns()
        .coordinate(phrase)
        .filter(second -> listens(clauses.sentence().token(second.head())))
        .filter(
            second ->
                clauses.verbs().stream().noneMatch(v -> v.finite() && v.start() == second.end()))
        .map(second -> new NounPhrase(phrase.start(), phrase.head(), second.end()))
        .orElse(phrase);
  }
}
