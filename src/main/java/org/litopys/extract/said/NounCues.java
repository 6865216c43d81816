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
  private static final Set<String> LINKS =
      Set.of("that", "if", "unless", "because", "while", "since", "as", "until", "after", "before");
  private static final Set<String> AUTHORED = Set.of("from", "by");
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
    for (int i = 0; i + 2 < sentence.size(); i++) {
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
      return author(clauses, noun)
          .flatMap(a -> content(clauses, sentence.span(a.start(), a.end()), noun, a.end()));
    }
    Optional<Finding> content = content(clauses, owner.get(), noun, noun + 1);
    if (content.isPresent()) {
      return content;
    }
    Optional<VerbGroup> verb = nextVerb(clauses, noun);
    if (verb.isEmpty() || verb.get().negated()) {
      return Optional.empty();
    }
    return listed(sentence, owner.get(), noun, verb.get());
  }

  /** "warnings from | two envoys | that", "calls by | the union | for". */
  private Optional<NounPhrase> author(Clauses clauses, int noun) {
    Sentence sentence = clauses.sentence();
    return AUTHORED.contains(sentence.token(noun + 1).lower())
        ? clauses
            .nouns()
            .startingAt(noun + 2)
            .filter(p -> reading.lexicon().sources().tells(sentence.token(p.head())))
            .filter(p -> p.end() + 1 < sentence.size())
        : Optional.empty();
  }

  /** What stands from {@code next}: "that ...", "for Y", "to do Y". */
  private Optional<Finding> content(Clauses clauses, Span owner, int noun, int next) {
    Sentence sentence = clauses.sentence();
    boolean that =
        sentence.token(next).lower().equals("that")
            && next + 1 < sentence.size()
            && (next == noun + 1 || clauses.verbAt(next + 1).isEmpty());
    return that
        ? Optional.of(finding(sentence, owner, noun, next + 1, "said.noun-that"))
        : object(clauses, owner, noun, next);
  }

  /** "X's calls for Y", "X's promise to do Y". */
  private Optional<Finding> object(Clauses clauses, Span owner, int noun, int next) {
    Sentence sentence = clauses.sentence();
    String lemma = sentence.token(noun).lemma();
    if (sentence.token(next).lower().equals("for") && nouns.takes(lemma, "for")) {
      return clauses
          .nouns()
          .startingAt(next + 1)
          .map(phrase -> clauses.nouns().attached(phrase))
          .map(p -> finding(sentence, owner, noun, p.start(), p.end(), "said.noun-for"));
    }
    boolean infinitive =
        clauses.verbAt(next).filter(v -> v.form() == VerbGroup.Form.INFINITIVE).isPresent();
    if (!infinitive || !nouns.takes(lemma, "to")) {
      return Optional.empty();
    }
    int end = next + 1;
    while (end < sentence.size()
        && !STOPS.contains(sentence.token(end).text())
        && clauses.verbAt(end).filter(VerbGroup::finite).isEmpty()) {
      end++;
    }
    return Optional.of(finding(sentence, owner, noun, next, end, "said.noun-to"));
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

  /** Where the noun's own verb stands: "the claim that it had sunk | drew laughter". */
  private int predicate(Sentence sentence, int noun, int from) {
    List<VerbGroup> finite =
        reading.clauses(sentence).verbs().stream().filter(VerbGroup::finite).toList();
    List<VerbGroup> after = finite.stream().filter(v -> v.start() > from).toList();
    boolean subject = finite.stream().noneMatch(v -> v.start() < noun);
    boolean second =
        after.size() == 2
            && sentence.tokens().subList(after.get(0).end(), after.get(1).start()).stream()
                .noneMatch(NounCues::joins);
    return subject && second ? after.get(1).start() : sentence.size();
  }

  private static boolean joins(Token token) {
    return token.hasTag("CC")
        || token.hasTag("W")
        || token.hasTag("PRP")
        || LINKS.contains(token.lower())
        || STOPS.contains(token.text());
  }

  private Finding finding(Sentence sentence, Span owner, int noun, int from, String rule) {
    int end = Math.min(stop(sentence, from), predicate(sentence, noun, from));
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
