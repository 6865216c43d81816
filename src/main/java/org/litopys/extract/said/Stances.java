package org.litopys.extract.said;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.Optional;
import java.util.regex.Pattern;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Span;

/**
 * Finds what a speaker does with a claim: from the verb, its construction and its negation; and
 * where the verb only says, from what the claim opens with.
 */
final class Stances {

  /** "he will ...", not "it would be hard". */
  private static final Pattern OWN_PROMISE =
      compile(
          "(he|she|they|we|i|it) (will|would|['’]ll)( also| soon)? (?!(most |very |more )?(likely|probably)\\b|be\\b|take\\b|mean\\b|not\\b|have\\b|need\\b).*");

  private static final Pattern READINESS =
      compile("(he|she|they|we|i|it) (is|are|remains?) (ready|willing|prepared|committed) to .*");
  private static final Pattern SUPPORT =
      compile(
          "[^,.]{2,40} will (send|supply|provide|deliver|donate|step up) (?!(more |additional )?(troops|soldiers)\\b).*|[^,.]{2,40} will (continue to (support|stand|back|provide|help|assist)|keep (supporting|providing)|stand (with|by)) .*");
  private static final Pattern WILLINGNESS =
      compile(
          "(his|her|its|their|our) (willingness|readiness|commitment|determination|pledge|promise)\\b.*");

  private static final Pattern PLAN = compile("(he|she|they|we|i|it) (intends?|plans?) to .*");

  /** "announced that it is donating", "announcing the country will send". */
  private static final Pattern OWN_ACTION =
      compile(
          "(?:(?:he|she|they|we|i|it) (?:is|are|am|was|were)(?: also)? \\w+ing\\b|[^,.]{2,60} will (?!not\\b)).*");

  /** "Minsk must stop", not "we must" and not "will have to". */
  private static final Pattern OTHERS_DUTY =
      compile(
          "(?!we\\b|i\\b|there\\b|it\\b|this\\b|that\\b)[^,.]{2,60}? (must|should|needs? to)(?! not\\b| be\\b)\\b.*"
              + "|(?!we\\b|i\\b|there\\b|it\\b|this\\b|that\\b)[^,.]{2,60}? must be\\b.*|there must be no\\b.*");

  /** What could come of something, where that is war, ruin or revenge. */
  private static final Pattern DANGER =
      compile(
          ".*\\b(could|would|may|might|will|can)( \\w+)? (lead to|provoke|trigger|result in|entail|mean|cause|bring|spark|face|risk)\\b[^.;]*"
              + "\\b(war|wars|conflict|catastrophe|disaster|escalation|retaliation|consequences|confrontation|collapse|strikes|famine)\\b.*"
              + "|.*\\b(may|might|could|would)( be forced to| have to|) (use|deploy|employ)\\b[^.;]*\\bnuclear\\b.*");

  private static final Pattern PROHIBITION =
      compile("(please )?(do not|don['’]t) (?!know|think|believe|have|want)\\w+.*");

  /** A refusal with a condition is a demand. */
  private static final Pattern CONDITION =
      compile(
          ".*\\b(won['’]t|will not|would not|wouldn['’]t|cannot)\\b.*\\b(unless|until)\\b.*|.*\\b(will|would)\\b.*\\bonly if\\b.*");

  private static final Pattern DISBELIEF =
      compile("(he|she|they|we|i|it) (do|does|did)(n['’]t| not) (believe|think|expect)\\b.*");
  private static final Pattern WE_DEMAND =
      compile(".*\\b(we|i) (call on|call upon|urge|demand)\\b.*");
  private static final Pattern WE_ASK = compile("(we|i) (ask|request|appeal to)\\b.*");
  private static final Pattern INTENT = compile(".*\\b(will|would|shall|committed)\\b.*");

  private final Reading reading;

  Stances(Reading reading) {
    this.reading = reading;
  }

  private static Pattern compile(String opening) {
    return Pattern.compile("[“\"‘']?+(?:" + opening + ")", CASE_INSENSITIVE | DOTALL);
  }

  Stance of(Cue cue, Construction pattern, Span claim) {
    Stance stance = lexical(cue, pattern);
    String verb = cue.entry().words().get(0);
    String words = claim.in(reading.words());
    if (cue.verb().negated() && stance == Stance.ASSERTS) {
      return Stance.DOUBTS;
    }
    if (verb.equals("agree") && pattern != Construction.TO) {
      boolean noun = pattern == Construction.NOUN;
      return noun || INTENT.matcher(words).matches() ? Stance.PLEDGES : Stance.ASSERTS;
    }
    if (verb.equals("announce")
        && stance == Stance.ASSERTS
        && OWN_ACTION.matcher(words).matches()) {
      return Stance.PLEDGES;
    }
    return stance == Stance.ASSERTS && reading.words("neutral").contains(verb)
        ? spoken(words)
        : stance;
  }

  /** What a claim that is merely said does by its own words. */
  private static Stance spoken(String words) {
    if (CONDITION.matcher(words).matches()) {
      return Stance.DEMANDS;
    }
    if (DISBELIEF.matcher(words).matches()) {
      return Stance.DOUBTS;
    }
    if (WE_DEMAND.matcher(words).matches()) {
      return Stance.DEMANDS;
    }
    if (OTHERS_DUTY.matcher(words).matches() || PROHIBITION.matcher(words).matches()) {
      return Stance.DEMANDS;
    }
    if (DANGER.matcher(words).matches()) {
      return Stance.WARNS;
    }
    if (WE_ASK.matcher(words).matches()) {
      return Stance.ASKS;
    }
    boolean pledge =
        OWN_PROMISE.matcher(words).matches()
            || READINESS.matcher(words).matches()
            || SUPPORT.matcher(words).matches()
            || PLAN.matcher(words).matches()
            || WILLINGNESS.matcher(words).matches();
    return pledge ? Stance.PLEDGES : Stance.ASSERTS;
  }

  private static Stance lexical(Cue cue, Construction pattern) {
    return cue.entry().stance(pattern).or(() -> fallback(cue)).orElse(Stance.ASSERTS);
  }

  private static Optional<Stance> fallback(Cue cue) {
    return cue.entry()
        .stance(Construction.THAT)
        .or(() -> cue.entry().stance(Construction.OBJECT_THAT));
  }
}
