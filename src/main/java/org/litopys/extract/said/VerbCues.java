package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Tries the constructions on every reporting verb of a sentence, in order; the first that fits. */
final class VerbCues implements SentenceRule {
  private static final Set<String> CONDITIONS =
      ImmutableSet.of("if", "unless", "whether", "should");
  private static final Set<String> DOUBTED =
      ImmutableSet.of("believe", "think", "expect", "consider", "see", "accept");
  private static final Set<String> QUOTABLE =
      ImmutableSet.of("say", "claim", "warn", "tell", "announce", "report", "demand");
  private static final Set<String> FIRST =
      ImmutableSet.of("i", "we", "you", "it", "they", "he", "she");

  private final Reading reading;
  private final Sources sources;
  private final List<VerbRule> rules;

  VerbCues(Reading reading, Sources sources) {
    this.reading = reading;
    this.sources = sources;
    this.rules =
        List.of(new Complements(reading), new ClaimsBefore(reading), new Objects(reading, sources));
  }

  @Override
  public List<Finding> read(Sentence sentence) {
    if (sentence.tokens().stream().noneMatch(reading.verbs()::maybe)) {
      return List.of();
    }
    Clauses clauses = reading.clauses(sentence);
    Speakers speakers = new Speakers(clauses);
    List<Finding> findings = new ArrayList<>();
    for (VerbGroup verb : clauses.verbs()) {
      if (asserted(sentence, verb)) {
        first(reading.verbs().cues(clauses, verb), speakers).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> first(List<Cue> cues, Speakers speakers) {
    for (Cue cue : cues) {
      for (VerbRule rule : rules) {
        Optional<Attribution> found = rule.read(cue, speakers).filter(a -> credible(cue, a));
        if (found.isPresent()) {
          speakers.found(cue, found.get().speaker());
          return found.map(Attribution::finding);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody is told to have expressed it: not wished, supposed, or not done. */
  private boolean asserted(Sentence sentence, VerbGroup verb) {
    if (verb.passive() || verb.modal().isPresent() || verb.form() == VerbGroup.Form.BARE) {
      return false;
    }
    boolean of =
        verb.form() == VerbGroup.Form.GERUND
            && verb.start() > 0
            && sentence.token(verb.start() - 1).hasTag("IN")
            && !sentence.token(verb.start() - 1).lower().equals("by");
    boolean doubts = DOUBTED.contains(sentence.token(verb.head()).lemma());
    return !of && (!verb.negated() || doubts);
  }

  private boolean credible(Cue cue, Attribution attribution) {
    Sentence sentence = cue.sentence();
    Token head = sentence.token(attribution.speaker().phrase().head());
    int start = attribution.speaker().phrase().start();
    boolean conditional =
        start > 0
            && CONDITIONS.contains(sentence.token(start - 1).lower())
            && !attribution.speaker().inverted();
    String rule = attribution.finding().rule();
    boolean strict =
        cue.verb().form() == VerbGroup.Form.PARTICIPLE
            || cue.verb().form() == VerbGroup.Form.INFINITIVE;
    if (conditional || (strict && !rule.contains("-that") && !rule.contains("before"))) {
      return false;
    }
    if (reading.quoted(sentence, cue.verb().head())) {
      return QUOTABLE.contains(cue.entry().words().get(0)) && !FIRST.contains(head.lower());
    }
    return sources.tells(head);
  }
}
