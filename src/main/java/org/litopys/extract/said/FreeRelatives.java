package org.litopys.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** "what X calls Y", "what X says is Y", "terms that X says amount to Y". */
final class FreeRelatives implements VerbRule {

  private static final Set<String> PRONOUNS = Set.of("WDT", "WP");
  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'");

  private final Reading reading;

  FreeRelatives(Reading reading) {
    this.reading = reading;
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    Clauses clauses = cue.clauses();
    Sentence sentence = cue.sentence();
    Optional<NounPhrase> phrase = clauses.subject(cue.verb());
    if (phrase.isEmpty() || phrase.get().start() < 1 || phrase.get().end() > cue.verb().start()) {
      return Optional.empty();
    }
    int before = phrase.get().start() - 1;
    boolean what = sentence.token(before).lower().equals("what");
    boolean that =
        PRONOUNS.contains(sentence.token(before).tag())
            && !what
            && (before == 0 || !sentence.token(before - 1).hasTag("IN"));
    String lemma = sentence.token(cue.verb().head()).lemma();
    if ((what || that)
        && cue.entry().words().size() == 1
        && reading.words("naming").contains(lemma)) {
      return named(cue, phrase.get(), that ? before : -1);
    }
    Optional<VerbGroup> verb =
        clauses.verbAt(clauses.skipAdverbs(cue.end())).filter(VerbGroup::finite);
    return (what || that) && reading.words("asserting").contains(lemma) && verb.isPresent()
        ? Optional.of(said(cue, phrase.get(), verb.get(), that ? before : -1))
        : Optional.empty();
  }

  private Optional<Attribution> named(Cue cue, NounPhrase actor, int pronoun) {
    Sentence sentence = cue.sentence();
    int i = cue.end();
    if (i < sentence.size() && sentence.token(i).lower().equals("as")) {
      i++;
    }
    boolean article = i + 1 < sentence.size() && sentence.token(i).hasTag("DT");
    int start = article && QUOTES.contains(sentence.token(i + 1).text()) ? i + 1 : i;
    int mark = start < sentence.size() && QUOTES.contains(sentence.token(start).text()) ? 1 : 0;
    return reading
        .quotationAfter(sentence.token(start - 1).span().end())
        .filter(q -> q.outer().end() <= sentence.span().end())
        .map(q -> q.outer())
        .or(
            () ->
                cue.clauses()
                    .nouns()
                    .startingAt(start + mark)
                    .map(p -> cue.clauses().nouns().attached(p))
                    .map(p -> sentence.span(p.start(), p.end())))
        .map(
            name -> {
              List<Span> claim = antecedent(cue, pronoun);
              claim.add(name);
              return attribution(cue, actor, claim, "said.what-subject-calls");
            });
  }

  private Attribution said(Cue cue, NounPhrase actor, VerbGroup verb, int pronoun) {
    Sentence sentence = cue.sentence();
    int end = new ClaimEnd(reading, cue, true).after(verb.start());
    List<Span> claim = antecedent(cue, pronoun);
    claim.add(sentence.span(verb.start(), end));
    return attribution(cue, actor, claim, "said.what-subject-says");
  }

  /** What a relative pronoun stands for; nothing for "what". */
  private static List<Span> antecedent(Cue cue, int pronoun) {
    List<Span> claim = new ArrayList<>();
    if (pronoun > 0) {
      int end = cue.sentence().token(pronoun - 1).text().equals(",") ? pronoun - 1 : pronoun;
      cue.clauses()
          .nouns()
          .endingAt(end)
          .ifPresent(p -> claim.add(cue.sentence().span(p.start(), p.end())));
    }
    return claim;
  }

  private static Attribution attribution(Cue cue, NounPhrase actor, List<Span> claim, String rule) {
    Sentence sentence = cue.sentence();
    Span span = sentence.span(actor.start(), actor.end());
    return new Attribution(
        new Speaker(actor, false), new Finding(span, cue.span(), claim, Stance.ASSERTS, rule));
  }
}
