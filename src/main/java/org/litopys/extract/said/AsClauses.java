package org.litopys.extract.said;

import java.util.List;
import java.util.Optional;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** "As X pointed out, ...": the attribution stands before its claim as a clause of its own. */
final class AsClauses implements VerbRule {
  private final Reading reading;
  private final Stances stances;

  AsClauses(Reading reading) {
    this.reading = reading;
    this.stances = new Stances(reading);
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    if (!cue.takes(Construction.AFTER) && !cue.takes(Construction.OBJECT_THAT)) {
      return Optional.empty();
    }
    return speakers.before(cue).flatMap(speaker -> read(cue, speaker));
  }

  private Optional<Attribution> read(Cue cue, Speaker speaker) {
    Sentence sentence = cue.sentence();
    NounPhrase phrase = speaker.phrase();
    int as = phrase.start() - 1;
    boolean opens = as >= 0 && as <= 1 && sentence.token(as).lower().equals("as");
    if (!opens || phrase.end() > cue.verb().start()) {
      return Optional.empty();
    }
    int i = cue.end();
    if (cue.takes(Construction.OBJECT_THAT)) {
      i = cue.clauses().nouns().startingAt(i).map(NounPhrase::end).orElse(i);
    }
    int comma = new Adverbials(cue.clauses()).skipAll(i);
    if (comma + 2 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    int end = new ClaimEnd(reading, cue, false).after(comma + 1);
    Span claim = sentence.span(comma + 1, end);
    Span actor = sentence.span(phrase.start(), phrase.end());
    Stance stance = stances.of(cue, Construction.AFTER, claim);
    return Optional.of(
        new Attribution(
            speaker,
            new Finding(actor, cue.span(), List.of(claim), stance, "said.as-subject-cue")));
  }
}
