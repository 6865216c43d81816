package org.litopys.extract;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.text.Sentence;

/**
 * The grammar of one sentence over its Penn tags: verb groups, noun phrases, and which phrase is
 * which verb's subject or object. Made in one pass, cheap beside tagging; it needs no chunker. What
 * tags alone do not tell is left empty.
 */
public final class Clauses {
  private static final Set<String> ADVERBS =
      ImmutableSet.of("today", "yesterday", "tomorrow", "tonight", "both", "also");

  private final Sentence sentence;
  private final NounPhrases nouns;
  private final List<VerbGroup> verbs;

  /** The subject of each verb group, found when first asked for. */
  private final ImmutableList<Supplier<Optional<NounPhrase>>> subjects;

  private Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.nouns = NounPhrases.of(sentence);
    this.verbs = new FiniteVerbs(sentence, nouns).repair(VerbGroups.of(sentence));
    Subjects found = new Subjects(sentence, nouns, verbs);
    this.subjects =
        verbs.stream()
            .map(verb -> Suppliers.memoize(() -> found.of(verb)))
            .collect(ImmutableList.toImmutableList());
  }

  /** Reads the sentence. */
  static Clauses of(Sentence sentence) {
    return new Clauses(sentence);
  }

  public Sentence sentence() {
    return sentence;
  }

  public NounPhrases nouns() {
    return nouns;
  }

  /** All verb groups, in order. */
  public List<VerbGroup> verbs() {
    return verbs;
  }

  /** The verb group that holds the token. */
  public Optional<VerbGroup> verbAt(int token) {
    return verbs.stream().filter(verb -> verb.contains(token)).findFirst();
  }

  /**
   * The noun phrase that the verb group is said of, whole: with prepositional phrases, coordination
   * and apposition. Of a relative clause it is the phrase that the pronoun stands for; of a joined,
   * participial or infinitive group that of the group that governs it. Of a passive it is what the
   * thing is done to.
   */
  public Optional<NounPhrase> subject(VerbGroup verb) {
    return subjects.get(verbs.indexOf(verb)).get();
  }

  /** The noun phrase right after the verb group, adverbs between them passed over; not of time. */
  public Optional<NounPhrase> object(VerbGroup verb) {
    return nouns
        .startingAt(skipAdverbs(verb.end()))
        .filter(phrase -> !nouns.temporal(phrase))
        .map(nouns::whole);
  }

  /** The phrase after "by" that follows a passive verb group. */
  public Optional<NounPhrase> agent(VerbGroup verb) {
    int by = skipAdverbs(verb.end());
    boolean found =
        verb.passive() && by + 1 < sentence.size() && sentence.token(by).lower().equals("by");
    return found ? nouns.startingAt(by + 1).map(nouns::whole) : Optional.empty();
  }

  /**
   * The phrase that is governed by this preposition after the verb group, its object and other
   * prepositional phrases passed over: {@code after(supplied, "with")}.
   */
  public Optional<NounPhrase> after(VerbGroup verb, String preposition) {
    int i = skipAdverbs(verb.end());
    while (i < sentence.size()) {
      boolean found = sentence.token(i).lower().equals(preposition);
      Optional<NounPhrase> phrase = nouns.startingAt(found || preposition(i) ? i + 1 : i);
      if (phrase.isEmpty()) {
        return Optional.empty();
      }
      if (found) {
        return phrase.map(nouns::whole);
      }
      i = skipAdverbs(phrase.get().end());
    }
    return Optional.empty();
  }

  private boolean preposition(int i) {
    String tag = sentence.token(i).tag();
    return tag.equals("IN") || tag.equals("TO");
  }

  /** The index of the first token from {@code i} on that is no adverb. */
  public int skipAdverbs(int i) {
    int result = i;
    while (result < sentence.size()
        && (sentence.token(result).hasTag("RB")
            || ADVERBS.contains(sentence.token(result).lower()))) {
      result++;
    }
    return result;
  }
}
