package org.litopys.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.litopys.text.Name;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * A run of tokens of one sentence: the words of a mention.
 *
 * @param from the index of its first token
 * @param to the index after its last token
 */
record Stretch(Sentence sentence, int from, int to) {

  /** The tokens that a span touches in the sentence where it begins. */
  static Optional<Stretch> of(List<Sentence> sentences, Span span) {
    int index = sentenceAt(sentences, span.start());
    if (index < sentences.size()) {
      Sentence sentence = sentences.get(index);
      if (sentence.span().overlaps(span)) {
        int from = 0;
        while (from < sentence.size() && sentence.token(from).span().end() <= span.start()) {
          from++;
        }
        int to = from;
        while (to < sentence.size() && sentence.token(to).span().start() < span.end()) {
          to++;
        }
        if (to > from) {
          return Optional.of(new Stretch(sentence, from, to));
        }
      }
    }
    return Optional.empty();
  }

  /** The index of the first sentence that ends after a character. */
  static int sentenceAt(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentences.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  Token token(int i) {
    return sentence.token(i);
  }

  Span span() {
    return sentence.span(from, to);
  }

  /** The words in lower case, one blank between them. */
  String lower() {
    return tokens().stream().map(Token::lower).collect(Collectors.joining(" "));
  }

  /** The words as they stand, with one blank where the text has any space. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean apart = i > from && token(i).span().start() > token(i - 1).span().end();
      text.append(apart ? " " : "").append(token(i).text());
    }
    return text.toString();
  }

  /** The names that lie in it. */
  List<Name> names() {
    return sentence.names().stream()
        .filter(name -> name.start() >= from && name.end() <= to)
        .toList();
  }

  Stretch upTo(int end) {
    return new Stretch(sentence, from, end);
  }

  /** Without articles and marks at its ends; "The Hague" keeps its own. */
  Stretch trimmed() {
    int start = from;
    int end = to;
    while (start < end - 1
        && ((token(start).lower().matches("the|a|an|this|that|these|those") && !opensName(start))
            || !isWord(token(start))
            || token(start).hasTag("POS"))) {
      start++;
    }
    while (end > start + 1 && (!isWord(token(end - 1)) || token(end - 1).hasTag("POS"))) {
      end--;
    }
    return new Stretch(sentence, start, end);
  }

  private boolean opensName(int token) {
    return names().stream().anyMatch(name -> name.start() == token);
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(token.text().length() - 1))
        || token.text().length() > 1;
  }

  /** The index of the first token that a pattern matches in lower case, -1 if none does. */
  int find(String pattern) {
    return IntStream.range(from, to)
        .filter(i -> token(i).lower().matches(pattern))
        .findFirst()
        .orElse(-1);
  }

  /**
   * The noun phrase at its head: up to the first comma, preposition, relative pronoun or verb that
   * follows a noun. "a top adviser to Mr. Zelensky" gives "a top adviser".
   */
  Stretch head() {
    boolean noun = false;
    for (int i = from; i < to; i++) {
      Token token = token(i);
      noun |= token.hasTag("NN") || token.hasTag("PRP") || token.hasTag("CD");
      boolean ends =
          token.hasTag("IN")
              || token.hasTag("TO")
              || token.hasTag("W")
              || token.text().matches("[,;:(–—]")
              || (token.hasTag("VB") && !token.hasTag("VBG") && !token.hasTag("VBN"));
      if (noun && ends && i > from) {
        return upTo(i);
      }
    }
    return this;
  }
}
