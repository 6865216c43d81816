package org.litopys.extract.said;

import java.util.List;
import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** "..., the agency reported, citing the ministry": the ministry said it too. */
final class Citations {
  private final Reading reading;

  Citations(Reading reading) {
    this.reading = reading;
  }

  /**
   * The statement of the source that a reporter cites.
   *
   * @param findings what the sentence's other rules read, in the order of their cues
   */
  Optional<Finding> cited(Sentence sentence, List<Finding> findings) {
    Clauses clauses = reading.clauses(sentence);
    return clauses.verbs().stream()
        .filter(v -> sentence.token(v.head()).lower().equals("citing"))
        .filter(v -> v.form() == VerbGroup.Form.GERUND && !reading.quoted(sentence, v.head()))
        .findFirst()
        .flatMap(verb -> cited(clauses, verb, findings));
  }

  private Optional<Finding> cited(Clauses clauses, VerbGroup verb, List<Finding> findings) {
    Sentence sentence = clauses.sentence();
    Span cue = sentence.span(verb.start(), verb.end());
    Optional<Finding> report =
        findings.stream()
            .filter(finding -> reports(sentence, finding))
            .filter(finding -> finding.claim().stream().noneMatch(part -> part.overlaps(cue)))
            .reduce((first, second) -> second.cue().start() < cue.start() ? second : first);
    return clauses
        .object(verb)
        .filter(source -> reading.lexicon().sources().tells(sentence.token(source.head())))
        .map(source -> sentence.span(source.start(), source.end()))
        .flatMap(
            actor ->
                report.map(
                    f -> new Finding(actor, cue, f.claim(), f.stance(), "said.citing-source")));
  }

  /** Whether the finding is a plain report, which the source it cites can have made as well. */
  private boolean reports(Sentence sentence, Finding finding) {
    return sentence.tokens().stream()
        .filter(token -> finding.cue().contains(token.span()))
        .anyMatch(token -> reading.words("relaying").contains(token.lemma()));
  }
}
