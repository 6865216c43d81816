package org.litopys.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.Quotation;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** "According to X, ...", "..., according to X", "In the words of X, ...", "..., per X". */
final class AccordingTo implements SentenceRule {
  private static final List<List<String>> CUES =
      List.of(
          List.of("according", "to"),
          List.of("in", "the", "words", "of"),
          List.of("in", "the", "view", "of"),
          List.of("in", "the", "opinion", "of"),
          List.of("per"));

  private final Reading reading;

  AccordingTo(Reading reading) {
    this.reading = reading;
  }

  @Override
  public List<Finding> read(Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      int length = cue(sentence, i);
      if (length > 0) {
        at(sentence, i, i + length).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The number of words of the cue that starts here; 0 if none does. */
  private int cue(Sentence sentence, int i) {
    boolean apart = i == 0 || sentence.token(i - 1).text().equals(",");
    for (List<String> cue : CUES) {
      boolean fits =
          i + cue.size() < sentence.size()
              && IntStream.range(0, cue.size())
                  .allMatch(j -> sentence.token(i + j).lower().equals(cue.get(j)));
      if (fits
          && (cue.get(0).equals("according") || (apart && speaker(sentence, i + cue.size())))) {
        return cue.size();
      }
    }
    return 0;
  }

  private boolean speaker(Sentence sentence, int i) {
    return reading
        .clauses(sentence)
        .nouns()
        .startingAt(i)
        .filter(p -> reading.lexicon().sources().tells(sentence.token(p.head())))
        .isPresent();
  }

  private Optional<Finding> at(Sentence sentence, int i, int after) {
    Clauses clauses = reading.clauses(sentence);
    Optional<NounPhrase> base = clauses.nouns().startingAt(after);
    if (base.isEmpty()) {
      return Optional.empty();
    }
    if (reading.words("measure").contains(sentence.token(base.get().head()).lemma())) {
      return Optional.empty();
    }
    NounPhrase source = clauses.nouns().whole(base.get());
    Span actor = sentence.span(source.start(), source.end());
    Span cue = sentence.span(i, after);
    Bounds bounds = bounds(sentence, i);
    List<Span> claim =
        i <= bounds.first() + 1
            ? fronted(sentence, source.end(), bounds.end())
            : around(sentence, bounds, i, source.end());
    return claim.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(actor, cue, claim, Stance.ASSERTS, "said.according-to"));
  }

  /** The tokens that the claim may take: the sentence, or the quotation that the cue lies in. */
  private record Bounds(int first, int end) {}

  private Bounds bounds(Sentence sentence, int i) {
    int first = reading.claimStart(sentence);
    int end = sentence.size();
    Optional<Quotation> quotation = reading.quotations().at(sentence.token(i).span().start());
    if (quotation.isEmpty()) {
      return new Bounds(Math.min(first, i), end);
    }
    Span inner = quotation.get().inner();
    while (first < i && sentence.token(first).span().start() < inner.start()) {
      first++;
    }
    while (end > i + 1 && sentence.token(end - 1).span().end() > inner.end()) {
      end--;
    }
    return new Bounds(first, end);
  }

  private List<Span> fronted(Sentence sentence, int from, int end) {
    int comma = from;
    while (comma < end && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    boolean participle = comma + 1 < end && sentence.token(comma + 1).hasTag("VBN");
    if (participle || describes(sentence, comma + 1)) {
      return fronted(sentence, comma + 1, end);
    }
    return comma + 1 < end ? List.of(sentence.span(comma + 1, end)) : List.of();
  }

  /** ", a group that counts losses,": an apposition with a clause of its own. */
  private boolean describes(Sentence sentence, int i) {
    if (i >= sentence.size() || !Set.of("a", "an").contains(sentence.token(i).lower())) {
      return false;
    }
    Clauses clauses = reading.clauses(sentence);
    int end = clauses.nouns().startingAt(i).map(p -> clauses.nouns().attached(p).end()).orElse(i);
    return end + 1 < sentence.size()
        && sentence.token(end).lower().matches("that|which|who|whose")
        && sentence.tokens().subList(end, sentence.size()).stream()
            .anyMatch(t -> t.text().equals(","));
  }

  private List<Span> around(Sentence sentence, Bounds bounds, int cue, int after) {
    List<Span> parts = new ArrayList<>();
    boolean nested = cue >= 2 && sentence.token(cue - 2).lower().equals("that");
    if (nested) {
      return fronted(sentence, after, bounds.end());
    }
    parts.add(sentence.span(bounds.first(), cue));
    boolean comma = after + 1 < bounds.end() && sentence.token(after).text().equals(",");
    boolean finite =
        reading.clauses(sentence).verbs().stream()
            .anyMatch(v -> v.finite() && v.end() < cue && v.end() < cue - 1);
    boolean auxiliary = cue >= 2 && sentence.token(cue - 2).hasTag("VB");
    if (comma && (!finite || auxiliary)) {
      parts.add(sentence.span(after + 1, bounds.end()));
    }
    return parts;
  }
}
