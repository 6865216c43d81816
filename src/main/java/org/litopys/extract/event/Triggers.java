package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.extract.event.EventLexicon.Match;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * The words of a sentence that name events.
 *
 * @param real those told as having happened or going on, in order
 * @param unreal the head tokens of those that are not, so that no place is led past them
 */
record Triggers(List<Trigger> real, Set<Integer> unreal) {
  Triggers {
    real = List.copyOf(real);
    unreal = ImmutableSet.copyOf(unreal);
  }

  static Triggers of(Sentence sentence, Clauses clauses, EventLexicon lexicon, Slots slots) {
    return new Search(sentence, clauses, lexicon, slots).run();
  }

  /** The verb's own trigger. */
  Optional<Trigger> at(VerbGroup verb) {
    return real.stream().filter(t -> t.verb().equals(Optional.of(verb))).findFirst();
  }

  /** The noun trigger that heads this phrase. */
  Optional<Trigger> at(NounPhrase phrase) {
    return real.stream()
        .filter(t -> t.isNoun() && phrase.start() <= t.head() && t.head() < phrase.end())
        .reduce((first, second) -> second);
  }

  /** The noun trigger at this token. */
  Optional<Trigger> nounAt(int head) {
    return real.stream().filter(t -> t.isNoun() && t.head() == head).findFirst();
  }

  /** The noun trigger that the phrase is about, also as "a round of talks". */
  Optional<Trigger> within(NounPhrase phrase, Sentence sentence) {
    for (int i = phrase.start(); i < phrase.end(); i++) {
      Token token = sentence.token(i);
      if (i > phrase.head() && token.tag().equals("IN") && !token.lower().equals("of")) {
        return Optional.empty();
      }
      Optional<Trigger> noun = nounAt(i);
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  private static final class Search {
    private final Sentence sentence;
    private final Clauses clauses;
    private final EventLexicon lexicon;
    private final Slots slots;
    private final Reality reality;
    private final List<Trigger> real = new ArrayList<>();
    private final Set<Integer> unreal = new HashSet<>();

    Search(Sentence sentence, Clauses clauses, EventLexicon lexicon, Slots slots) {
      this.sentence = sentence;
      this.clauses = clauses;
      this.lexicon = lexicon;
      this.slots = slots;
      this.reality = new Reality(sentence, clauses, lexicon);
    }

    Triggers run() {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).hasTag("NN") || actsAsNoun(i)) {
          noun(i);
        }
      }
      clauses.nouns().all().forEach(this::beside);
      clauses.verbs().forEach(this::verb);
      real.sort(Comparator.comparingInt(Trigger::head));
      return new Triggers(real, unreal);
    }

    private void verb(VerbGroup verb) {
      if (real.stream().anyMatch(noun -> noun.head() == verb.head())) {
        return;
      }
      List<Match> matches = lexicon.verbsAt(sentence, verb.head());
      Optional<Match> match =
          matches.stream().filter(found -> slots.meets(found.word(), verb)).findFirst();
      if (match.isEmpty()) {
        return;
      }
      if (match.get().word().words().size() == 1 && opensEvent(verb)) {
        return;
      }
      if (!reality.holds(verb) || slots.isAttribute(verb)) {
        unreal.add(verb.head());
        return;
      }
      int end = Math.max(verb.end(), match.get().end());
      EventWord word = match.get().word();
      real.removeIf(noun -> noun.head() > verb.head() && noun.head() < end);
      real.add(
          new Trigger(
              verb.start(), verb.head(), end, word, means(word.kind(), verb), Optional.of(verb)));
    }

    /** "launched a missile strike": the noun tells the event. */
    private boolean opensEvent(VerbGroup verb) {
      return slots
          .doneTo(verb)
          .filter(object -> object.start() >= verb.end())
          .filter(object -> real.stream().anyMatch(noun -> noun.head() == object.head()))
          .isPresent();
    }

    private void noun(int i) {
      Optional<Match> match = lexicon.nounAt(sentence, i);
      Optional<NounPhrase> phrase = clauses.nouns().at(i);
      boolean head = phrase.isEmpty() || phrase.get().head() == i;
      if (match.isEmpty() || !head || inName(i, match.get()) || imperative(i)) {
        return;
      }
      NounPhrase whole = phrase.orElse(new NounPhrase(match.get().start(), i, i + 1));
      if (!reality.holds(whole) || !outerHolds(whole)) {
        unreal.add(i);
        return;
      }
      Kind kind = means(match.get().word().kind(), whole);
      real.add(
          new Trigger(match.get().start(), i, i + 1, match.get().word(), kind, Optional.empty()));
    }

    /** "on the sidelines of the Council": whatever has sidelines is a meeting. */
    private void beside(NounPhrase phrase) {
      int of = phrase.start() - 1;
      boolean sidelines =
          of > 1
              && sentence.token(of).lower().equals("of")
              && sentence.token(of - 1).lower().matches("sidelines?|margins");
      if (sidelines && real.stream().noneMatch(it -> phrase.contains(it.head()))) {
        int start = phrase.start() + (sentence.token(phrase.start()).hasTag("DT") ? 1 : 0);
        EventWord word = EventWord.of("sidelines", Kind.MEETING, List.of(), List.of());
        real.add(
            new Trigger(
                Math.min(start, phrase.head()),
                phrase.head(),
                phrase.head() + 1,
                word,
                Kind.MEETING,
                Optional.empty()));
      }
    }

    /** "heavy shelling", "the fighting", "..., shelling killed": tagged as verbs, used as nouns. */
    private boolean actsAsNoun(int i) {
      Token token = sentence.token(i);
      if (!token.tag().equals("VBG")) {
        return false;
      }
      if (i == 0) {
        return i + 1 < sentence.size() && sentence.token(1).tag().equals("IN");
      }
      if (sentence.token(i - 1).text().equals(",") && i + 1 < sentence.size()) {
        return sentence.token(i + 1).tag().matches("VBD|VBZ|VBP");
      }
      String before = sentence.token(i - 1).tag();
      boolean led = before.matches("DT|JJ.*|PRP\\$|POS|CD") || before.equals("IN");
      return led && clauses.nouns().startingAt(i + 1).isEmpty();
    }

    /** "the next round of talks": the outer phrase says whether it is real. */
    private boolean outerHolds(NounPhrase phrase) {
      boolean of = phrase.start() > 1 && sentence.token(phrase.start() - 1).lower().equals("of");
      return !of || clauses.nouns().endingAt(phrase.start() - 1).map(reality::holds).orElse(true);
    }

    /** "Capture the town": an order or an aim, tagged as a noun. */
    private boolean imperative(int i) {
      return sentence.token(i).tag().equals("NN")
          && i + 1 < sentence.size()
          && sentence.token(i + 1).tag().matches("DT|PRP\\$?");
    }

    /** Inside a name of something else; a conference's own name does name an event. */
    private boolean inName(int i, Match match) {
      return sentence.names().stream()
          .filter(name -> name.start() <= i && i < name.end())
          .filter(name -> name.type() != Name.Type.PLACE && name.type() != Name.Type.REGION)
          .anyMatch(name -> match.word().kind() != Kind.MEETING || i + 1 != name.end());
    }

    /** An attack by a named means is of that kind. */
    private Kind means(Kind kind, NounPhrase phrase) {
      return kind == Kind.ATTACK ? means(phrase.start(), phrase.head()).orElse(kind) : kind;
    }

    private Kind means(Kind kind, VerbGroup verb) {
      if (kind != Kind.ATTACK) {
        return kind;
      }
      Optional<NounPhrase> tool = slots.doer(verb).filter(doer -> slots.holds("weapon", doer));
      Optional<NounPhrase> load = slots.doneTo(verb).filter(it -> slots.holds("weapon", it));
      return tool.or(() -> load)
          .flatMap(phrase -> means(phrase.start(), phrase.end()))
          .orElse(kind);
    }

    private Optional<Kind> means(int from, int to) {
      for (int i = from; i < to; i++) {
        Optional<Kind> kind = MEANS.of(sentence.token(i).lemma());
        if (kind.isPresent()) {
          return kind;
        }
      }
      return Optional.empty();
    }
  }

  private static final Means MEANS = new Means();

  /** Words for means of attack. */
  private static final class Means {
    Optional<Kind> of(String lemma) {
      return switch (lemma) {
        case "missile", "rocket" -> Optional.of(Kind.MISSILE_STRIKE);
        case "drone", "uav", "shahed" -> Optional.of(Kind.DRONE_STRIKE);
        case "artillery", "mortar", "shell" -> Optional.of(Kind.SHELLING);
        case "air", "aerial", "bomb" -> Optional.of(Kind.AIRSTRIKE);
        case "ground" -> Optional.of(Kind.COMBAT);
        default -> Optional.empty();
      };
    }
  }
}
