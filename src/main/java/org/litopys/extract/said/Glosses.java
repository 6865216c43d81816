package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;

/**
 * What a reporter adds to a statement in its own sentence: how it was said, what was left out, what
 * speaks against it.
 */
final class Glosses {
  private static final Set<String> CONCESSION = ImmutableSet.of("though", "although");
  private static final Set<String> PERSONAL = ImmutableSet.of("he", "she");
  private static final Set<String> DECLINES = ImmutableSet.of("decline", "refuse");

  private final Reading reading;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Cue cue;

  Glosses(Reading reading, Cue cue) {
    this.reading = reading;
    this.clauses = cue.clauses();
    this.sentence = cue.sentence();
    this.cue = cue;
  }

  /** Whether one begins at the token. */
  boolean at(int i) {
    String word = word(i);
    return switch (word) {
      case "without" -> silence(i + 1);
      case "but", "and" -> declines(i + 1);
      case "as" -> meanwhile(i + 1);
      case "by" -> cueAt(i + 1);
      default -> false;
    };
  }

  /** The same, where a comma stands before. */
  boolean afterComma(int i) {
    boolean even = word(i).equals("even");
    boolean concedes = CONCESSION.contains(word(even ? i + 1 : i)) && concedes(i + 1);
    return concedes || (word(i).equals("in") && medium(i + 1)) || both(i) || at(i);
  }

  /** "both in letters and by telephone". */
  private boolean both(int i) {
    return word(i).equals("both")
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag().equals("IN");
  }

  /** "though he gave no date", "though such claims could not be verified". */
  private boolean concedes(int from) {
    boolean speaker = PERSONAL.contains(word(from)) || PERSONAL.contains(word(from + 1));
    boolean claims =
        sentence.tokens().subList(Math.min(from, sentence.size()), sentence.size()).stream()
            .anyMatch(
                t -> reading.words("claim").contains(t.lemma()) || t.lemma().equals("verify"));
    return speaker || claims;
  }

  /** "without giving details". */
  private boolean silence(int i) {
    return i < sentence.size()
        && sentence.token(i).hasTag("VBG")
        && reading.words("silence").contains(sentence.token(i).lemma());
  }

  /** "but declined to say when". */
  private boolean declines(int i) {
    return clauses
        .verbAt(i)
        .filter(v -> v.start() == i && v.finite() && v.tense() == cue.verb().tense())
        .filter(v -> DECLINES.contains(sentence.token(v.head()).lemma()))
        .isPresent();
  }

  /** "as he arrived at the talks": of a person who can be the speaker, told as it happened. */
  private boolean meanwhile(int i) {
    return PERSONAL.contains(word(i))
        && clauses
            .verbAt(clauses.skipAdverbs(i + 1))
            .filter(v -> v.tense() == VerbGroup.Tense.PAST && !v.negated())
            .isPresent();
  }

  /** "by ruling out a truce": a further statement by the same speaker. */
  private boolean cueAt(int i) {
    Optional<VerbGroup> verb = clauses.verbAt(i).filter(v -> v.start() == i);
    return verb.filter(v -> v.form() == VerbGroup.Form.GERUND)
        .filter(v -> !reading.verbs().cues(clauses, v).isEmpty())
        .isPresent();
  }

  /** "in a speech to parliament". */
  private boolean medium(int i) {
    Optional<NounPhrase> phrase = clauses.nouns().startingAt(i);
    return phrase
        .filter(p -> reading.words("medium").contains(sentence.token(p.head()).lower()))
        .isPresent();
  }

  private String word(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
  }
}
