package org.litopys.extract.said;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.Quotation;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** "X said that ...", "X said ...", "X said: '...'": the claim is a clause after its cue. */
final class Complements implements VerbRule {
  private static final Set<String> WHETHER =
      ImmutableSet.of("whether", "if", "what", "why", "how", "who", "when", "where");
  private static final Set<String> OPENERS =
      ImmutableSet.of("if", "when", "while", "although", "though", "because", "since", "there");

  private static final CharMatcher MARKS = CharMatcher.anyOf(".,;:!?()[]–—-");
  private static final Set<String> REFLEXIVE =
      ImmutableSet.of("himself", "herself", "itself", "themselves");
  private static final Set<String> BOUNDS = ImmutableSet.of("least", "most", "to", "than");

  private final Reading reading;
  private final Stances stances;

  Complements(Reading reading) {
    this.reading = reading;
    this.stances = new Stances(reading);
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    Optional<Speaker> speaker = speakers.before(cue);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    int start = addressee(cue);
    int far = reading.adverbials(cue.clauses()).skipAll(start);
    Optional<Attribution> found = at(cue, speaker.get(), far);
    if (found.isPresent()) {
      return found;
    }
    found = afterParticiple(cue, speaker.get(), far);
    if (found.isPresent()) {
      return found;
    }
    int near = reading.adverbials(cue.clauses()).skipTime(start);
    found = near == far ? Optional.empty() : at(cue, speaker.get(), near);
    if (found.isPresent()
        || quotedBefore(cue, speaker.get())
        || (!cue.takes(Construction.BARE) && !tells(cue, start))) {
      return found;
    }
    return bareClause(cue, near)
        .map(
            claim ->
                attribution(
                    cue, speaker.get(), claim, Construction.BARE, "said.subject-cue-clause"));
  }

  /** "reported, citing two officials, that ...": the marker stands after an insertion. */
  private Optional<Attribution> afterParticiple(Cue cue, Speaker speaker, int comma) {
    Sentence sentence = cue.sentence();
    boolean opens =
        comma + 2 < sentence.size()
            && sentence.token(comma).text().equals(",")
            && sentence.token(comma + 1).hasTag("VBG");
    if (!opens || !cue.takes(Construction.THAT)) {
      return Optional.empty();
    }
    int second = comma + 2;
    while (second + 1 < sentence.size() && !sentence.token(second).text().equals(",")) {
      second++;
    }
    boolean that =
        second + 2 < sentence.size() && sentence.token(second + 1).lower().equals("that");
    return that ? at(cue, speaker, second + 1) : Optional.empty();
  }

  private boolean tells(Cue cue, int start) {
    return cue.takes(Construction.OBJECT_THAT) && start > cue.end();
  }

  /** What the marker at {@code i} opens. */
  private Optional<Attribution> at(Cue cue, Speaker speaker, int i) {
    Sentence sentence = cue.sentence();
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    Token token = sentence.token(i);
    String word = token.lower();
    boolean that = word.equals("that") && (!token.hasTag("WDT") || clauseAfter(cue, i + 1));
    boolean takesThat = cue.takes(Construction.THAT) || cue.takes(Construction.OBJECT_THAT);
    if (that && takesThat && i + 1 < sentence.size()) {
      return Optional.of(
          attribution(
              cue,
              speaker,
              afterComma(sentence, afterSource(sentence, i + 1)),
              Construction.THAT,
              "said.subject-cue-that"));
    }
    if (WHETHER.contains(word) && cue.takes(Construction.WHETHER) && clauseAfter(cue, i)) {
      return Optional.of(
          attribution(cue, speaker, i, Construction.WHETHER, "said.subject-cue-whether"));
    }
    boolean own = token.tag().equals("PRP$") && cue.takes(Construction.NOUN);
    Optional<Quotation> quotation =
        reading.quotationAfter(sentence.token(own ? i : i - 1).span().end());
    boolean quotable = cue.takes(Construction.QUOTE) || cue.takes(Construction.OBJECT_THAT);
    if (word.equals(":") && quotation.isPresent() && clauseBefore(cue, speaker)) {
      return Optional.empty();
    }
    if (quotation.isPresent() && quotable && !quotedBefore(cue, speaker)) {
      return Optional.of(quoted(cue, speaker, quotation.get()));
    }
    if (word.equals(":") && quotable && i + 1 < sentence.size()) {
      return Optional.of(
          attribution(cue, speaker, i + 1, Construction.QUOTE, "said.subject-cue-colon"));
    }
    return Optional.empty();
  }

  /** "said that, according to X, ..." starts after both commas. */
  private static int afterSource(Sentence sentence, int i) {
    boolean cites =
        i + 2 < sentence.size()
            && sentence.token(i).text().equals(",")
            && sentence.token(i + 1).lower().equals("according");
    int comma = i + 2;
    while (cites && comma + 1 < sentence.size() && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    return cites && comma + 1 < sentence.size() ? comma + 1 : i;
  }

  /** "said that, collectively, we ..." starts after the insertion only where that is one word. */
  private static int afterComma(Sentence sentence, int i) {
    return i + 3 < sentence.size()
            && sentence.token(i).text().equals(",")
            && sentence.token(i + 2).text().equals(",")
        ? i + 3
        : i;
  }

  private boolean clauseAfter(Cue cue, int i) {
    return cue.clauses().verbs().stream().anyMatch(v -> v.finite() && v.start() > i);
  }

  /** Whether a quotation of the same sentence stands before: then that is the claim. */
  private boolean quotedBefore(Cue cue, Speaker speaker) {
    return reading
        .quotationBefore(cue.sentence(), speaker.phrase().start())
        .filter(q -> q.outer().end() > cue.sentence().span().start())
        .filter(q -> !q.inner().in(reading.words()).endsWith("."))
        .isPresent();
  }

  /** "The road is open, the mayor said: ...": what stands before is claimed, too. */
  private static boolean clauseBefore(Cue cue, Speaker speaker) {
    int comma = speaker.from() - 1;
    Clauses clauses = cue.clauses();
    return comma > 1
        && cue.sentence().token(comma).text().equals(",")
        && clauses.nouns().startingAt(0).isPresent()
        && clauses.verbs().stream()
            .filter(v -> v.finite() && v.end() <= comma)
            .anyMatch(v -> clauses.subject(v).map(s -> s.start() == 0).orElse(false));
  }

  /** The index after the cue's addressee, if the verb has one. */
  private static int addressee(Cue cue) {
    Clauses clauses = cue.clauses();
    Sentence sentence = cue.sentence();
    boolean addressed = cue.takes(Construction.OBJECT_THAT) || cue.takes(Construction.WHETHER);
    int i = cue.end();
    boolean to =
        i + 1 < sentence.size() && Set.of("to", "with").contains(sentence.token(i).lower());
    Optional<NounPhrase> phrase = clauses.nouns().startingAt(to ? i + 1 : i);
    boolean person = phrase.isPresent() && !clauses.nouns().temporal(phrase.get());
    if (!person || (!addressed && !to)) {
      return i;
    }
    int end = clauses.nouns().attached(phrase.get()).end();
    boolean clause = !to && clauses.verbs().stream().anyMatch(v -> v.finite() && v.start() == end);
    return clause ? i : end;
  }

  /** The clause without "that" that starts here: a subject and its finite verb, or a headline. */
  private Optional<Span> bareClause(Cue cue, int i) {
    Sentence sentence = cue.sentence();
    if (i >= sentence.size() || !opensClause(cue, i)) {
      return Optional.empty();
    }
    boolean strict =
        !cue.takes(Construction.QUOTE)
            || cue.takes(Construction.NOUN)
            || cue.takes(Construction.OBJECT_IS)
            || reading.words("owning").contains(cue.entry().words().get(0));
    int end = new ClaimEnd(reading, cue, false).after(i);
    boolean clause =
        cue.clauses().verbs().stream()
            .filter(v -> v.start() > i && v.start() < end)
            .anyMatch(v -> strict ? follows(cue.clauses(), v, i) : predicates(v));
    boolean headline = Reading.headline(sentence) && !strict && i < sentence.size() - 1;
    return clause || headline
        ? Optional.of(sentence.span(i, Math.max(end, i + 1)))
        : Optional.empty();
  }

  private static boolean opensClause(Cue cue, int i) {
    Sentence sentence = cue.sentence();
    Token first = sentence.token(i);
    boolean mark = MARKS.matchesAllOf(first.text());
    boolean reflexive = REFLEXIVE.contains(first.lower());
    boolean participle = first.hasTag("VBG") && cue.takes(Construction.ING);
    boolean link =
        (first.tag().equals("IN")
                && !OPENERS.contains(first.lower())
                && !quantity(cue.sentence(), i))
            || first.hasTag("CC");
    return !mark && !reflexive && !participle && !link && !first.hasTag("TO") && !first.hasTag("W");
  }

  /** "about 20 people", "at least two ships". */
  private static boolean quantity(Sentence sentence, int i) {
    int number = i + 1;
    if (number < sentence.size() && BOUNDS.contains(sentence.token(number).lower())) {
      number++;
    }
    return number < sentence.size() && sentence.token(number).hasTag("CD");
  }

  private static boolean predicates(VerbGroup verb) {
    return verb.finite() || verb.form() == VerbGroup.Form.PARTICIPLE;
  }

  /** Whether a finite verb follows what starts here, with no other clause between. */
  private static boolean follows(Clauses clauses, VerbGroup verb, int from) {
    boolean joined =
        clauses
            .nouns()
            .startingAt(from)
            .filter(p -> clauses.nouns().whole(p).end() == verb.start())
            .isPresent();
    return verb.finite()
        && clauses.sentence().tokens().subList(from, verb.start()).stream()
            .noneMatch(t -> splits(t) || (t.hasTag("CC") && !joined));
  }

  private static boolean splits(Token token) {
    return token.text().equals(",")
        || token.hasTag("W")
        || token.tag().equals("TO")
        || token.lower().equals("that");
  }

  private Attribution quoted(Cue cue, Speaker speaker, Quotation quotation) {
    Sentence sentence = cue.sentence();
    Span claim = quotation.outer();
    int next = 0;
    while (next < sentence.size()
        && sentence.token(next).span().start() < quotation.outer().end()) {
      next++;
    }
    boolean more = next < sentence.size() - 1 && sentence.span().end() > quotation.outer().end();
    int end = more ? new ClaimEnd(reading, cue, true).after(next - 1) : next;
    if (end > next && !sentence.token(next).text().equals(".")) {
      claim = claim.union(sentence.span(next, end));
    }
    return attribution(cue, speaker, claim, Construction.QUOTE, "said.subject-cue-quote");
  }

  private Attribution attribution(
      Cue cue, Speaker speaker, int start, Construction pattern, String rule) {
    int end = new ClaimEnd(reading, cue, false).after(start);
    Span claim = cue.sentence().span(start, Math.max(end, start + 1));
    return attribution(cue, speaker, claim, pattern, rule);
  }

  private Attribution attribution(
      Cue cue, Speaker speaker, Span claim, Construction pattern, String rule) {
    NounPhrase phrase = speaker.phrase();
    Span actor = cue.sentence().span(phrase.start(), phrase.end());
    Stance stance = stances.of(cue, pattern, claim);
    return new Attribution(speaker, new Finding(actor, cue.span(), List.of(claim), stance, rule));
  }
}
