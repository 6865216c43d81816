package org.litopys.extract.said;

import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;

/** What in a claim's sentence is no more of it, since somebody is told to say something else. */
final class FurtherAttributions {
  private static final Set<String> TIME = Set.of("after", "as", "while", "when", "before");

  private final Reading reading;
  private final Cue cue;
  private final Clauses clauses;
  private final Sentence sentence;
  private final boolean phrase;

  /**
   * @param phrase whether the claim is a phrase, not a clause: then any clause is something else
   */
  FurtherAttributions(Reading reading, Cue cue, boolean phrase) {
    this.reading = reading;
    this.cue = cue;
    this.clauses = cue.clauses();
    this.sentence = cue.sentence();
    this.phrase = phrase;
  }

  /** ", adding that", ", while making clear that". */
  boolean participle(int i) {
    int start = i;
    while (start < sentence.size()
        && (tagged(start, "CC") || tagged(start, "RB") || TIME.contains(word(start)))) {
      start++;
    }
    int at = start;
    return clauses
        .verbAt(at)
        .filter(verb -> verb.form() == VerbGroup.Form.GERUND && verb.start() == at)
        .filter(verb -> !reading.verbs().cues(clauses, verb).isEmpty())
        .isPresent();
  }

  /** "with Peskov saying". */
  boolean withParticiple(int i) {
    if (!word(i).equals("with")) {
      return false;
    }
    return clauses
        .nouns()
        .startingAt(i + 1)
        .map(p -> clauses.nouns().whole(p).end())
        .filter(this::participle)
        .isPresent();
  }

  /** "and said", "but told": a further attribution by the same subject. */
  boolean joins(int conjunction) {
    int i = reading.adverbials(clauses).skipTime(clauses.skipAdverbs(conjunction + 1));
    Optional<VerbGroup> next = clauses.verbAt(i).filter(v -> v.start() == i || v.head() == i);
    if (next.isPresent()) {
      boolean alike =
          next.get().finite()
              && (next.get().tense() == cue.verb().tense()
                  || (cue.verb().perfect() && next.get().tense() == VerbGroup.Tense.PAST));
      return alike
          && (phrase
              || perfects(next.get())
              || !reading.verbs().cues(clauses, next.get()).isEmpty());
    }
    boolean subject = clauses.nouns().startingAt(i).isPresent();
    boolean joint =
        !phrase
            && clauses.verbs().stream()
                .noneMatch(v -> v.finite() && v.start() >= cue.end() && v.end() <= conjunction);
    return subject && !joint && newSpeaker(i);
  }

  /** "has argued that ... and has pressed": the claim itself is in no perfect tense. */
  private boolean perfects(VerbGroup next) {
    return cue.verb().perfect()
        && next.perfect()
        && clauses.verbs().stream()
            .filter(v -> v.finite() && v.start() >= cue.end() && v.end() <= next.start())
            .noneMatch(VerbGroup::perfect);
  }

  /** "and Cameron said ...", "but experts noted that ...". */
  boolean newSpeaker(int i) {
    return clauses.verbs().stream()
        .filter(v -> v.finite() && v.start() > i)
        .findFirst()
        .filter(v -> clauses.subject(v).map(s -> s.start() == i).orElse(false))
        .filter(v -> v.tense() == cue.verb().tense())
        .filter(
            v ->
                reading.verbs().cues(clauses, v).stream()
                    .anyMatch(c -> c.takes(Construction.BARE) || c.takes(Construction.THAT)))
        .isPresent();
  }

  /** "; she appealed to them": a clause that reports something of its own. */
  boolean reports(int i) {
    return clauses.verbs().stream()
        .filter(v -> v.finite() && v.start() > i)
        .findFirst()
        .filter(v -> clauses.subject(v).map(s -> s.start() == i).orElse(false))
        .filter(v -> !reading.verbs().cues(clauses, v).isEmpty())
        .isPresent();
  }

  /** Whether a subject and its finite verb start here. */
  boolean clause(int i) {
    return clauses.verbs().stream()
        .filter(v -> v.finite() && v.start() > i)
        .findFirst()
        .filter(v -> clauses.subject(v).map(s -> s.start() == i).orElse(false))
        .isPresent();
  }

  private boolean tagged(int i, String tag) {
    return i < sentence.size() && sentence.token(i).hasTag(tag);
  }

  private String word(int i) {
    return i < sentence.size() ? sentence.token(i).lower() : "";
  }
}
