package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Tries the constructions on every reporting verb of a sentence, in order; the first that fits. */
final class VerbCues implements SentenceRule {
  private static final Set<String> CONDITIONS =
      ImmutableSet.of("if", "unless", "whether", "should");
  private static final Set<String> FIRST =
      ImmutableSet.of("i", "we", "you", "it", "they", "he", "she");

  private static final Set<String> BEFORE_PARTICIPLE =
      ImmutableSet.of(
          ",",
          "”",
          "\"",
          "by",
          "in",
          "while",
          "when",
          "after",
          "since",
          "despite",
          "keep",
          "keeps",
          "kept",
          "go",
          "goes",
          "went",
          "continued",
          "continues",
          "–",
          "—",
          "-");
  private static final Set<String> NOBODY = ImmutableSet.of("neither", "no", "none", "nobody");
  private static final Set<String> CAUSES = ImmutableSet.of("help", "let", "make", "see", "watch");
  private static final Set<String> CONTINUES = ImmutableSet.of("continue", "go");

  private final Reading reading;
  private final Sources sources;
  private final List<VerbRule> rules;
  private final List<VerbRule> passives;
  private final Gate gate;

  /**
   * @param gate has the last word on what the constructions propose
   */
  VerbCues(Reading reading, Gate gate) {
    this.reading = reading;
    this.gate = gate;
    this.sources = reading.lexicon().sources();
    this.passives = List.of(new Passives(reading));
    this.rules =
        List.of(
            new FreeRelatives(reading),
            new BlockQuotes(reading),
            new AsClauses(reading),
            new Complements(reading),
            new ClaimsBefore(reading),
            new Objects(reading));
  }

  @Override
  public List<Finding> read(Sentence sentence) {
    if (sentence.tokens().stream().noneMatch(reading.verbs()::maybe)) {
      return List.of();
    }
    Clauses clauses = reading.clauses(sentence);
    Speakers speakers = new Speakers(clauses, reading.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (VerbGroup verb : clauses.verbs()) {
      List<VerbRule> fitting = verb.passive() ? passives : rules;
      if (verb.passive() || asserted(sentence, verb)) {
        first(reading.verbs().cues(clauses, verb), fitting, speakers).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> first(List<Cue> cues, List<VerbRule> fitting, Speakers speakers) {
    for (Cue cue : cues) {
      for (VerbRule rule : fitting) {
        Optional<Attribution> found =
            rule.read(cue, speakers)
                .filter(a -> credible(cue, a, speakers))
                .filter(a -> gate.accepts(cue, a));
        if (found.isPresent()) {
          speakers.found(cue, found.get().speaker());
          return found.map(Attribution::finding);
        }
      }
    }
    return Optional.empty();
  }

  /** "one of the officials", "63% of the voters": the people after "of" speak. */
  private boolean share(Sentence sentence, NounPhrase phrase) {
    int of = phrase.head() + 1;
    return of + 1 < phrase.end()
        && sentence.token(of).lower().equals("of")
        && reading
            .clauses(sentence)
            .nouns()
            .startingAt(of + 1)
            .filter(p -> sources.speaks(sentence.token(p.head())))
            .isPresent();
  }

  /** Whoever stands with a quotation and "said" speaks, whatever the noun. */
  private boolean speech(Cue cue, Token head) {
    return head.tag().equals("NN") && reading.words("neutral").contains(cue.entry().words().get(0));
  }

  private static boolean thinkTank(Sentence sentence, NounPhrase phrase) {
    int head = phrase.head();
    return head > 0
        && sentence.token(head).lemma().equals("tank")
        && sentence.token(head - 1).lower().equals("think");
  }

  /** "continue to say". */
  private static boolean continues(Cue cue) {
    int i = cue.verb().start() - 1;
    return i >= 0 && CONTINUES.contains(cue.sentence().token(i).lemma());
  }

  /** Whether somebody is told to have expressed it: not wished, supposed, or not done. */
  private boolean asserted(Sentence sentence, VerbGroup verb) {
    if (verb.modal().isPresent() || verb.form() == VerbGroup.Form.BARE) {
      return false;
    }
    boolean stray = verb.form() == VerbGroup.Form.GERUND && !adverbial(sentence, verb);
    boolean doubts = reading.words("doubted").contains(sentence.token(verb.head()).lemma());
    return !stray && (!verb.negated() || doubts);
  }

  /**
   * A participle that tells what the subject also says: ", adding", "by saying", "with X saying".
   */
  private boolean adverbial(Sentence sentence, VerbGroup verb) {
    int i = verb.start();
    if (i > 0 && sentence.token(i - 1).lower().equals("by") && supposed(sentence, i)) {
      return false;
    }
    while (i > 0 && (sentence.token(i - 1).hasTag("RB") || sentence.token(i - 1).hasTag("CC"))) {
      i--;
    }
    if (i == 0
        || BEFORE_PARTICIPLE.contains(sentence.token(i - 1).lower())
        || goesOn(sentence, i)) {
      return true;
    }
    if (new Issuers(reading.clauses(sentence), reading.lexicon()).of(verb).isPresent()) {
      return true;
    }
    return reading
        .clauses(sentence)
        .nouns()
        .endingAt(i)
        .filter(p -> p.start() > 0 && sentence.token(p.start() - 1).lower().equals("with"))
        .isPresent();
  }

  /** "went on | saying". */
  private static boolean goesOn(Sentence sentence, int i) {
    return i > 1
        && sentence.token(i - 1).lower().equals("on")
        && CONTINUES.contains(sentence.token(i - 2).lemma());
  }

  /** "would answer by saying": nobody has said it yet. */
  private boolean supposed(Sentence sentence, int before) {
    return reading.clauses(sentence).verbs().stream()
        .filter(verb -> verb.finite() && verb.end() < before)
        .reduce((first, second) -> second)
        .flatMap(VerbGroup::modal)
        .isPresent();
  }

  private boolean credible(Cue cue, Attribution attribution, Speakers speakers) {
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
    boolean loose =
        continues(cue)
            || rule.contains("-that")
            || rule.contains("before")
            || rule.equals("said.as-cue-source");
    if (conditional || (strict && !loose)) {
      return false;
    }
    if (reading.quoted(sentence, cue.verb().head())) {
      return reading.words("quotable").contains(cue.entry().words().get(0))
          && !FIRST.contains(head.lower());
    }
    if (sentence.token(cue.verb().head()).lemma().equals("be") && head.lower().equals("it")) {
      return false;
    }
    boolean denied = NOBODY.contains(sentence.token(start).lower());
    boolean caused = start > 0 && CAUSES.contains(sentence.token(start - 1).lemma());
    boolean person = cue.verb().form() != VerbGroup.Form.INFINITIVE || sources.speaks(head);
    boolean tells =
        sources.tells(head)
            || share(sentence, attribution.speaker().phrase())
            || thinkTank(sentence, attribution.speaker().phrase())
            || (rule.equals("said.quote-before") && speech(cue, head));
    boolean aside =
        cue.verb().form() == VerbGroup.Form.GERUND
            && reading.words("accompanying").contains(cue.entry().words().get(0))
            && !rule.contains("before")
            && !speakers.hasSpoken(attribution.speaker());
    if (aside) {
      return false;
    }
    boolean evidence = reading.words("evidence").contains(cue.entry().words().get(0));
    return tells && (!evidence || sources.isText(head)) && !denied && person && (!caused || strict);
  }
}
