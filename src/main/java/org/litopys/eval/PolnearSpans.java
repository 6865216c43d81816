package org.litopys.eval;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.fact.Said;
import org.litopys.text.Annotated;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * Puts statements of one text into PolNeAR's conventions, by form alone:
 *
 * <ul>
 *   <li>content takes in its "that" and its quotation marks with the stop inside them, and a
 *       quotation of several sentences is one stretch;
 *   <li>a cue takes in the adverb before it and the colon after it;
 *   <li>a source takes in the possessive ending and the apposition with its commas; in "an official
 *       who said" it is the pronoun.
 * </ul>
 */
final class PolnearSpans {
  private static final Pattern OPENING = Pattern.compile("(''|[\"“‘'«])\\s?\\z");
  private static final Pattern CLOSING = Pattern.compile("\\A[.,?!…]*\\s?(''|[\"”’'»])");
  private static final Pattern THAT = Pattern.compile("\\bthat,?\\s+\\z", CASE_INSENSITIVE);
  private static final Pattern RELATIVE =
      Pattern.compile("\\A\\s*,?\\s+(who|which|that)\\s+(\\w+ly\\s+|also\\s+)?\\z");
  private static final Pattern POSSESSIVE = Pattern.compile("\\A['’]s?(?=\\s)");
  private static final Pattern APPOSITION_BETWEEN =
      Pattern.compile(
          "\\A(\\s\\([^()]{1,40}\\)(,\\s(a|an|the)\\s[^\"“”:]{3,200},)?|,\\s(a|an|the)\\s[^\"“”:]{3,200},)\\s\\z");
  private static final Pattern APPOSITION_AFTER =
      Pattern.compile(
          "\\A(\\s\\([^()]{1,40}\\))?(,\\s(a|an|the|who|whose)\\s[^\"“”:;]{3,250})?(?=[.]?\\s*\\z)");
  private static final Set<String> NO_ADVERBS = ImmutableSet.of("not", "n't", "as", "so", "too");

  private final Annotated annotated;
  private final String text;

  PolnearSpans(Annotated annotated) {
    this.annotated = annotated;
    this.text = annotated.text();
  }

  AttributedSpans of(Said said) {
    Span actor = said.actor().span();
    Span source = source(actor, said.cue());
    return new AttributedSpans(Optional.of(source), cue(said.cue(), source), content(said));
  }

  private List<Span> content(Said said) {
    List<Span> content = new ArrayList<>();
    for (Span part : said.claim()) {
      Span marked = withMarks(part);
      int last = content.size() - 1;
      if (last >= 0 && joins(content.get(last).end(), marked.start())) {
        content.set(last, content.get(last).union(marked));
      } else {
        content.add(marked);
      }
    }
    content.set(0, withComplementizer(content.get(0)));
    return content;
  }

  private Span withMarks(Span part) {
    Matcher opening = OPENING.matcher(text.substring(0, part.start()));
    Matcher closing = CLOSING.matcher(text.substring(part.end()));
    boolean opens = opening.find();
    boolean closes = closing.find();
    int start = opens ? opening.start() : part.start();
    int end = closes ? part.end() + closing.end() : part.end();
    return new Span(start, end);
  }

  private boolean joins(int from, int to) {
    return from >= to
        || text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Span withComplementizer(Span content) {
    Matcher that = THAT.matcher(text.substring(0, content.start()));
    return that.find() ? new Span(that.start(), content.end()) : content;
  }

  private Span source(Span actor, Span cue) {
    Optional<Sentence> sentence = sentence(actor);
    if (sentence.isEmpty() || !sentence.get().span().contains(cue)) {
      return actor;
    }
    return actor.end() <= cue.start()
        ? sourceBefore(actor, cue)
        : sourceAfter(actor, sentence.get().span().end());
  }

  private Span sourceBefore(Span actor, Span cue) {
    String between = text.substring(actor.end(), cue.start());
    Matcher pronoun = RELATIVE.matcher(between);
    if (pronoun.find()) {
      return new Span(actor.end() + pronoun.start(1), actor.end() + pronoun.end(1));
    }
    Matcher possessive = POSSESSIVE.matcher(between);
    if (possessive.find()) {
      return new Span(actor.start(), actor.end() + possessive.end());
    }
    if (APPOSITION_BETWEEN.matcher(between).matches()) {
      return new Span(actor.start(), cue.start() - 1);
    }
    boolean closes = actor.in(text).contains(", ") && between.startsWith(",");
    return closes ? new Span(actor.start(), actor.end() + 1) : actor;
  }

  private Span sourceAfter(Span actor, int sentenceEnd) {
    Matcher apposition = APPOSITION_AFTER.matcher(text.substring(actor.end(), sentenceEnd));
    return apposition.find() ? new Span(actor.start(), actor.end() + apposition.end()) : actor;
  }

  private Span cue(Span cue, Span source) {
    int start = cue.start();
    for (Sentence sentence : sentence(cue).stream().toList()) {
      List<Token> tokens = sentence.tokens();
      for (int i = tokens.size() - 1; i >= 0; i--) {
        Token token = tokens.get(i);
        boolean before = token.span().end() <= start && token.span().end() >= start - 1;
        boolean free = token.span().start() >= source.end() || token.span().end() <= source.start();
        if (before && free && adverb(token)) {
          start = token.span().start();
        }
      }
    }
    boolean colon = text.startsWith(":", cue.end());
    return new Span(start, colon ? cue.end() + 1 : cue.end());
  }

  private static boolean adverb(Token token) {
    return token.hasTag("RB") && !NO_ADVERBS.contains(token.lower());
  }

  private Optional<Sentence> sentence(Span span) {
    return annotated.sentences().stream().filter(s -> s.span().overlaps(span)).findFirst();
  }
}
