package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
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
import org.litopys.text.Token;

/** "X's claim that ...", "X's demands include ...", "X's message is clear: ...". */
final class NounCues implements SentenceRule {
  private static final Set<String> LISTS = ImmutableSet.of("include", "be", "contain", "comprise");

  private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "–", "—");
  private static final Set<String> DASHES = Set.of("–", "—", "--");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  private final Reading reading;
  private final CueNouns nouns;

  NounCues(Reading reading) {
    this.reading = reading;
    this.nouns = reading.lexicon().nouns();
  }

  @Override
  public List<Finding> read(Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i + 2 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.hasTag("NN") && nouns.stance(token.lemma()).isPresent()) {
        at(sentence, i).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> at(Sentence sentence, int noun) {
    Clauses clauses = reading.clauses(sentence);
    Optional<Span> owner = clauses.nouns().at(noun).flatMap(p -> owner(sentence, p, noun));
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    if (sentence.token(noun + 1).lower().equals("that")) {
      return Optional.of(finding(sentence, owner.get(), noun, noun + 2, "said.noun-that"));
    }
    Optional<Finding> object = object(clauses, owner.get(), noun);
    if (object.isPresent()) {
      return object;
    }
    Optional<VerbGroup> verb = nextVerb(clauses, noun);
    if (verb.isEmpty() || verb.get().negated()) {
      return Optional.empty();
    }
    return listed(sentence, owner.get(), noun, verb.get());
  }

  /** "X's calls for Y", "X's promise to do Y". */
  private Optional<Finding> object(Clauses clauses, Span owner, int noun) {
    Sentence sentence = clauses.sentence();
    String lemma = sentence.token(noun).lemma();
    String next = sentence.token(noun + 1).lower();
    if (next.equals("for") && nouns.takes(lemma, "for")) {
      return clauses
          .nouns()
          .startingAt(noun + 2)
          .map(phrase -> clauses.nouns().attached(phrase))
          .map(p -> finding(sentence, owner, noun, p.start(), p.end(), "said.noun-for"));
    }
    boolean infinitive =
        clauses.verbAt(noun + 1).filter(v -> v.form() == VerbGroup.Form.INFINITIVE).isPresent();
    if (!infinitive || !nouns.takes(lemma, "to")) {
      return Optional.empty();
    }
    int end = noun + 2;
    while (end < sentence.size()
        && !STOPS.contains(sentence.token(end).text())
        && clauses.verbAt(end).filter(VerbGroup::finite).isEmpty()) {
      end++;
    }
    return Optional.of(finding(sentence, owner, noun, noun + 1, end, "said.noun-to"));
  }

  /** "demands ... included Y", "message ... is clear: Y". */
  private Optional<Finding> listed(Sentence sentence, Span owner, int noun, VerbGroup verb) {
    String lemma = sentence.token(verb.head()).lemma();
    int i = verb.end();
    if (!LISTS.contains(lemma) || i + 1 >= sentence.size()) {
      return Optional.empty();
    }
    if (lemma.equals("be")) {
      boolean clear =
          i + 2 < sentence.size()
              && sentence.token(i).hasTag("JJ")
              && sentence.token(i + 1).text().equals(":");
      boolean that = sentence.token(i).lower().equals("that");
      if (!clear && !that) {
        return Optional.empty();
      }
      i += clear ? 2 : 1;
    }
    return Optional.of(finding(sentence, owner, noun, i, "said.noun-list"));
  }

  private static Optional<VerbGroup> nextVerb(Clauses clauses, int noun) {
    return clauses.verbs().stream()
        .filter(v -> v.start() > noun && v.finite() && !v.passive())
        .findFirst()
        .filter(
            v ->
                clauses.sentence().tokens().subList(noun, v.start()).stream()
                    .noneMatch(t -> t.hasTag("W") || t.text().equals(",")));
  }

  /** "Moscow's | demands", "its | insistence". */
  private static Optional<Span> owner(Sentence sentence, NounPhrase phrase, int noun) {
    for (int i = noun - 1; i >= phrase.start(); i--) {
      Token token = sentence.token(i);
      if (token.hasTag("POS") && i > phrase.start()) {
        return Optional.of(sentence.span(phrase.start(), i));
      }
      if (token.tag().equals("PRP$")) {
        return Optional.of(sentence.span(i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** Where what was demanded or claimed is told of further: ", was refused", ", land that". */
  private int stop(Sentence sentence, int from) {
    Clauses clauses = reading.clauses(sentence);
    for (int i = from + 1; i + 2 < sentence.size(); i++) {
      int next = i + 1;
      boolean comma = sentence.token(i).text().equals(",") && !reading.quoted(sentence, i);
      boolean predicate =
          clauses.verbAt(next).filter(v -> v.finite() && v.start() == next).isPresent();
      boolean apposition =
          clauses
              .nouns()
              .startingAt(next)
              .filter(p -> p.end() < sentence.size())
              .filter(p -> RELATIVE.contains(sentence.token(p.end()).lower()))
              .isPresent();
      if (comma && (predicate || apposition)) {
        return i;
      }
    }
    return sentence.size();
  }

  private Finding finding(Sentence sentence, Span owner, int noun, int from, String rule) {
    int end = stop(sentence, from);
    for (int i = end - 1; i > from; i--) {
      if (DASHES.contains(sentence.token(i).text())) {
        end = i;
      }
    }
    return finding(sentence, owner, noun, from, end, rule);
  }

  private Finding finding(Sentence sentence, Span owner, int noun, int from, int end, String rule) {
    Stance stance = nouns.stance(sentence.token(noun).lemma()).orElseThrow();
    Span cue = sentence.span(noun, noun + 1);
    return new Finding(owner, cue, List.of(sentence.span(from, end)), stance, rule);
  }
}
