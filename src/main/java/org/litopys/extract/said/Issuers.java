package org.litopys.extract.said;

import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;

/**
 * Who speaks in a text that somebody issues, or where another quotes him: "released a report
 * saying", "presented a plan that calls for", "quoted X as saying".
 */
final class Issuers {
  private static final Set<String> RELATIVE = Set.of("that", "which");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Sources sources;
  private final Set<String> issuing;
  private final Set<String> quoting;

  Issuers(Clauses clauses, Lexicon lexicon) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.sources = lexicon.sources();
    this.issuing = lexicon.words().of("issuing");
    this.quoting = lexicon.words().of("quoting");
  }

  /** The speaker of a verb that is said of a text, or that follows "quoted ... as". */
  Optional<Speaker> of(VerbGroup verb) {
    return quoted(verb).or(() -> written(verb));
  }

  private Optional<Speaker> quoted(VerbGroup verb) {
    if (!gerund(verb) || verb.start() == 0) {
      return Optional.empty();
    }
    boolean as = word(verb.start() - 1).equals("as");
    return clauses.verbs().stream()
        .filter(other -> other.end() <= verb.start() && quoting.contains(lemma(other)))
        .filter(other -> other.finite() && (as || other.end() == verb.start()))
        .reduce((first, second) -> second)
        .flatMap(this::quotedBy);
  }

  private Optional<Speaker> quotedBy(VerbGroup quoting) {
    Optional<NounPhrase> subject = clauses.subject(quoting);
    if (quoting.passive()) {
      return subject.map(phrase -> new Speaker(phrase, false));
    }
    int from = subject.map(NounPhrase::start).orElse(quoting.start());
    return clauses.object(quoting).map(phrase -> new Speaker(phrase, false, from));
  }

  private Optional<Speaker> written(VerbGroup verb) {
    int i = verb.start();
    boolean relative = i > 0 && verb.finite() && RELATIVE.contains(word(i - 1));
    if (!relative && !gerund(verb)) {
      return Optional.empty();
    }
    int end = beforeTime(relative ? i - 1 : i);
    Optional<NounPhrase> text =
        clauses.nouns().all().stream()
            .filter(p -> sources.isText(sentence.token(p.head())))
            .filter(p -> p.end() <= end && clauses.nouns().attached(p).end() == end)
            .findFirst();
    Optional<NounPhrase> issuer = text.flatMap(this::issuer);
    return (issuer.isPresent() || relative ? issuer : text.map(p -> clauses.nouns().attached(p)))
        .map(phrase -> new Speaker(phrase, false));
  }

  /** The index before "on Tuesday" and the like. */
  private int beforeTime(int end) {
    return clauses
        .nouns()
        .endingAt(end)
        .filter(clauses.nouns()::temporal)
        .map(
            p ->
                p.start() > 0 && sentence.token(p.start() - 1).hasTag("IN")
                    ? p.start() - 1
                    : p.start())
        .orElse(end);
  }

  private Optional<NounPhrase> issuer(NounPhrase text) {
    return clauses.verbs().stream()
        .filter(v -> v.end() <= text.start() && issuing.contains(lemma(v)))
        .filter(v -> !v.passive() && !v.negated() && v.modal().isEmpty())
        .filter(v -> clauses.object(v).filter(o -> o.start() == text.start()).isPresent())
        .findFirst()
        .flatMap(clauses::subject);
  }

  private static boolean gerund(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.GERUND;
  }

  private String lemma(VerbGroup verb) {
    return sentence.token(verb.head()).lemma();
  }

  private String word(int i) {
    return sentence.token(i).lower();
  }
}
