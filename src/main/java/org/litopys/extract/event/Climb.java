package org.litopys.extract.event;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.Event.Kind;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Token;

/**
 * Goes left from the preposition of a place, over the phrases in between, to the word that names an
 * event: "strikes on a depot near" leads from "near" to "strikes".
 */
final class Climb {
  static final Set<String> LOCATIVE =
      ImmutableSet.of(
          "in",
          "on",
          "at",
          "near",
          "around",
          "across",
          "over",
          "inside",
          "outside",
          "throughout",
          "close",
          "next",
          "along",
          "against",
          "within",
          "towards",
          "toward",
          "off",
          "upon",
          "above",
          "beyond",
          "behind",
          "under",
          "through",
          "there");

  /** Prepositions that lead from a phrase to what it belongs to. */
  private static final Set<String> PASSED =
      ImmutableSet.of(
          "of", "in", "on", "at", "near", "around", "across", "inside", "outside", "within",
          "against", "toward", "towards", "into", "from", "for", "with", "by", "after", "during",
          "off", "over", "along", "behind", "as", "between", "among", "via");

  /** "talks on Ukraine" are not held there. */
  private static final Set<String> MEETING_PLACES =
      ImmutableSet.of("in", "at", "inside", "near", "outside", "within");

  private static final int MOST_STEPS = 14;

  private final Scene scene;
  private final Sentence sentence;

  Climb(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
  }

  /**
   * Where a climb ends.
   *
   * @param trigger the event's word, if it leads to one
   * @param phrase the phrase that the event's noun stands in
   * @param stopped whether the place belongs to something that is no event
   */
  record End(Optional<Trigger> trigger, Optional<NounPhrase> phrase, String rule, boolean stopped) {
    static final End NOWHERE = new End(Optional.empty(), Optional.empty(), "", false);
    static final End STOPPED = new End(Optional.empty(), Optional.empty(), "", true);

    static End at(Trigger trigger, String rule) {
      return new End(Optional.of(trigger), Optional.empty(), rule, true);
    }
  }

  End from(int preposition) {
    boolean out = outOf(preposition);
    String word = out ? "from" : sentence.token(preposition).lower();
    int i = out ? preposition - 1 : preposition;
    boolean joined = false;
    for (int step = 0; step < MOST_STEPS && i > 0; step++) {
      i = skipLeft(i);
      Optional<NounPhrase> phrase = scene.clauses().nouns().endingAt(i);
      Optional<VerbGroup> verb = verbEndingAt(i);
      if (phrase.isPresent()) {
        Optional<Trigger> trigger = scene.triggers().at(phrase.get());
        if (trigger.isPresent() && accepts(trigger.get(), word, step)) {
          return new End(trigger, phrase, "event.noun-in-place", true);
        }
        if (blocked(phrase.get())) {
          return End.STOPPED;
        }
        if (!relatesToThing(phrase.get().start())) {
          return End.NOWHERE;
        }
        joined |= phrase.get().start() > 0 && sentence.token(phrase.get().start() - 1).hasTag("CC");
        i = outward(phrase.get().start());
        if (word.equals("from") && i > 0 && sentence.token(i - 1).hasTag("TO")) {
          i--;
        }
        if (joined && i > 0 && comma(i - 1)) {
          i--;
        }
      } else if (verb.isPresent()) {
        End end = atVerb(verb.get(), word, step);
        if (end.stopped() || !verb.get().form().name().matches("GERUND|PARTICIPLE")) {
          return end;
        }
        i = verb.get().start();
      } else {
        return End.NOWHERE;
      }
    }
    return End.NOWHERE;
  }

  /** "drove them out of". */
  private boolean outOf(int preposition) {
    return preposition > 0
        && sentence.token(preposition).lower().equals("of")
        && sentence.token(preposition - 1).lower().equals("out");
  }

  private End atVerb(VerbGroup verb, String word, int step) {
    Optional<Trigger> own =
        scene.triggers().at(verb).or(() -> scene.triggers().nounAt(verb.head()));
    Optional<Trigger> subject = nounOf(verb);
    boolean light =
        scene.isOf("light", verb.head())
            || own.filter(trigger -> trigger.kind() == Kind.CASUALTIES).isPresent();
    if (subject.isPresent() && light && LOCATIVE.contains(word)) {
      return End.at(subject.get(), "event.noun-verb-place");
    }
    if (own.isPresent() && accepts(own.get(), word, step)) {
      return End.at(own.get(), "event.verb-in-place");
    }
    return scene.triggers().unreal().contains(verb.head()) ? End.STOPPED : End.NOWHERE;
  }

  /** The event noun that the verb is said of, also as "a round of talks". */
  private Optional<Trigger> nounOf(VerbGroup verb) {
    return scene.slots().mover(verb).flatMap(subject -> scene.triggers().within(subject, sentence));
  }

  private static boolean accepts(Trigger trigger, String preposition, int step) {
    if (trigger.kind() == Kind.MEETING && !trigger.word().takesPlaceAs(preposition)) {
      return MEETING_PLACES.contains(preposition) || (preposition.equals("of") && step > 0);
    }
    if (preposition.equals("against") || preposition.equals("over")) {
      return Retellings.isAttack(trigger.kind()) || trigger.word().takesPlaceAs(preposition);
    }
    return LOCATIVE.contains(preposition)
        || trigger.word().takesPlaceAs(preposition)
        || (preposition.equals("of") && step > 0);
  }

  private boolean blocked(NounPhrase phrase) {
    boolean unreal =
        scene.triggers().unreal().stream().anyMatch(phrase::contains)
            || sentence.token(phrase.head()).lower().matches("side|behalf");
    boolean companion =
        phrase.start() > 0
            && sentence.token(phrase.start() - 1).lower().matches("with|between|by|\\(|\\)");
    boolean person =
        sentence.names().stream()
            .anyMatch(
                name ->
                    name.type() == Name.Type.PERSON
                        && name.start() <= phrase.head()
                        && phrase.head() < name.end());
    boolean object = verbEndingAt(phrase.start()).isPresent();
    return unreal || (person && !companion && !object);
  }

  /** Before a phrase: over its preposition, or over "and" and a comma to what it is joined to. */
  private int outward(int start) {
    int i = start;
    boolean joined = false;
    while (i > 0 && (leadsOn(sentence.token(i - 1)) || (joined && comma(i - 1)))) {
      i--;
      joined |= sentence.token(i).hasTag("CC");
    }
    return i;
  }

  /** "village after village", but not "two days after the meeting". */
  private boolean relatesToThing(int start) {
    return start == 0
        || !sentence.token(start - 1).lower().matches("after|before")
        || scene
            .clauses()
            .nouns()
            .endingAt(start - 1)
            .filter(phrase -> !scene.clauses().nouns().temporal(phrase))
            .isPresent();
  }

  private boolean comma(int i) {
    return sentence.token(i).text().equals(",");
  }

  private static boolean leadsOn(Token token) {
    return PASSED.contains(token.lower())
        || token.hasTag("CC")
        || token.text().matches("[“”\"]|``|''");
  }

  private int skipLeft(int i) {
    int result = singledOut(beforeYear(i));
    while (result > 0 && passable(result - 1)) {
      result = sentence.token(result - 1).text().equals(")") ? bracket(result - 1) : result - 1;
    }
    return result;
  }

  /** "on July 11, 2023, in Vilnius": over the commas of a date. */
  private int beforeYear(int i) {
    boolean year =
        i > 2 && comma(i - 1) && comma(i - 3) && sentence.token(i - 2).text().matches("20\\d\\d");
    return year ? i - 3 : i;
  }

  /** "on several cities, particularly in the east": over the comma and the adverb. */
  private int singledOut(int i) {
    boolean adverb =
        i > 1
            && comma(i - 2)
            && sentence
                .token(i - 1)
                .lower()
                .matches("particularly|especially|mainly|mostly|notably|primarily|chiefly");
    return adverb ? i - 2 : i;
  }

  private boolean passable(int i) {
    Token token = sentence.token(i);
    return token.hasTag("RB") || token.text().matches("[”\"’'–)]|''|early|late|one|further|all");
  }

  private int bracket(int close) {
    int open = close;
    while (open > 0 && !sentence.token(open).text().equals("(")) {
      open--;
    }
    return open;
  }

  private Optional<VerbGroup> verbEndingAt(int end) {
    return scene.clauses().verbs().stream()
        .filter(
            verb ->
                verb.end() == end
                    || verb.head() + 1 == end
                    || scene.triggers().at(verb).filter(t -> t.end() == end).isPresent())
        .findFirst();
  }
}
