package org.litopys.extract.said;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.fact.Mention;
import org.litopys.fact.Said;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Makes facts of what the rules read: the claim cut to its parts, the addressee, the date. */
final class Sayings {
  private final Reading reading;
  private final ClaimText claims;
  private final Addressees addressees;
  private final SayingDates dates;

  Sayings(Reading reading) {
    this.reading = reading;
    this.claims = new ClaimText(reading);
    this.addressees = new Addressees(reading);
    this.dates = new SayingDates(reading);
  }

  /** The fact of a finding; none if nothing is left of its claim or the actor lies in it. */
  Optional<Said> said(Sentence sentence, Finding finding) {
    List<Span> parts = claims.parts(finding.claim());
    Span actor = claims.bare(finding.actor());
    boolean overlap = parts.stream().anyMatch(part -> part.overlaps(actor));
    if (parts.isEmpty() || overlap) {
      return Optional.empty();
    }
    Saying saying = new Saying(reading.clauses(sentence), finding, parts);
    return Optional.of(
        new Said(
            new Mention(actor, Mention.Role.ACTOR),
            finding.cue(),
            parts,
            claims.mode(parts),
            finding.stance(),
            addressees.of(saying).map(span -> new Mention(span, Mention.Role.ACTOR)),
            dates.of(saying),
            evidence(sentence, parts),
            finding.rule()));
  }

  /**
   * The same facts, where "adding" and the like go on with what was said before in the sentence: to
   * the same hearers at the same time.
   *
   * @param facts in the order of their cues
   */
  List<Said> goingOn(List<Said> facts) {
    List<Said> result = new ArrayList<>();
    for (Said fact : facts) {
      Optional<Said> before =
          isParticiple(fact)
              ? Lists.reverse(result).stream().filter(said -> isBefore(said, fact)).findFirst()
              : Optional.empty();
      result.add(before.map(said -> fact.in(said.addressee(), said.date())).orElse(fact));
    }
    return result;
  }

  private static boolean isBefore(Said said, Said fact) {
    return said.actor().equals(fact.actor()) && said.cue().end() <= fact.cue().start();
  }

  private boolean isParticiple(Said fact) {
    return fact.cue().in(reading.words()).endsWith("ing");
  }

  private Span evidence(Sentence sentence, List<Span> parts) {
    Span evidence = sentence.span();
    for (Span part : parts) {
      for (Sentence other : reading.sentences(part)) {
        evidence = evidence.union(other.span());
      }
    }
    return evidence;
  }
}
