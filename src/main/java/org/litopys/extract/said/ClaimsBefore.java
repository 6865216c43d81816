package org.litopys.extract.said;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.Quotation;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** "..., X said", "..., said X", "..., X said, ...": the cue stands after its claim or in it. */
final class ClaimsBefore implements VerbRule {

  private static final Set<String> TAILS = Set.of("if", "unless", "because");

  private static final Set<String> COMMAS = Set.of(",", "?");
  private static final Set<String> CLAIM_OPENERS = Set.of("that", ",", ":", "“", "\"");
  private static final Set<String> CONTINUERS = Set.of("that", ",", ".", ":", "“", "\"");
  private static final Set<String> SKIPPED = Set.of("that", ".", ":");
  private static final CharMatcher MARKS = CharMatcher.anyOf(".,;:!?()–—\"”-");

  private final Reading reading;
  private final Stances stances;

  ClaimsBefore(Reading reading) {
    this.reading = reading;
    this.stances = new Stances(reading);
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    if (!cue.takes(Construction.AFTER)
        && !cue.takes(Construction.QUOTE)
        && !cue.takes(Construction.OBJECT_THAT)) {
      return Optional.empty();
    }
    Optional<Speaker> before =
        speakers
            .before(cue)
            .filter(s -> s.phrase().end() <= cue.verb().start() && !speakers.hasSpoken(s));
    Optional<Attribution> found = before.flatMap(s -> read(cue, s, s.from()));
    if (found.isPresent()) {
      return found;
    }
    return speakers.inverted(cue).flatMap(s -> read(cue, s, cue.verb().start()));
  }

  /** Reads the claim before the attribution that starts at this token. */
  private Optional<Attribution> read(Cue cue, Speaker speaker, int start) {
    Sentence sentence = cue.sentence();
    Optional<Quotation> quotation = reading.quotationBefore(sentence, start);
    if (quotation.isPresent()) {
      boolean colon = start > 0 && sentence.token(start - 1).text().equals(":");
      return (colon && !ends(cue, speaker)) || ownObject(cue, speaker)
          ? Optional.empty()
          : Optional.of(quoted(cue, speaker, quotation.get()));
    }
    boolean plain = cue.takes(Construction.AFTER) || cue.takes(Construction.OBJECT_THAT);
    boolean comma = plain && start > 1 && COMMAS.contains(sentence.token(start - 1).text());
    if (!comma || reading.quoted(sentence, start) || !ends(cue, speaker)) {
      return Optional.empty();
    }
    return unquoted(cue, speaker, start);
  }

  /** "After the “operation,” it | expected its army to win": the cue has its claim after it. */
  private static boolean ownObject(Cue cue, Speaker speaker) {
    return !speaker.inverted()
        && cue.takes(Construction.OBJECT_TO)
        && cue.clauses()
            .object(cue.verb())
            .flatMap(object -> cue.clauses().verbAt(object.end()))
            .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE)
            .isPresent();
  }

  private Attribution quoted(Cue cue, Speaker speaker, Quotation quotation) {
    Sentence sentence = cue.sentence();
    Span claim = quotation.outer();
    int first = reading.claimStart(sentence);
    int begin = sentence.token(first).span().start();
    boolean mixed = begin < claim.start();
    boolean relay = mixed && relays(cue, first, claim.start());
    if (mixed) {
      claim = new Span(begin, claim.end());
    }
    List<Span> parts = new ArrayList<>(List.of(claim));
    continued(cue, speaker).or(() -> contrasted(cue, speaker)).ifPresent(parts::add);
    return attribution(
        cue,
        speaker,
        parts,
        relay ? "said.relay" : mixed ? "said.mixed-before" : "said.quote-before");
  }

  /** Whether another attribution stands before the quotation: then this one relays both. */
  private boolean relays(Cue cue, int first, int offset) {
    Sentence sentence = cue.sentence();
    return cue.clauses().verbs().stream()
        .filter(v -> v.start() >= first && v.head() != cue.verb().head())
        .filter(v -> sentence.token(v.start()).span().start() < offset)
        .flatMap(v -> reading.verbs().cues(cue.clauses(), v).stream())
        .anyMatch(c -> c.takes(Construction.QUOTE) && opensClaim(c));
  }

  private boolean opensClaim(Cue cue) {
    int i = reading.adverbials(cue.clauses()).skipAll(cue.end());
    return i < cue.sentence().size() && CLAIM_OPENERS.contains(cue.sentence().token(i).lower());
  }

  private Optional<Attribution> unquoted(Cue cue, Speaker speaker, int start) {
    Sentence sentence = cue.sentence();
    Clauses clauses = cue.clauses();
    int first = reading.claimStart(sentence);
    int end = start - 1;
    if (first >= end) {
      return Optional.empty();
    }
    boolean finite =
        clauses.verbs().stream().anyMatch(v -> v.finite() && v.start() >= first && v.end() <= end);
    List<Span> parts = new ArrayList<>(List.of(sentence.span(first, end)));
    if (sentence.token(end - 1).hasTag("W")) {
      return rest(cue, speaker)
          .map(rest -> attribution(cue, speaker, List.of(rest), "said.claim-around"));
    }
    Optional<Attribution> clause = afterColon(cue, speaker, first, end);
    if (clause.isPresent()) {
      return clause;
    }
    if (!finite) {
      Optional<Span> rest = rest(cue, speaker);
      if (rest.isPresent()) {
        parts.add(rest.get());
        return Optional.of(attribution(cue, speaker, parts, "said.claim-around"));
      }
      boolean phrase = reading.fronts(sentence.token(first));
      if (!Reading.headline(sentence) || end - first < 3 || phrase) {
        return Optional.empty();
      }
    }
    Optional<Span> more = that(cue, speaker).or(() -> joined(cue, speaker));
    boolean question = sentence.token(end).text().equals("?");
    if (more.isEmpty() && !question && subordinate(clauses, first, end)) {
      return rest(cue, speaker)
          .map(rest -> attribution(cue, speaker, List.of(parts.get(0), rest), "said.claim-around"));
    }
    more.or(() -> continued(cue, speaker)).ifPresent(parts::add);
    String rule = speaker.inverted() ? "said.claim-cue-subject" : "said.claim-subject-cue";
    return Optional.of(attribution(cue, speaker, parts, rule));
  }

  /** "He denied it: the ship, he claimed, had sailed": the colon begins what is claimed. */
  private Optional<Attribution> afterColon(Cue cue, Speaker speaker, int first, int end) {
    Sentence sentence = cue.sentence();
    int colon = end - 1;
    while (colon > first && !sentence.token(colon).text().equals(":")) {
      colon--;
    }
    int from = colon + 1;
    boolean subject =
        colon > first
            && cue.clauses().nouns().startingAt(from).isPresent()
            && cue.clauses().verbs().stream()
                .noneMatch(v -> v.finite() && v.start() >= from && v.end() <= end);
    return subject
        ? rest(cue, speaker)
            .map(
                rest ->
                    attribution(
                        cue, speaker, List.of(sentence.span(from, end), rest), "said.claim-around"))
        : Optional.empty();
  }

  /** "As ...," and the like: the words before are no claim. */
  private static boolean subordinate(Clauses clauses, int first, int end) {
    Sentence sentence = clauses.sentence();
    Token token = sentence.token(first);
    boolean adverbial =
        Set.of("as", "when", "after", "while", "before", "asked").contains(token.lower());
    long commas =
        sentence.tokens().subList(first, end).stream().filter(t -> t.text().equals(",")).count();
    return adverbial && commas == 0;
  }

  /** Whether nothing but adverbials stands between the attribution and a mark. */
  private boolean ends(Cue cue, Speaker speaker) {
    Sentence sentence = cue.sentence();
    int i = after(cue, speaker);
    if (i >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(i);
    boolean mark = MARKS.matchesAllOf(token.text());
    boolean relative =
        (token.hasTag("W") || token.lower().equals("that"))
            && cue.clauses().verbAt(i + 1).filter(VerbGroup::finite).isPresent();
    return mark
        || relative
        || token.hasTag("CC")
        || token.hasTag("VBG")
        || (token.tag().equals("IN") && !token.lower().equals("that"));
  }

  private int after(Cue cue, Speaker speaker) {
    int i = speaker.inverted() ? speaker.phrase().end() : cue.end();
    Clauses clauses = cue.clauses();
    if (cue.takes(Construction.OBJECT_THAT) && !speaker.inverted()) {
      i = clauses.nouns().startingAt(i).map(p -> clauses.nouns().attached(p).end()).orElse(i);
    }
    return reading.adverbials(clauses).skipAll(i);
  }

  /** The quotation that goes on after the attribution: "..., X said, '...'". */
  private Optional<Span> continued(Cue cue, Speaker speaker) {
    Sentence sentence = cue.sentence();
    int i = after(cue, speaker);
    if (i >= sentence.size() || !CONTINUERS.contains(sentence.token(i).text())) {
      return Optional.empty();
    }
    int from = SKIPPED.contains(sentence.token(i).lower()) ? i + 1 : i;
    if (from >= sentence.size()) {
      return Optional.empty();
    }
    return reading
        .quotationAfter(sentence.token(from).span().start())
        .filter(q -> q.outer().start() < sentence.span().end())
        .map(Quotation::outer);
  }

  /** "'...,' he said, | but any deal must be 'just'": goes on in the reporter's words. */
  private Optional<Span> contrasted(Cue cue, Speaker speaker) {
    Sentence sentence = cue.sentence();
    int comma = after(cue, speaker);
    boolean joins =
        comma + 3 < sentence.size()
            && sentence.token(comma).text().equals(",")
            && sentence.token(comma + 1).hasTag("CC");
    FurtherAttributions further = new FurtherAttributions(reading, cue, false);
    boolean clause = joins && further.clause(comma + 2) && !further.reports(comma + 2);
    boolean quotes =
        clause
            && reading.quotations().in(sentence.span()).stream()
                .anyMatch(q -> q.outer().start() > sentence.token(comma).span().start());
    return quotes ? rest(cue, speaker) : Optional.empty();
  }

  /** The rest of the claim after an attribution in its middle. */
  private Optional<Span> rest(Cue cue, Speaker speaker) {
    Sentence sentence = cue.sentence();
    int i = after(cue, speaker);
    boolean comma =
        i + 2 < sentence.size() && Set.of(",", "that").contains(sentence.token(i).lower());
    boolean finite =
        comma && cue.clauses().verbs().stream().anyMatch(v -> v.finite() && v.start() > i);
    if (!finite) {
      return Optional.empty();
    }
    int start = sentence.token(i + 1).lower().equals("that") ? i + 2 : i + 1;
    int end = new ClaimEnd(reading, cue, false).after(start);
    return Optional.of(sentence.span(start, Math.max(end, start + 1)));
  }

  /** "That shows, X said, that ...": what the clause before leads to. */
  private Optional<Span> that(Cue cue, Speaker speaker) {
    int i = after(cue, speaker);
    Sentence sentence = cue.sentence();
    return i + 2 < sentence.size() && sentence.token(i + 1).lower().equals("that")
        ? rest(cue, speaker)
        : Optional.empty();
  }

  /** "..., X said, and the ships sail": a second clause with a subject that reports nothing. */
  private Optional<Span> joined(Cue cue, Speaker speaker) {
    int i = after(cue, speaker);
    Sentence sentence = cue.sentence();
    FurtherAttributions further = new FurtherAttributions(reading, cue, false);
    boolean comma = i + 3 < sentence.size() && sentence.token(i).text().equals(",");
    boolean joins =
        comma
            && further.clause(i + 2)
            && (TAILS.contains(sentence.token(i + 1).lower())
                || (sentence.token(i + 1).hasTag("CC") && !further.reports(i + 2)));
    return joins ? rest(cue, speaker) : Optional.empty();
  }

  private Attribution attribution(Cue cue, Speaker speaker, List<Span> parts, String rule) {
    Span actor = cue.sentence().span(speaker.phrase().start(), speaker.phrase().end());
    Construction pattern = cue.takes(Construction.QUOTE) ? Construction.QUOTE : Construction.AFTER;
    Stance stance = stances.of(cue, pattern, parts.get(0));
    return new Attribution(speaker, new Finding(actor, cue.span(), parts, stance, rule));
  }
}
