package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/** Finds the speakers of one sentence's cues, in the order of the sentence. */
final class Speakers {
  private static final Set<String> NOBODY =
      ImmutableSet.of("there", "this", "that", "these", "those", "which", "what", "such");
  private static final Set<String> MODIFIES = ImmutableSet.of("VBN", "PRP");
  private static final Set<String> MARKS = ImmutableSet.of(",", ";", ":", ".", "“", "”", "\"");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Issuers issuers;
  private final List<Cue> cues = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();

  /** The speakers before verbs since the last cue was found: each construction asks for them. */
  private final Map<VerbGroup, Optional<Speaker>> before = new HashMap<>();

  Speakers(Clauses clauses, Lexicon lexicon) {
    this.clauses = clauses;
    this.issuers = new Issuers(clauses, lexicon);
    this.sentence = clauses.sentence();
  }

  /** Remembers who was found for a cue: participles and joined verbs after it have the same. */
  void found(Cue cue, Speaker speaker) {
    cues.add(cue);
    speakers.add(speaker);
    before.clear();
  }

  /** Whether an earlier cue has this speaker: then what stands before them is that cue's claim. */
  boolean hasSpoken(Speaker speaker) {
    return speakers.stream().anyMatch(other -> other.phrase().equals(speaker.phrase()));
  }

  /** The phrase that stands before the verb, or that an earlier cue shares with it. */
  Optional<Speaker> before(Cue cue) {
    return before.computeIfAbsent(cue.verb(), this::before);
  }

  private Optional<Speaker> before(VerbGroup verb) {
    Optional<Speaker> issuer = issuers.of(verb);
    if (issuer.isPresent()) {
      return issuer;
    }
    boolean means = verb.start() > 0 && sentence.token(verb.start() - 1).lower().equals("by");
    boolean shared =
        (verb.form() == VerbGroup.Form.GERUND && !subjectTouches(verb) && !means) || joined(verb);
    if (shared) {
      Optional<Speaker> earlier = earlier(verb);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    return controller(verb)
        .or(() -> clauses.subject(verb))
        .filter(this::plausible)
        .or(() -> main(verb))
        .or(() -> reduced(verb))
        .map(p -> new Speaker(p, false));
  }

  /** "led officials to conclude": the object that an infinitive is said of. */
  private Optional<NounPhrase> controller(VerbGroup verb) {
    if (verb.form() != VerbGroup.Form.INFINITIVE) {
      return Optional.empty();
    }
    return clauses.verbs().stream()
        .filter(other -> other.end() <= verb.start())
        .flatMap(other -> clauses.object(other).stream())
        .filter(object -> object.end() == verb.start())
        .findFirst();
  }

  /** "While praising the mayor, | the envoy | said ...": the subject of the clause that follows. */
  private Optional<NounPhrase> main(VerbGroup verb) {
    boolean fronted =
        verb.form() == VerbGroup.Form.GERUND
            && sentence.tokens().subList(0, verb.start()).stream()
                .allMatch(t -> t.hasTag("IN") || t.hasTag("RB") || t.hasTag("CC"));
    return fronted
        ? clauses.verbs().stream()
            .filter(v -> v.finite() && v.start() > verb.end())
            .findFirst()
            .flatMap(clauses::subject)
            .filter(s -> s.start() > verb.end())
            .filter(s -> sentence.token(s.start() - 1).text().equals(","))
        : Optional.empty();
  }

  /** "A report | released last year found ...", "Experts | we met said ...". */
  private Optional<NounPhrase> reduced(VerbGroup verb) {
    return clauses.nouns().all().stream()
        .filter(phrase -> verb.finite() && phrase.end() < verb.start())
        .filter(phrase -> MODIFIES.contains(sentence.token(phrase.end()).tag()))
        .filter(phrase -> phrase.start() == 0 || !sentence.token(phrase.start() - 1).hasTag("IN"))
        .filter(phrase -> modified(phrase, verb))
        .findFirst();
  }

  /** Whether all between the two is one clause that tells of the phrase. */
  private boolean modified(NounPhrase phrase, VerbGroup verb) {
    boolean pronoun = sentence.token(phrase.end()).tag().equals("PRP");
    List<VerbGroup> between =
        clauses.verbs().stream()
            .filter(v -> v.finite() && v.start() >= phrase.end() && v.end() <= verb.start())
            .toList();
    boolean clause =
        pronoun
            ? between.size() == 1
                && between.get(0).start() == phrase.end() + 1
                && between.get(0).end() == verb.start()
            : between.isEmpty();
    return clause
        && sentence.tokens().subList(phrase.end(), verb.start()).stream()
            .noneMatch(t -> MARKS.contains(t.text()) || t.hasTag("W") || t.hasTag("CC"));
  }

  private boolean subjectTouches(VerbGroup verb) {
    return clauses.nouns().endingAt(verb.start()).isPresent();
  }

  /** "..., said the governor". */
  Optional<Speaker> inverted(Cue cue) {
    if (!cue.verb().finite() || cue.verb().start() != cue.verb().head()) {
      return Optional.empty();
    }
    return clauses
        .nouns()
        .startingAt(cue.end())
        .filter(phrase -> !clauses.nouns().temporal(phrase))
        .map(phrase -> clauses.nouns().whole(phrase))
        .filter(this::plausible)
        .map(phrase -> new Speaker(phrase, true));
  }

  private boolean joined(VerbGroup verb) {
    int i = verb.start() - 1;
    while (i > 0 && sentence.token(i).hasTag("RB")) {
      i--;
    }
    return i > 0 && sentence.token(i).hasTag("CC");
  }

  private Optional<Speaker> earlier(VerbGroup verb) {
    for (int i = cues.size() - 1; i >= 0; i--) {
      VerbGroup other = cues.get(i).verb();
      boolean alike = verb.form() == VerbGroup.Form.GERUND || other.tense() == verb.tense();
      if (alike && other.end() <= verb.start()) {
        return Optional.of(speakers.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean plausible(NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    return !NOBODY.contains(head.lower())
        && (!head.hasTag("CD") || phrase.end() > phrase.head() + 1)
        && !clauses.nouns().temporal(phrase);
  }
}
