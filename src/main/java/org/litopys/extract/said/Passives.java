package org.litopys.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * "The plan was rejected by X", "The talks were described by X as useful", "Y was urged by X to".
 */
final class Passives implements VerbRule {
  private final Reading reading;
  private final Stances stances;

  Passives(Reading reading) {
    this.reading = reading;
    this.stances = new Stances(reading);
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    VerbGroup verb = cue.verb();
    boolean told = verb.passive() && verb.finite() && verb.modal().isEmpty() && !verb.negated();
    if (!told || cue.entry().words().size() > 1) {
      return Optional.empty();
    }
    Clauses clauses = cue.clauses();
    Optional<NounPhrase> agent = clauses.agent(verb).map(phrase -> withoutReason(cue, phrase));
    Optional<NounPhrase> subject = clauses.subject(verb);
    return agent.isPresent() && subject.isPresent()
        ? claim(cue, agent.get(), subject.get())
        : Optional.empty();
  }

  /** "by the union | for its delay". */
  private static NounPhrase withoutReason(Cue cue, NounPhrase agent) {
    for (int i = agent.head() + 1; i < agent.end(); i++) {
      if (cue.takes(Construction.OBJECT_FOR) && cue.sentence().token(i).lower().equals("for")) {
        return new NounPhrase(agent.start(), agent.head(), i);
      }
    }
    return agent;
  }

  private Optional<Attribution> claim(Cue cue, NounPhrase agent, NounPhrase subject) {
    Sentence sentence = cue.sentence();
    int next = agent.end();
    Optional<Construction> tail = tail(cue, next);
    boolean pronoun = sentence.token(subject.head()).lower().equals("it");
    if (tail.isEmpty() && (!cue.takes(Construction.NOUN) || pronoun)) {
      return Optional.empty();
    }
    Construction pattern = tail.orElse(Construction.NOUN);
    boolean clause = pattern == Construction.THAT;
    List<Span> claim = new ArrayList<>();
    if (!clause || !pronoun) {
      claim.add(sentence.span(subject.start(), subject.end()));
    }
    if (tail.isPresent()) {
      boolean drop = clause || pattern == Construction.OBJECT_AS;
      int from = drop ? next + 1 : next;
      int end = new ClaimEnd(reading, cue, !clause).after(from);
      claim.add(sentence.span(from, Math.max(end, from + 1)));
    }
    Stance stance = stances.of(cue, pattern, claim.get(0));
    Span actor = sentence.span(agent.start(), agent.end());
    Finding finding = new Finding(actor, cue.span(), claim, stance, "said.passive-agent");
    return Optional.of(new Attribution(new Speaker(agent, true), finding));
  }

  /**
   * What goes on after the agent: "as useful", "of lying", "for its delay", "to leave", "that ...".
   */
  private static Optional<Construction> tail(Cue cue, int i) {
    Sentence sentence = cue.sentence();
    if (i + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token token = sentence.token(i);
    Construction found =
        switch (token.lower()) {
          case "as" -> Construction.OBJECT_AS;
          case "of" -> Construction.OBJECT_OF;
          case "for" -> Construction.OBJECT_FOR;
          case "to" -> Construction.OBJECT_TO;
          case "that" -> Construction.THAT;
          default -> Construction.BARE;
        };
    boolean as = found == Construction.OBJECT_AS && cue.takes(Construction.NOUN);
    boolean taken = found != Construction.BARE && (cue.takes(found) || as);
    return taken ? Optional.of(found) : Optional.empty();
  }
}
