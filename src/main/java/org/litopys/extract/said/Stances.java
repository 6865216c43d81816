package org.litopys.extract.said;

import java.util.Locale;
import java.util.Optional;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Span;

/**
 * Finds what a speaker does with a claim: from the verb, its construction and its negation; and
 * where the verb only says, from what the claim opens with.
 */
final class Stances {

  /** "he will ...", not "it would be hard". */
  private static final Wording OWN_PROMISE =
      Wording.of(
          "(he|she|they|we|i|it) (will|would|['’]ll)( also| soon)? (?!(most |very |more )?(likely|probably)\\b|be\\b|take\\b|mean\\b|not\\b|have\\b|need\\b).*");

  private static final Wording READINESS =
      Wording.of(
          "(he|she|they|we|i|it) (is|are|remains?) (ready|willing|prepared|committed) to .*");
  private static final Wording SUPPORT =
      Wording.of(
          "[^,.]{2,40} will (send|supply|provide|deliver|donate|step up) (?!(more |additional )?(troops|soldiers)\\b).*|[^,.]{2,40} will (continue to (support|stand|back|provide|help|assist)|keep (supporting|providing)|stand (with|by)) .*",
          "will");
  private static final Wording WILLINGNESS =
      Wording.of(
          "(his|her|its|their|our) (willingness|readiness|commitment|determination|pledge|promise)\\b.*");

  private static final Wording PLAN = Wording.of("(he|she|they|we|i|it) (intends?|plans?) to .*");

  /** "announced that it is donating", "announcing the country will send". */
  private static final Wording OWN_ACTION =
      Wording.of(
          "(?:(?:he|she|they|we|i|it) (?:is|are|am|was|were)(?: also)? \\w+ing\\b|[^,.]{2,60} will (?!not\\b)).*");

  /** "Minsk must stop", not "we must" and not "will have to". */
  private static final Wording OTHERS_DUTY =
      Wording.of(
          "(?!we\\b|i\\b|there\\b|it\\b|this\\b|that\\b)[^,.]{2,60}? (must|should|needs? to)(?! not\\b| be\\b)\\b.*"
              + "|(?!we\\b|i\\b|there\\b|it\\b|this\\b|that\\b)[^,.]{2,60}? must be\\b.*|there must be no\\b.*",
          "must",
          "should",
          "need");

  /** What could come of something, where that is war, ruin or revenge. */
  private static final Wording DANGER =
      Wording.of(
          ".*\\b(could|would|may|might|will|can)( \\w+)? (lead to|provoke|trigger|result in|entail|mean|cause|bring|spark|face|risk)\\b[^.;]*"
              + "\\b(war|wars|conflict|catastrophe|disaster|escalation|retaliation|consequences|confrontation|collapse|strikes|famine)\\b.*"
              + "|.*\\b(may|might|could|would)( be forced to| have to|) (use|deploy|employ)\\b[^.;]*\\bnuclear\\b.*",
          "war",
          "conflict",
          "catastrophe",
          "disaster",
          "escalation",
          "retaliation",
          "consequences",
          "confrontation",
          "collapse",
          "strikes",
          "famine",
          "nuclear");

  private static final Wording PROHIBITION =
      Wording.of("(please )?(do not|don['’]t) (?!know|think|believe|have|want)\\w+.*");

  /** A refusal with a condition is a demand. */
  private static final Wording CONDITION =
      Wording.of(
          ".*\\b(won['’]t|will not|would not|wouldn['’]t|cannot)\\b.*\\b(unless|until)\\b.*|.*\\b(will|would|can|could) be no\\b.*\\b(unless|until)\\b.*|.*\\b(will|would)\\b.*\\bonly if\\b.*",
          "unless",
          "until",
          "only if");

  private static final Wording DISBELIEF =
      Wording.of("(he|she|they|we|i|it) (do|does|did)(n['’]t| not) (believe|think|expect)\\b.*");
  private static final Wording WE_DEMAND =
      Wording.of(".*\\b(we|i) (call on|call upon|urge|demand)\\b.*", "call", "urge", "demand");
  private static final Wording WE_ASK = Wording.of("(we|i) (ask|request|appeal to)\\b.*");
  private static final Wording INTENT = Wording.of(".*\\b(will|would|shall|committed)\\b.*");

  private final Reading reading;

  Stances(Reading reading) {
    this.reading = reading;
  }

  Stance of(Cue cue, Construction pattern, Span claim) {
    Stance stance = lexical(cue, pattern);
    String verb = cue.entry().words().get(0);
    String words = claim.in(reading.words());
    String lower = words.toLowerCase(Locale.ROOT);
    if (cue.verb().negated() && stance == Stance.ASSERTS) {
      return Stance.DOUBTS;
    }
    if (cue.verb().negated() && stance == Stance.DENIES) {
      return Stance.ASSERTS;
    }
    if (verb.equals("agree") && pattern != Construction.TO) {
      boolean noun = pattern == Construction.NOUN;
      return noun || INTENT.fits(words, lower) ? Stance.PLEDGES : Stance.ASSERTS;
    }
    if (verb.equals("announce") && stance == Stance.ASSERTS && OWN_ACTION.fits(words, lower)) {
      return Stance.PLEDGES;
    }
    return stance == Stance.ASSERTS && reading.words("neutral").contains(verb)
        ? spoken(words, lower)
        : stance;
  }

  /** What a claim that is merely said does by its own words. */
  private static Stance spoken(String words, String lower) {
    if (CONDITION.fits(words, lower)) {
      return Stance.DEMANDS;
    }
    if (DISBELIEF.fits(words, lower)) {
      return Stance.DOUBTS;
    }
    if (WE_DEMAND.fits(words, lower)) {
      return Stance.DEMANDS;
    }
    if (OTHERS_DUTY.fits(words, lower) || PROHIBITION.fits(words, lower)) {
      return Stance.DEMANDS;
    }
    if (DANGER.fits(words, lower)) {
      return Stance.WARNS;
    }
    if (WE_ASK.fits(words, lower)) {
      return Stance.ASKS;
    }
    boolean pledge =
        OWN_PROMISE.fits(words, lower)
            || READINESS.fits(words, lower)
            || SUPPORT.fits(words, lower)
            || PLAN.fits(words, lower)
            || WILLINGNESS.fits(words, lower);
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
