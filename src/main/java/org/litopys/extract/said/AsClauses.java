package org.litopys.extract.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** "As X pointed out, ...": the attribution stands before its claim as a clause of its own. */
final class AsClauses implements VerbRule {
  private static final Set<String> BY = Set.of("by", "in");

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
    return passive(cue).or(() -> speakers.before(cue).flatMap(speaker -> read(cue, speaker)));
  }

  /** "As noted by X, ...", "As reported in X, ...". */
  private Optional<Attribution> passive(Cue cue) {
    Sentence sentence = cue.sentence();
    int verb = cue.verb().start();
    boolean opens =
        verb == 1
            && sentence.token(0).lower().equals("as")
            && sentence.token(cue.verb().head()).hasTag("VBN")
            && cue.end() + 1 < sentence.size()
            && BY.contains(sentence.token(cue.end()).lower());
    return opens
        ? cue.clauses()
            .nouns()
            .startingAt(cue.end() + 1)
            .map(phrase -> cue.clauses().nouns().attached(phrase))
            .flatMap(source -> claim(cue, new Speaker(source, true), source.end()))
        : Optional.empty();
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
    return claim(cue, speaker, reading.adverbials(cue.clauses()).skipAll(i));
  }

  private Optional<Attribution> claim(Cue cue, Speaker speaker, int comma) {
    Sentence sentence = cue.sentence();
    NounPhrase phrase = speaker.phrase();
    if (comma + 2 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    int end = new ClaimEnd(reading, cue, false).after(comma + 1);
    Span claim = sentence.span(comma + 1, end);
    Span actor = sentence.span(phrase.start(), phrase.end());
    Stance stance = stances.of(cue, Construction.AFTER, claim);
    String rule = speaker.inverted() ? "said.as-cue-source" : "said.as-subject-cue";
    return Optional.of(
        new Attribution(speaker, new Finding(actor, cue.span(), List.of(claim), stance, rule)));
  }
}
