package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** "... – report", "...: Zelensky": a headline that names its source at its end. */
final class Headlines implements SentenceRule {
  private static final Set<String> DASHES = ImmutableSet.of("-", "–", "—");

  private final Reading reading;
  private final Sources sources;

  Headlines(Reading reading) {
    this.reading = reading;
    this.sources = reading.lexicon().sources();
  }

  @Override
  public List<Finding> read(Sentence sentence) {
    if (!Reading.headline(sentence) || sentence.size() < 6 || sentence.size() > 40) {
      return List.of();
    }
    Optional<Finding> named = named(sentence);
    if (named.isPresent()) {
      return named.stream().toList();
    }
    for (int i = sentence.size() - 2; i >= Math.max(3, sentence.size() - 7); i--) {
      String mark = sentence.token(i).text();
      if (DASHES.contains(mark) || mark.equals(":")) {
        return source(sentence, i).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** "Sikorski: Poland will send no troops": a person or an office, and a clause. */
  private Optional<Finding> named(Sentence sentence) {
    Clauses clauses = reading.clauses(sentence);
    Optional<NounPhrase> phrase = clauses.nouns().startingAt(0);
    if (phrase.isEmpty() || phrase.get().end() + 2 >= sentence.size()) {
      return Optional.empty();
    }
    NounPhrase speaker = phrase.get();
    int colon = speaker.end();
    Token first = sentence.token(colon + 1);
    boolean clause =
        clauses.verbs().stream().anyMatch(v -> v.finite() && v.start() > colon + 1)
            && !first.hasTag("W")
            && !sentence.token(sentence.size() - 1).text().equals("?");
    if (!sentence.token(colon).text().equals(":") || !clause || !speaks(sentence, speaker)) {
      return Optional.empty();
    }
    Span claim = sentence.span(colon + 1, sentence.size());
    return Optional.of(
        new Finding(
            sentence.span(0, colon),
            sentence.span(colon, colon + 1),
            List.of(claim),
            Stance.ASSERTS,
            "said.headline-name"));
  }

  /** A name of a person or body, or a person's role: not a country, which can be the topic. */
  private boolean speaks(Sentence sentence, NounPhrase phrase) {
    Optional<Name> name =
        sentence.names().stream().filter(n -> n.end() == phrase.head() + 1).findFirst();
    return name.isPresent()
        ? Set.of(Name.Type.PERSON, Name.Type.ORGANIZATION).contains(name.get().type())
        : sources.isPerson(sentence.token(phrase.head()));
  }

  private Optional<Finding> source(Sentence sentence, int mark) {
    Optional<NounPhrase> phrase = reading.clauses(sentence).nouns().startingAt(mark + 1);
    boolean last = phrase.isPresent() && phrase.get().end() >= sentence.size();
    if (!last) {
      return Optional.empty();
    }
    Token head = sentence.token(phrase.get().head());
    boolean dash = DASHES.contains(sentence.token(mark).text());
    boolean tells = dash ? endsHeadline(head) : sources.speaks(head);
    boolean number =
        sentence.tokens().subList(mark + 1, sentence.size()).stream().anyMatch(t -> t.hasTag("CD"));
    boolean verb = reading.clauses(sentence).verbs().stream().anyMatch(v -> v.end() <= mark);
    if (!tells || number || (!dash && !verb)) {
      return Optional.empty();
    }
    Span actor = sentence.span(phrase.get().start(), phrase.get().end());
    Span cue = dash ? actor : sentence.span(mark, mark + 1);
    Span claim = sentence.span(reading.claimStart(sentence), mark);
    String rule = dash ? "said.headline-dash" : "said.headline-colon";
    return Optional.of(new Finding(actor, cue, List.of(claim), Stance.ASSERTS, rule));
  }

  /** "- report" names a source; "- live updates" names the kind of page. */
  private boolean endsHeadline(Token head) {
    return sources.tells(head) && !head.hasTag("NNP") && !head.lemma().equals("update");
  }
}
