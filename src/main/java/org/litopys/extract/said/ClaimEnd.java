package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Finds where in its sentence a claim ends that began after its cue: before the next attribution, a
 * contrast, or the reporter's own gloss.
 */
final class ClaimEnd {
  private static final Set<String> CONTRAST = ImmutableSet.of("but", "yet");
  private static final Set<String> TIME = ImmutableSet.of("after", "as", "while", "when", "before");
  private static final Set<String> RELATIVE = ImmutableSet.of("which", "who", "where", "whose");
  private static final Set<String> CONCESSION = ImmutableSet.of("though", "although");
  private static final Set<String> FRONTING =
      ImmutableSet.of("after", "although", "as", "because", "since", "though", "when", "while");
  private static final Set<String> SUBORDINATES = ImmutableSet.of("when", "while");

  /** The forms that "will" and "can" take in what somebody is told to have said. */
  private static final Set<String> BACKSHIFTED = ImmutableSet.of("would", "could");

  private static final Set<String> ARTICLES = ImmutableSet.of("a", "an");
  private static final Set<String> PRONOUNS = ImmutableSet.of("WDT", "WP");
  private static final Set<String> CLOSING = ImmutableSet.of("”", "\"", "’", "'");
  private static final Set<String> DASHES = ImmutableSet.of("-", "–", "—", "--");

  private final Reading reading;
  private final Cue cue;
  private final Clauses clauses;
  private final Sentence sentence;
  private final Glosses glosses;
  private final FurtherAttributions further;
  private final boolean phrase;
  private final boolean relative;
  private final boolean fronted;
  private final boolean participle;

  /**
   * @param phrase whether the claim is a phrase, not a clause: then it ends sooner
   */
  ClaimEnd(Reading reading, Cue cue, boolean phrase) {
    this.reading = reading;
    this.cue = cue;
    this.clauses = cue.clauses();
    this.sentence = cue.sentence();
    this.phrase = phrase;
    this.glosses = new Glosses(reading, cue);
    this.further = new FurtherAttributions(reading, cue, phrase);
    this.relative = afterPronoun(cue.verb().start()) || afterPronoun(subjectStart());
    this.participle = cue.verb().form() == VerbGroup.Form.GERUND;
    this.fronted =
        participle ? cue.verb().start() <= 1 : subjectStart() == 1 && FRONTING.contains(word(0));
  }

  private boolean afterPronoun(int i) {
    return i > 0 && PRONOUNS.contains(sentence.token(i - 1).tag());
  }

  private int subjectStart() {
    return clauses.subject(cue.verb()).map(NounPhrase::start).orElse(0);
  }

  /** The index after the claim's last token. */
  int after(int from) {
    for (int i = from + 1; i < sentence.size(); i++) {
      if (!reading.quoted(sentence, i) && ends(from, i)) {
        return i;
      }
    }
    return sentence.size();
  }

  private boolean ends(int from, int i) {
    Token token = sentence.token(i);
    if (token.text().equals(",") || token.text().equals(";")) {
      return endsAtComma(i);
    }
    if (DASHES.contains(token.text())) {
      return lastDash(from, i);
    }
    if (glosses.at(i)
        || (CLOSING.contains(sentence.token(i - 1).text()) && further.participle(i))) {
      return true;
    }
    if (token.lower().equals("while") && CLOSING.contains(sentence.token(i - 1).text())) {
      return further.newSpeaker(i + 1);
    }
    if (token.text().equals(":")) {
      return phrase && further.reports(i + 1);
    }
    if (token.lower().equals("with")) {
      return further.withParticiple(i);
    }
    if (phrase && SUBORDINATES.contains(token.lower()) && tagged(i + 1, "VBG")) {
      return true;
    }
    if (token.hasTag("CC")) {
      return further.joins(i);
    }
    return token.lower().equals("according") && word(i + 1).equals("to");
  }

  private boolean endsAtComma(int comma) {
    String next = word(comma + 1);
    if (next.equals("according") || next.equals("citing") || relay(comma)) {
      return true;
    }
    if (further.participle(comma + 1) || further.withParticiple(comma + 1)) {
      return true;
    }
    if (sentence.token(comma).text().equals(";") && further.clause(comma + 1)) {
      return true;
    }
    if (CONTRAST.contains(next) && !word(comma + 2).equals("also")) {
      return contrast(comma + 2);
    }
    if (next.equals("while") && (further.newSpeaker(comma + 2) || reportersOwn(comma + 2))) {
      return true;
    }
    if (TIME.contains(next) || TIME.contains(word(clauses.skipAdverbs(comma + 1)))) {
      return pastAfter(comma + 2);
    }
    if ((relative || participle)
        && clauses.verbAt(comma + 1).filter(VerbGroup::finite).isPresent()) {
      return true;
    }
    if (RELATIVE.contains(next)) {
      return !commaAfter(comma + 2) && !supposed(comma + 2);
    }
    if (next.equals("amid") || comments(comma)) {
      return true;
    }
    if (glosses.afterComma(comma + 1)) {
      return true;
    }
    if (phrase && CONCESSION.contains(next)) {
      return true;
    }
    if ((phrase && further.newSpeaker(comma + 1)) || (fronted && further.clause(comma + 1))) {
      return true;
    }
    if (phrase && tagged(comma + 1, "VBG")) {
      return !clauses.nouns().startingAt(comma + 1).isPresent();
    }
    return tagged(comma + 1, "CC")
        && (further.joins(comma + 1) || (phrase && further.clause(comma + 2)));
  }

  /** ", a claim that X disputes": what the reporter says of it. */
  private boolean comments(int comma) {
    return ARTICLES.contains(word(comma + 1)) && reading.words("claim").contains(word(comma + 2));
  }

  /** ", the agency reported": an attribution of the whole at the sentence's end. */
  private boolean relay(int comma) {
    for (VerbGroup verb : clauses.verbs()) {
      if (verb.start() <= comma || reading.quoted(sentence, verb.head())) {
        continue;
      }
      boolean cue =
          reading.verbs().cues(clauses, verb).stream().anyMatch(c -> c.takes(Construction.AFTER));
      if (!cue || !verb.finite()) {
        return false;
      }
      Optional<NounPhrase> subject = clauses.subject(verb);
      boolean normal = subject.isPresent() && subject.get().start() == comma + 1;
      boolean inverted = verb.start() == comma + 1 && clauses.object(verb).isPresent();
      int rest = inverted ? clauses.object(verb).orElseThrow().end() : verb.end();
      return (normal || inverted) && stops(reading.adverbials(clauses).skipAll(rest));
    }
    return false;
  }

  private boolean stops(int i) {
    return i >= sentence.size() || ".,;–—-:".contains(sentence.token(i).text());
  }

  /** Whether a clause of its own starts here, with a subject and a verb. */
  private boolean contrast(int from) {
    int i = clauses.skipAdverbs(from);
    boolean subject = clauses.nouns().startingAt(i).isPresent() && !word(from).equals("that");
    return subject
        && clauses.verbs().stream()
            .filter(v -> v.finite() && v.start() > i)
            .findFirst()
            .filter(v -> v.modal().filter(BACKSHIFTED::contains).isEmpty())
            .isPresent();
  }

  /**
   * ", while Moscow has gone on": a clause that is not in the past like what was said, so that the
   * reporter tells it; or any after a claim that is no clause.
   */
  private boolean reportersOwn(int i) {
    if (!further.clause(i)) {
      return false;
    }
    boolean present = firstFinite(i).filter(v -> v.tense() == VerbGroup.Tense.PRESENT).isPresent();
    boolean past =
        firstFinite(cue.end()).filter(v -> v.tense() == VerbGroup.Tense.PAST).isPresent();
    boolean said = cue.verb().tense() == VerbGroup.Tense.PAST;
    return phrase || (said && past && present);
  }

  private Optional<VerbGroup> firstFinite(int from) {
    return clauses.verbs().stream().filter(v -> v.finite() && v.start() >= from).findFirst();
  }

  /** Whether the next verb tells of what could be: then it is the speaker's, not the reporter's. */
  private boolean supposed(int from) {
    return clauses.verbs().stream()
        .filter(v -> v.start() >= from)
        .findFirst()
        .filter(v -> v.modal().isPresent())
        .isPresent();
  }

  private boolean pastAfter(int from) {
    return clauses.verbs().stream()
        .filter(v -> v.finite() && v.start() >= from)
        .findFirst()
        .filter(v -> v.tense() == VerbGroup.Tense.PAST)
        .isPresent();
  }

  private boolean commaAfter(int from) {
    return sentence.tokens().subList(Math.min(from, sentence.size()), sentence.size()).stream()
        .anyMatch(t -> t.text().equals(","));
  }

  /** A dash with no second one: what follows is a gloss. */
  private boolean lastDash(int from, int i) {
    int dashes = 0;
    for (int j = from; j < sentence.size(); j++) {
      if (DASHES.contains(sentence.token(j).text()) && !reading.quoted(sentence, j)) {
        dashes++;
      }
    }
    return dashes == 1 && i < sentence.size() - 1;
  }

  private boolean tagged(int i, String tag) {
    return i < sentence.size() && sentence.token(i).hasTag(tag);
  }

  private String word(int i) {
    return i < sentence.size() ? sentence.token(i).lower() : "";
  }
}
