package org.litopys.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.VerbGroup.Form;
import org.litopys.extract.VerbGroup.Tense;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Corrects what the tagger often takes for a participle or a bare form and is a finite verb: "They
 * reviewed/VBN the case", "officials report/VB that".
 */
final class FiniteVerbs {
  private static final Set<String> NOMINATIVE =
      ImmutableSet.of("i", "he", "she", "we", "they", "it");
  private static final Set<String> BOUNDARY =
      ImmutableSet.of(",", ";", ":", "that", "who", "which");

  private final Sentence sentence;
  private final NounPhrases nouns;

  FiniteVerbs(Sentence sentence, NounPhrases nouns) {
    this.sentence = sentence;
    this.nouns = nouns;
  }

  /** The same groups, with the forms corrected. */
  List<VerbGroup> repair(List<VerbGroup> verbs) {
    ImmutableList.Builder<VerbGroup> result = ImmutableList.builder();
    for (int i = 0; i < verbs.size(); i++) {
      VerbGroup verb = verbs.get(i);
      boolean afterVerb = i > 0 && objectOf(verbs.get(i - 1), verb);
      boolean joined = i > 0 && joined(verbs.get(i - 1), verb);
      Optional<VerbGroup> next =
          i + 1 < verbs.size() ? Optional.of(verbs.get(i + 1)) : Optional.empty();
      boolean finite = joined || afterApposition(verbs.subList(0, i), verb) || finite(verb, next);
      result.add(!afterVerb && finite ? asFinite(verb) : verb);
    }
    return result.build();
  }

  private boolean finite(VerbGroup verb, Optional<VerbGroup> next) {
    Optional<NounPhrase> subject = subject(verb);
    boolean candidate = verb.form() == Form.PARTICIPLE || verb.form() == Form.BARE;
    if (!candidate || verb.passive() || verb.start() != verb.head() || subject.isEmpty()) {
      return false;
    }
    Token head = sentence.token(subject.get().head());
    if (NOMINATIVE.contains(head.lower())) {
      return true;
    }
    if (verb.form() == Form.BARE) {
      return head.hasTag("NN");
    }
    boolean object =
        nouns.startingAt(verb.end()).filter(phrase -> !nouns.temporal(phrase)).isPresent()
            || word(verb.end()).equals("that");
    return object || next.filter(n -> n.finite() && !boundary(verb.end(), n.start())).isEmpty();
  }

  /** "opposed the war and advocated/VBN for talks": like the active past before it. */
  private boolean joined(VerbGroup earlier, VerbGroup verb) {
    int i = beforeAdverbs(verb.start());
    return ambiguous(verb)
        && i > 0
        && sentence.token(i - 1).hasTag("CC")
        && earlier.finite()
        && earlier.tense() == Tense.PAST
        && !earlier.passive()
        && earlier.end() < i - 1
        && !word(verb.end()).equals("by");
  }

  /** "Anna Koval, an economist at the bank, estimated/VBN that ...": the sentence's own verb. */
  private boolean afterApposition(List<VerbGroup> before, VerbGroup verb) {
    int comma = verb.start() - 1;
    if (!ambiguous(verb) || comma < 3 || !word(comma).equals(",") || !before.isEmpty()) {
      return false;
    }
    Optional<NounPhrase> first = nouns.startingAt(0).map(nouns::attached);
    boolean inserted =
        first
            .filter(phrase -> word(phrase.end()).equals(","))
            .filter(phrase -> phrase.end() < comma)
            .filter(phrase -> nouns.startingAt(phrase.end() + 1).isPresent())
            .isPresent();
    return inserted
        && (nouns.startingAt(verb.end()).isPresent() || word(verb.end()).equals("that"));
  }

  /** A participle alone that looks like the past tense. */
  private boolean ambiguous(VerbGroup verb) {
    return verb.form() == Form.PARTICIPLE
        && verb.start() == verb.head()
        && word(verb.head()).endsWith("ed");
  }

  private int beforeAdverbs(int start) {
    int i = start;
    while (i > 0 && sentence.token(i - 1).hasTag("RB")) {
      i--;
    }
    return i;
  }

  private Optional<NounPhrase> subject(VerbGroup verb) {
    return nouns.endingAt(beforeAdverbs(verb.start())).filter(phrase -> !nouns.temporal(phrase));
  }

  /** Whether the phrase before the verb is an earlier verb's object: "let them go". */
  private boolean objectOf(VerbGroup earlier, VerbGroup verb) {
    return !clauseVerb(earlier)
        && subject(verb).filter(phrase -> phrase.start() == earlier.end()).isPresent();
  }

  /** A verb that takes a clause: what follows has a verb of its own. */
  private boolean clauseVerb(VerbGroup verb) {
    return Set.of("say", "warn", "think", "believe", "claim", "tell")
        .contains(sentence.token(verb.head()).lemma());
  }

  private boolean boundary(int from, int to) {
    return sentence.tokens().subList(from, Math.max(from, to)).stream()
        .anyMatch(token -> BOUNDARY.contains(token.lower()) || token.hasTag("CC"));
  }

  private String word(int i) {
    return i < sentence.size() ? sentence.token(i).lower() : "";
  }

  private static VerbGroup asFinite(VerbGroup verb) {
    Tense tense = verb.form() == Form.BARE ? Tense.PRESENT : Tense.PAST;
    return new VerbGroup(
        verb.start(),
        verb.head(),
        verb.end(),
        Form.FINITE,
        tense,
        verb.modal(),
        verb.perfect(),
        verb.progressive(),
        verb.passive(),
        verb.negated());
  }
}
