package org.litopys.extract.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** "X denies the report", "X vowed to ...", "X accused Y of ...": the claim is an object. */
final class Objects implements VerbRule {
  /** The rule of "X vowed to ...". */
  static final String INFINITIVE = "said.subject-cue-to";

  private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'");
  private static final Set<String> DASHES = Set.of("–", "—", "-");
  private static final Set<String> REFLEXIVE =
      Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");

  private final Reading reading;
  private final Stances stances;

  Objects(Reading reading) {
    this.reading = reading;
    this.stances = new Stances(reading);
  }

  @Override
  public Optional<Attribution> read(Cue cue, Speakers speakers) {
    Optional<Speaker> speaker = speakers.before(cue);
    if (speaker.isEmpty() || reading.quoted(cue.sentence(), cue.verb().head())) {
      return Optional.empty();
    }
    return read(cue, speaker.get());
  }

  private Optional<Attribution> read(Cue cue, Speaker speaker) {
    Sentence sentence = cue.sentence();
    boolean governs = cue.entry().words().size() > 1;
    int from = governs ? cue.end() : reading.adverbials(cue.clauses()).skipTime(cue.end());
    int i = afterInsertion(sentence, from);
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    Token token = sentence.token(i);
    int open = afterQuote(sentence, i);
    Optional<VerbGroup> verb = cue.clauses().verbAt(open).filter(v -> v.start() == open);
    boolean infinitive =
        verb.filter(v -> v.form() == VerbGroup.Form.INFINITIVE).isPresent()
            || (token.hasTag("TO")
                && reading.quoted(sentence, Math.min(i + 1, sentence.size() - 1)));
    boolean silent =
        verb.filter(v -> reading.words("silence").contains(sentence.token(v.head()).lemma()))
            .isPresent();
    if (infinitive && silent && sentence.token(cue.verb().head()).lemma().equals("refuse")) {
      return Optional.empty();
    }
    if (infinitive && cue.takes(Construction.TO) && !present(cue, i)) {
      return Optional.of(attribution(cue, speaker, i, Construction.TO, INFINITIVE));
    }
    if (token.hasTag("VBG") && cue.takes(Construction.ING)) {
      return Optional.of(attribution(cue, speaker, i, Construction.ING, "said.subject-cue-ing"));
    }
    if (governs && token.hasTag("VBG") && cue.takes(Construction.NOUN)) {
      return Optional.of(attribution(cue, speaker, i, Construction.NOUN, "said.subject-cue-noun"));
    }
    Optional<NounPhrase> object =
        cue.clauses()
            .nouns()
            .startingAt(afterParticiple(cue, sentence, afterQuote(sentence, i)))
            .filter(p -> (governs && !on(cue)) || !cue.clauses().nouns().temporal(p));
    return object.flatMap(o -> object(cue, speaker, i, o));
  }

  /** "claims to be a group of widows": tells what somebody is, not what he said. */
  private boolean present(Cue cue, int to) {
    boolean perfect =
        to + 1 < cue.sentence().size() && cue.sentence().token(to + 1).lower().equals("have");
    return !perfect && reading.words("professing").contains(cue.entry().words().get(0));
  }

  /** "condemn, in the strongest terms, ...": the index after an insertion right after the cue. */
  private static int afterInsertion(Sentence sentence, int i) {
    boolean opens = i + 2 < sentence.size() && sentence.token(i).text().equals(",");
    if (!opens || !Set.of("IN", "RB").contains(sentence.token(i + 1).tag())) {
      return i;
    }
    for (int j = i + 2; j < Math.min(sentence.size(), i + 9); j++) {
      if (sentence.token(j).text().equals(",")) {
        return j + 1;
      }
    }
    return i;
  }

  /** "agreed on | Monday to meet": the time is not what they agreed on. */
  private static boolean on(Cue cue) {
    return cue.sentence().token(cue.end() - 1).lower().equals("on");
  }

  private static int afterQuote(Sentence sentence, int i) {
    boolean owner = sentence.token(i).tag().equals("PRP$") || sentence.token(i).hasTag("DT");
    if (owner && i + 2 < sentence.size() && QUOTES.contains(sentence.token(i + 1).text())) {
      return i + 2;
    }
    return QUOTES.contains(sentence.token(i).text()) && i + 1 < sentence.size() ? i + 1 : i;
  }

  /** "reported | renewed | strikes". */
  private static int afterParticiple(Cue cue, Sentence sentence, int i) {
    boolean modifies =
        cue.takes(Construction.NOUN) && sentence.token(i).hasTag("VBN") && i == cue.end();
    return modifies ? i + 1 : i;
  }

  private Optional<Attribution> object(Cue cue, Speaker speaker, int i, NounPhrase object) {
    Clauses clauses = cue.clauses();
    Sentence sentence = cue.sentence();
    NounPhrase whole = clauses.nouns().whole(object);
    int claimEnd = new ClaimEnd(reading, cue, true).after(i);
    if (cue.takes(Construction.OBJECT_TO) && infinitiveAfter(clauses, object.end(), claimEnd)) {
      return Optional.of(
          split(cue, speaker, i, whole, Construction.OBJECT_TO, "said.cue-object-to"));
    }
    if (cue.takes(Construction.OBJECT_OF)
        && wordWithin(sentence, object.end(), claimEnd - 1, Set.of("of"))) {
      return Optional.of(
          split(cue, speaker, i, whole, Construction.OBJECT_OF, "said.cue-object-of"));
    }
    if (cue.takes(Construction.OBJECT_AS)
        && wordWithin(sentence, object.end(), claimEnd, Set.of("as"))) {
      return Optional.of(
          split(cue, speaker, i, whole, Construction.OBJECT_AS, "said.cue-object-as"));
    }
    if (cue.takes(Construction.THANKS)) {
      return thanks(cue, speaker, object);
    }
    if (cue.takes(Construction.OBJECT_FOR)
        && wordWithin(sentence, object.end(), claimEnd, Set.of("for"))) {
      return Optional.of(
          attribution(cue, speaker, i, Construction.OBJECT_FOR, "said.cue-object-for"));
    }
    if (cue.takes(Construction.OBJECT_TO)
        && cue.takes(Construction.OBJECT_THAT)
        && wordWithin(sentence, object.end(), whole.end() + 1, Set.of("against", "not"))) {
      return Optional.of(
          attribution(cue, speaker, i, Construction.OBJECT_TO, "said.cue-object-against"));
    }
    if (cue.takes(Construction.OBJECT_IS) && object.end() < sentence.size()) {
      return naming(cue, speaker, i, object);
    }
    boolean greets =
        reading.words("greeting").contains(cue.entry().words().get(0)) && person(sentence, object);
    boolean menaces =
        cue.entry().words().get(0).equals("threaten")
            && reading.lexicon().sources().speaks(sentence.token(object.head()));
    return cue.takes(Construction.NOUN) && !greets && !menaces
        ? Optional.of(attribution(cue, speaker, i, Construction.NOUN, "said.subject-cue-noun"))
        : Optional.empty();
  }

  private static boolean person(Sentence sentence, NounPhrase phrase) {
    return sentence.names().stream()
        .filter(name -> name.type() == Name.Type.PERSON)
        .anyMatch(name -> name.start() <= phrase.head() && phrase.head() < name.end());
  }

  /**
   * The object and what is said of it, as two parts where words between them are not of the claim:
   * "as", or the time of saying.
   */
  private Attribution split(
      Cue cue, Speaker speaker, int i, NounPhrase object, Construction pattern, String rule) {
    Sentence sentence = cue.sentence();
    int end = Math.max(i + 1, new ClaimEnd(reading, cue, true).after(i));
    int close = object.end();
    int next = reading.adverbials(cue.clauses()).skipTime(close);
    if (pattern == Construction.OBJECT_AS) {
      next = close;
      while (next < end && !sentence.token(next).lower().equals("as")) {
        next++;
      }
      close = dashBefore(sentence, i, next);
      next++;
    }
    List<Span> parts =
        next > close && next < end
            ? List.of(sentence.span(i, close), sentence.span(next, end))
            : List.of(sentence.span(i, end));
    return attribution(cue, speaker, parts, pattern, rule);
  }

  /** Where an insertion between dashes begins that ends right before {@code to}. */
  private static int dashBefore(Sentence sentence, int from, int to) {
    if (!DASHES.contains(sentence.token(to - 1).text())) {
      return to;
    }
    for (int j = from + 1; j < to - 1; j++) {
      if (DASHES.contains(sentence.token(j).text())) {
        return j;
      }
    }
    return to;
  }

  /** "calling | it a red line": a phrase right after the object. */
  private Optional<Attribution> naming(Cue cue, Speaker speaker, int i, NounPhrase object) {
    Sentence sentence = cue.sentence();
    if (REFLEXIVE.contains(sentence.token(object.head()).lower())) {
      return Optional.empty();
    }
    int next = object.end();
    int far = cue.clauses().nouns().attached(object).end();
    boolean named =
        cue.clauses().nouns().startingAt(afterQuote(sentence, next)).isPresent()
            || sentence.token(next).hasTag("JJ")
            || opensQuote(sentence, next)
            || opensQuote(sentence, far);
    return named
        ? Optional.of(attribution(cue, speaker, i, Construction.OBJECT_IS, "said.cue-object-is"))
        : Optional.empty();
  }

  private static boolean opensQuote(Sentence sentence, int i) {
    return i < sentence.size() && QUOTES.contains(sentence.token(i).text());
  }

  private Optional<Attribution> thanks(Cue cue, Speaker speaker, NounPhrase object) {
    int next = object.end();
    Sentence sentence = cue.sentence();
    if (next + 1 >= sentence.size() || !sentence.token(next).lower().equals("for")) {
      return Optional.empty();
    }
    return Optional.of(
        attribution(cue, speaker, next + 1, Construction.THANKS, "said.cue-object-thanks"));
  }

  private static boolean infinitiveAfter(Clauses clauses, int from, int to) {
    return clauses.verbs().stream()
        .anyMatch(v -> v.form() == VerbGroup.Form.INFINITIVE && v.start() >= from && v.end() <= to);
  }

  private static boolean wordWithin(Sentence sentence, int from, int to, Set<String> words) {
    for (int i = from; i < Math.min(to, sentence.size()); i++) {
      if (words.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private Attribution attribution(
      Cue cue, Speaker speaker, int start, Construction pattern, String rule) {
    int end = Math.max(start + 1, new ClaimEnd(reading, cue, true).after(start));
    return attribution(cue, speaker, List.of(cue.sentence().span(start, end)), pattern, rule);
  }

  private Attribution attribution(
      Cue cue, Speaker speaker, List<Span> claim, Construction pattern, String rule) {
    NounPhrase phrase = speaker.phrase();
    Span actor = cue.sentence().span(phrase.start(), phrase.end());
    return new Attribution(
        speaker,
        new Finding(actor, cue.span(), claim, stances.of(cue, pattern, claim.get(0)), rule));
  }
}
