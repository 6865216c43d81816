package org.litopys.extract.said;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.NounPhrase;
import org.litopys.extract.VerbGroup;
import org.litopys.fact.When;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * Finds when a statement was made: "said <b>on Tuesday</b>", "<b>Last week</b> the mayor wrote",
 * "in an interview published <b>Sunday</b>". A date of what is spoken of is not taken for it.
 */
final class SayingDates {
  /** What a date after it is no longer of the saying: "said after the strike on Monday". */
  private static final Set<String> APART =
      ImmutableSet.of(
          "after",
          "before",
          "following",
          "since",
          "about",
          "regarding",
          "concerning",
          "amid",
          "until",
          "till",
          "when",
          "while",
          "as",
          "because",
          "if",
          "that",
          "who",
          "which",
          "ahead",
          "than",
          "despite",
          "over");

  /** Verbs by which words reach their hearers. */
  private static final Set<String> PUBLISHES =
      ImmutableSet.of(
          "publish",
          "release",
          "issue",
          "air",
          "broadcast",
          "post",
          "deliver",
          "give",
          "make",
          "speak",
          "date",
          "record",
          "send",
          "write",
          "address",
          "hold",
          "share",
          "say",
          "tell",
          "conduct",
          "sign",
          "adopt",
          "print",
          "upload");

  /** How many tokens may stand between a verb and its date. */
  private static final int REACH = 4;

  private static final Set<String> OPENING = Set.of(",", ";", ":", "“", "\"", "”", "–", "—", "-");

  private final Reading reading;

  /** The article's date; nothing was said after it. */
  private final Optional<LocalDate> published;

  private final Set<String> media;

  SayingDates(Reading reading) {
    this.reading = reading;
    this.published = reading.text().document().date();
    this.media = reading.words("medium");
  }

  Optional<When> of(Saying saying) {
    return reading.dates(saying.sentence()).stream()
        .filter(when -> published.isEmpty() || !when.from().isAfter(published.get()))
        .filter(when -> !saying.claims(when.span()) && belongs(saying, when.span()))
        .min(Comparator.comparingInt(when -> distance(saying, when.span())));
  }

  private boolean belongs(Saying saying, Span date) {
    int start = saying.tokenAt(date.start());
    int end = saying.tokenAt(date.end());
    return isAdverbial(saying.clauses(), start, end)
        && isOfSaying(saying, start)
        && (date.start() >= saying.finding().cue().end()
            ? reaches(saying, saying.cueEnd(), start)
            : precedes(saying, start, end))
        && (!date.overlaps(saying.finding().actor()) || isPublished(saying, start));
  }

  /** "on Tuesday", "last week", "at Monday's briefing"; not "the 2022 invasion", "since 2014". */
  private boolean isAdverbial(Clauses clauses, int start, int end) {
    Sentence sentence = clauses.sentence();
    String first = sentence.token(start).lower();
    String before = start > 0 ? sentence.token(start - 1).lower() : "";
    Set<String> others = ImmutableSet.of("of", "by", "since", "until", "till", "from", "for", "to");
    if (others.contains(first)
        || others.contains(before)
        || APART.contains(first)
        || APART.contains(before)) {
      return false;
    }
    Optional<NounPhrase> phrase = clauses.nouns().at(end - 1);
    return phrase.isEmpty()
        || phrase.get().end() <= end
        || clauses.nouns().temporal(phrase.get())
        || media.contains(sentence.token(phrase.get().head()).lower());
  }

  /** Whether the verb next before the date is the cue, or one of publishing. */
  private static boolean isOfSaying(Saying saying, int start) {
    Sentence sentence = saying.sentence();
    int floor = Math.max(0, start - REACH);
    return saying.clauses().verbs().stream()
        .filter(v -> v.end() <= start && v.end() >= floor)
        .filter(v -> !commaWithin(sentence, v.end(), start))
        .reduce((first, second) -> second)
        .filter(v -> !v.contains(saying.cueStart()) && !publishes(sentence, v))
        .isEmpty();
  }

  /** Whether a verb stands between that tells of more than the words' being made known. */
  private static boolean tellsMore(Saying saying, int from, int to) {
    return saying.clausesWithin(from, to).anyMatch(v -> !publishes(saying.sentence(), v));
  }

  private static boolean publishes(Sentence sentence, VerbGroup verb) {
    return PUBLISHES.contains(sentence.token(verb.head()).lemma());
  }

  private static boolean isPublished(Saying saying, int start) {
    return saying.clauses().verbs().stream()
        .anyMatch(v -> v.end() <= start && start - v.end() <= 1 && publishes(saying.sentence(), v));
  }

  private static boolean commaWithin(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> t.text().equals(","));
  }

  /** Whether nothing between the cue and a date after it begins something else. */
  private static boolean reaches(Saying saying, int from, int to) {
    Sentence sentence = saying.sentence();
    boolean claimBetween = from < to && saying.claims(sentence.span(from, to));
    return !claimBetween
        && !tellsMore(saying, from, to)
        && sentence.tokens().subList(from, to).stream().noneMatch(SayingDates::parts);
  }

  /** "On Tuesday, X said", "X on Tuesday said": at the clause's start, or right before the cue. */
  private static boolean precedes(Saying saying, int start, int end) {
    Sentence sentence = saying.sentence();
    int cue = saying.cueStart();
    boolean clear =
        end <= cue
            && !tellsMore(saying, end, cue)
            && (end == cue || !saying.claims(sentence.span(end, cue)))
            && sentence.tokens().subList(end, cue).stream().noneMatch(SayingDates::parts);
    return clear && (opens(saying, start) || end == cue || isPublished(saying, start));
  }

  /** Whether the date stands where a clause starts, or in a phrase of medium that does. */
  private static boolean opens(Saying saying, int start) {
    Sentence sentence = saying.sentence();
    int i = start;
    while (i > 0
        && (sentence.token(i - 1).hasTag("CC")
            || sentence.token(i - 1).hasTag("RB")
            || sentence.token(i - 1).tag().equals("IN"))) {
      i--;
    }
    return i == 0 || OPENING.contains(sentence.token(i - 1).text());
  }

  private static boolean parts(Token token) {
    return APART.contains(token.lower()) || token.text().equals(";") || token.text().equals(":");
  }

  private static int distance(Saying saying, Span date) {
    return date.start() >= saying.finding().cue().end()
        ? date.start() - saying.finding().cue().end()
        : saying.finding().cue().start() - date.end();
  }
}
