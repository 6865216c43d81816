package org.litopys.extract.said;

import java.util.List;
import java.util.stream.Stream;
import org.litopys.extract.Clauses;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * A statement where its cue stands: the words around it tell to whom and when it was made.
 *
 * @param clauses the grammar of the cue's sentence
 * @param claim the parts of the claim; nothing in them belongs to the saying
 */
record Saying(Clauses clauses, Finding finding, List<Span> claim) {
  Saying {
    claim = List.copyOf(claim);
  }

  Sentence sentence() {
    return clauses.sentence();
  }

  /** The index of the cue's first token. */
  int cueStart() {
    return tokenAt(finding.cue().start());
  }

  /** The index after the cue's last token. */
  int cueEnd() {
    return tokenAt(finding.cue().end());
  }

  /** The index of the first token that ends after the character. */
  int tokenAt(int offset) {
    int i = 0;
    while (i < sentence().size() && sentence().token(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  /** Whether a span has words of the claim. */
  boolean claims(Span span) {
    return claim.stream().anyMatch(part -> part.overlaps(span));
  }

  /** The verbs of clauses other than the cue's that lie between two tokens. */
  Stream<VerbGroup> clausesWithin(int from, int to) {
    return clauses.verbs().stream()
        .filter(VerbGroup::finite)
        .filter(v -> v.start() >= from && v.end() <= to && !v.contains(cueStart()));
  }
}
