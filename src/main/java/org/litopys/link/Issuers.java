package org.litopys.link;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.litopys.gazetteer.Entity;
import org.litopys.text.Sentence;

/**
 * Who speaks in what is written: "a report by X", "X's plan", and "the report" after the text has
 * told whose it is. Immutable and thread-safe.
 */
final class Issuers {
  /** What a body puts out; it speaks for the body. */
  private static final ImmutableSet<String> WRITINGS =
      ImmutableSet.of(
          "statement",
          "report",
          "post",
          "study",
          "research",
          "analysis",
          "assessment",
          "update",
          "document",
          "message",
          "survey",
          "investigation",
          "estimate",
          "poll",
          "figure",
          "datum",
          "data",
          "finding",
          "calculation",
          "letter",
          "communique",
          "declaration",
          "plan",
          "proposal",
          "article",
          "review",
          "forecast",
          "bulletin",
          "readout",
          "resolution",
          "paper");

  /** How many sentences back the issuer of a writing may have been told. */
  private static final int BACK = 12;

  private static final int AHEAD = 4;

  private Issuers() {}

  static boolean isWriting(Stretch head) {
    return WRITINGS.contains(head.token(head.to() - 1).lemma());
  }

  /** "a report by X", "X's report", "the calculations of X": the phrase itself tells. */
  static Optional<Entity> told(Stretch words, List<Occurrence> names) {
    Stretch head = words.head();
    if (!isWriting(head)) {
      return Optional.empty();
    }
    boolean governed =
        head.to() < words.to() && words.token(head.to()).lower().matches("by|from|of");
    return names.stream()
        .filter(Issuers::issues)
        .filter(name -> owns(name, head.to()) || (governed && name.name().start() > head.to()))
        .map(Occurrence::entity)
        .findFirst();
  }

  /**
   * "the report": what the text has told of before, in a headline what it tells next, there or
   * where the headline stands again.
   */
  static Optional<Entity> of(Stretch phrase, boolean definite, Discourse discourse) {
    Stretch head = phrase.head().trimmed();
    String noun = head.token(head.to() - 1).lemma();
    List<Sentence> sentences = discourse.text().sentences();
    int here = phrase.sentence().index();
    String words = discourse.text().text();
    String headline = phrase.sentence().span().in(words);
    Stream<Sentence> around =
        definite
            ? Stream.iterate(here, i -> i >= Math.max(0, here - BACK), i -> i - 1)
                .map(sentences::get)
            : sentences.subList(here, sentences.size()).stream()
                .filter(s -> s.span().in(words).equals(headline))
                .flatMap(s -> next(sentences, s.index() + 1));
    int before = definite ? phrase.from() : Integer.MAX_VALUE;
    return around
        .map(s -> tells(s, noun, s.index() == here ? before : s.size(), definite, discourse))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<Sentence> next(List<Sentence> sentences, int from) {
    int to = Math.min(from + AHEAD, sentences.size());
    return sentences.subList(Math.min(from, to), to).stream();
  }

  /** Whose writing of this kind a sentence tells of, or who is the subject where it does. */
  private static Optional<Entity> tells(
      Sentence sentence, String noun, int end, boolean subject, Discourse discourse) {
    for (int i = 0; i < end; i++) {
      int at = i;
      if (!sentence.token(i).lemma().equals(noun)) {
        continue;
      }
      List<Occurrence> names =
          discourse.names().in(sentence.span()).stream().filter(Issuers::issues).toList();
      Optional<Entity> own =
          names.stream()
              .filter(
                  name ->
                      owns(name, at + 1) || isBy(sentence, at, name) || reports(sentence, at, name))
              .map(Occurrence::entity)
              .findFirst();
      Optional<Entity> found =
          own.or(
              () ->
                  names.stream()
                      .filter(name -> subject && name.name().end() <= at)
                      .filter(name -> !discourse.isClaimed(name))
                      .filter(name -> Salience.isSubject(name) || isOf(sentence, name))
                      .map(Occurrence::entity)
                      .findFirst());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "The participants in the Crimea Platform": the body of a subject that opens the sentence. */
  private static boolean isOf(Sentence sentence, Occurrence name) {
    return sentence.tokens().subList(0, name.name().start()).stream()
            .noneMatch(token -> token.hasTag("VB") || token.text().equals(","))
        && name.name().end() < sentence.size()
        && (sentence.token(name.name().end()).hasTag("VB")
            || sentence.token(name.name().end()).lower().matches("in|on|,"));
  }

  /** "X's report", "X report". */
  private static boolean owns(Occurrence name, int nounEnd) {
    int end = name.name().end();
    Sentence sentence = name.sentence();
    for (int i = end; i < nounEnd - 1; i++) {
      boolean part =
          sentence.token(i).hasTag("POS")
              || sentence.token(i).hasTag("JJ")
              || sentence.token(i).hasTag("NN")
              || sentence.token(i).hasTag("CD");
      if (!part) {
        return false;
      }
    }
    return end < nounEnd && end >= nounEnd - 5;
  }

  /** "..., reported X": the verb of the same word. */
  private static boolean reports(Sentence sentence, int verb, Occurrence name) {
    return sentence.token(verb).tag().equals("VBD") && name.name().start() == verb + 1;
  }

  /** "report by X", "survey conducted by X". */
  private static boolean isBy(Sentence sentence, int noun, Occurrence name) {
    int start = name.name().start();
    for (int i = noun + 1; i < Math.min(noun + 8, start); i++) {
      if (sentence.token(i).lower().matches("by|from")) {
        return start - i <= 3;
      }
      if (sentence.token(i).text().matches("[.;:]")) {
        return false;
      }
    }
    return false;
  }

  private static boolean issues(Occurrence name) {
    return name.isOf(Entity.Type.ORGANIZATION) || name.isOf(Entity.Type.PERSON);
  }
}
