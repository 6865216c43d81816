package org.litopys.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.Toll.Harm;
import org.litopys.extract.number.Numbers;
import org.litopys.fact.Quantity;
import org.litopys.fact.Quantity.Bound;
import org.litopys.fact.When;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/** Reads how many people a sentence tells were killed and injured. */
final class Tolls {
  private static final Set<String> PARTIAL = Set.of("including", "among", "of");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Slots slots;
  private final EventLexicon lexicon;
  private final TollCounts counts;
  private final List<Toll> found = new ArrayList<>();

  private Tolls(Scene scene) {
    this.sentence = scene.sentence();
    this.clauses = scene.clauses();
    this.slots = scene.slots();
    this.lexicon = scene.lexicon();
    this.counts = new TollCounts(scene);
  }

  /** The tolls in the order of the sentence; numbers inside a date are none. */
  static List<Toll> of(Scene scene, List<When> dates) {
    Tolls tolls = new Tolls(scene);
    for (Quantity quantity : Numbers.in(scene.sentence())) {
      if (dates.stream().noneMatch(when -> when.span().overlaps(quantity.span()))) {
        tolls.number(quantity);
      }
    }
    scene.clauses().verbs().forEach(tolls::single);
    tolls.found.sort(Comparator.comparingInt(Toll::at));
    return List.copyOf(tolls.found);
  }

  private void number(Quantity quantity) {
    int start = token(quantity.span().start());
    int last = token(quantity.span().end() - 1);
    String before = start > 0 ? sentence.token(start - 1).lower() : "";
    Optional<Toll> counted = counts.of(quantity, start, last);
    if (counted.isPresent()) {
      found.add(counted.get());
      return;
    }
    if (PARTIAL.contains(before) || before.equals("no")) {
      return;
    }
    int end = last + 1;
    Optional<NounPhrase> phrase = clauses.nouns().at(last);
    if (phrase.isPresent()) {
      end = phrase.get().end();
      if (!counts(phrase.get(), last)) {
        return;
      }
    }
    Optional<Harm> told =
        toldBefore(before)
            .or(() -> toldByNoun(phrase))
            .or(() -> toldAfter(clausesEnd(phrase, last)));
    if (told.isPresent()) {
      Optional<VerbGroup> verb = start > 0 ? clauses.verbAt(start - 1) : Optional.empty();
      found.add(new Toll(told.get(), quantity, start, verb));
      return;
    }
    int after = end;
    while (after < sentence.size() && sentence.token(after).lower().matches("more|others|other")) {
      after++;
    }
    toldByVerb(start, after)
        .ifPresent(
            verb ->
                found.add(new Toll(harm(verb).orElseThrow(), quantity, start, Optional.of(verb))));
  }

  private int clausesEnd(Optional<NounPhrase> phrase, int last) {
    return phrase.map(NounPhrase::end).orElse(last + 1);
  }

  /** Whether the number counts people, or nothing that is named. */
  private boolean counts(NounPhrase phrase, int last) {
    return phrase.head() <= last
        || lexicon.isOf("people", sentence.token(phrase.head()))
        || sentence.token(phrase.head()).hasTag("JJ")
        || sentence.token(phrase.head()).lower().matches("others|more|ukrainians|russians|koreans")
        || toldByNoun(Optional.of(phrase)).isPresent();
  }

  /** "kills 5, injure 14": headlines, where tags go wrong. */
  private static Optional<Harm> toldBefore(String word) {
    return switch (word) {
      case "kill", "kills", "killed", "killing" -> Optional.of(Harm.KILLED);
      case "injure", "injures", "injuring", "wound", "wounds", "wounding" ->
          Optional.of(Harm.INJURED);
      default -> Optional.empty();
    };
  }

  /** "five deaths", "14 injuries". */
  private Optional<Harm> toldByNoun(Optional<NounPhrase> phrase) {
    return phrase
        .map(noun -> sentence.token(noun.head()).lower())
        .flatMap(
            word ->
                switch (word) {
                  case "death", "deaths", "fatality", "fatalities", "dead", "killed" ->
                      Optional.of(Harm.KILLED);
                  case "injury", "injuries", "wounded", "injured", "hurt" ->
                      Optional.of(Harm.INJURED);
                  default -> Optional.empty();
                });
  }

  /** "10 people dead and a dozen wounded". */
  private Optional<Harm> toldAfter(int end) {
    int i = end;
    while (i < sentence.size()
        && sentence.token(i).lower().matches("more|others|other|civilians|people")) {
      i++;
    }
    if (i >= sentence.size()) {
      return Optional.empty();
    }
    return switch (sentence.token(i).lower()) {
      case "dead", "killed" -> Optional.of(Harm.KILLED);
      case "wounded", "injured", "hurt" -> Optional.of(Harm.INJURED);
      default -> Optional.empty();
    };
  }

  private Optional<VerbGroup> toldByVerb(int start, int end) {
    for (VerbGroup verb : clauses.verbs()) {
      if (harm(verb).isEmpty() || verb.negated()) {
        continue;
      }
      int after = clauses.skipAdverbs(verb.end());
      boolean object = !slots.isPassive(verb) && (after == start || verb.end() == start);
      boolean joined = object || (verb.start() < start && joinedObject(verb, start));
      boolean subject =
          (slots.isPassive(verb) || dies(verb))
              && verb.start() >= end
              && clauses
                  .subject(verb)
                  .filter(it -> it.contains(start) || it.contains(end - 1))
                  .isPresent();
      if (joined || subject) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** "killing two women and three men": the second number is of the same verb. */
  private boolean joinedObject(VerbGroup verb, int start) {
    return !slots.isPassive(verb)
        && clauses.object(verb).filter(it -> it.contains(start)).isPresent()
        && sentence.token(start - 1).hasTag("CC");
  }

  private boolean dies(VerbGroup verb) {
    return sentence.token(verb.head()).lemma().matches("die|perish");
  }

  private Optional<Harm> harm(VerbGroup verb) {
    return switch (sentence.token(verb.head()).lemma()) {
      case "kill", "die", "perish", "murder" -> Optional.of(Harm.KILLED);
      case "injure", "wound", "hurt", "maim" -> Optional.of(Harm.INJURED);
      default -> Optional.empty();
    };
  }

  /** "a woman was killed", "killed Ivan Petrenko": one person. */
  private void single(VerbGroup verb) {
    Optional<Harm> harm = harm(verb);
    if (harm.isEmpty()
        || verb.negated()
        || found.stream().anyMatch(t -> t.verb().equals(Optional.of(verb)))) {
      return;
    }
    Optional<NounPhrase> victim = dies(verb) ? clauses.subject(verb) : slots.doneTo(verb);
    victim
        .flatMap(phrase -> clauses.nouns().at(phrase.start()))
        .filter(this::onePerson)
        .ifPresent(
            person -> {
              Span span = sentence.span(person.start(), person.end());
              Quantity one = new Quantity(span, Optional.of(1L), Bound.EXACT);
              found.add(new Toll(harm.get(), one, person.start(), Optional.of(verb)));
            });
  }

  private boolean onePerson(NounPhrase phrase) {
    int after = phrase.end() + 1;
    boolean joined = after < sentence.size() && sentence.token(phrase.end()).hasTag("CC");
    if (joined && !sentence.token(after).hasTag("VB")) {
      return false;
    }
    boolean named =
        sentence.names().stream()
            .anyMatch(name -> name.type() == Name.Type.PERSON && phrase.contains(name.start()));
    Token first = sentence.token(phrase.start());
    boolean indefinite = first.lower().matches("an?|another");
    return named
        || (indefinite
            && sentence.token(phrase.head()).tag().equals("NN")
            && lexicon.isOf("people", sentence.token(phrase.head())));
  }

  private int token(int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).span().end() > offset) {
        return i;
      }
    }
    return sentence.size() - 1;
  }
}
