package org.litopys.extract.said;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.litopys.extract.Clauses;
import org.litopys.extract.Parsed;
import org.litopys.extract.Quotation;
import org.litopys.extract.Quotations;
import org.litopys.fact.When;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Sentence;
import org.litopys.text.Span;
import org.litopys.text.Token;

/**
 * One text as the rules read it: its grammar, dates and quotations, and the words of the lexicon.
 */
final class Reading {
  /** Marks that stand before a claim. */
  private static final Set<String> LABELS = Set.of(",", ":", "•", "*", "–", "—", "-");

  private final Parsed text;
  private final Lexicon lexicon;
  private final Quotations quotations;

  Reading(Parsed text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.quotations = Quotations.of(text.text());
  }

  Annotated text() {
    return text.text();
  }

  String words() {
    return text().text();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  ReportingVerbs verbs() {
    return lexicon.verbs();
  }

  /** The words of this kind in the lexicon. */
  Set<String> words(String kind) {
    return lexicon.words().of(kind);
  }

  Adverbials adverbials(Clauses clauses) {
    return new Adverbials(clauses, lexicon.words());
  }

  Quotations quotations() {
    return quotations;
  }

  Clauses clauses(Sentence sentence) {
    return text.clauses(sentence);
  }

  /** The dates that the sentence tells. */
  List<When> dates(Sentence sentence) {
    return text.dates(sentence);
  }

  /** Whether the token lies in a quotation, or is one of its marks. */
  boolean quoted(Sentence sentence, int token) {
    return quotations.at(sentence.token(token).span().start()).isPresent();
  }

  /**
   * The quotation that ends right before the token, in its paragraph; a comma may stand between.
   */
  Optional<Quotation> quotationBefore(Sentence sentence, int token) {
    int offset = sentence.token(token).span().start();
    return quotations.in(sentence.block().span()).stream()
        .filter(q -> q.outer().end() <= offset)
        .filter(q -> q.closed() && gap(q.outer().end(), offset))
        .filter(q -> !fronted(sentence, q))
        .reduce((first, second) -> second);
  }

  /** Whether the word opens a phrase that tells when or where. */
  boolean fronts(Token token) {
    return words("front").contains(token.lower());
  }

  /** "In the “special operation”, X said ...": no more than a word of the phrase it stands in. */
  private boolean fronted(Sentence sentence, Quotation quotation) {
    int end = 0;
    while (end < sentence.size() && sentence.token(end).span().end() <= quotation.outer().end()) {
      end++;
    }
    int limit = end;
    return sentence.span().start() < quotation.outer().start()
        && fronts(sentence.token(0))
        && clauses(sentence).verbs().stream().noneMatch(v -> v.finite() && v.start() < limit);
  }

  /** The quotation that starts at the offset or right after it. */
  Optional<Quotation> quotationAfter(int offset) {
    return quotations.all().stream()
        .filter(q -> q.outer().start() >= offset)
        .findFirst()
        .filter(q -> gap(offset, q.outer().start()));
  }

  private boolean gap(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = words().charAt(i);
      if (!Character.isWhitespace(c) && ",:_*".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The first token after connectives and labels ("But", "Additionally,", "Watch:"). */
  int claimStart(Sentence sentence) {
    int i = 0;
    while (i + 1 < sentence.size()) {
      String word = sentence.token(i).lower();
      boolean label = i == 0 && sentence.token(1).text().equals(":") && sentence.size() > 4;
      boolean mark = LABELS.contains(word);
      if (!label && !mark && !words("connective").contains(word)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether the sentence stands outside running text, where verbs may be left out. */
  static boolean headline(Sentence sentence) {
    String last = sentence.token(sentence.size() - 1).text();
    boolean stopped = ".!?”\"".contains(last);
    return sentence.block().kind() != Block.Kind.PARAGRAPH || !stopped;
  }

  /** The sentences that the stretch touches. */
  List<Sentence> sentences(Span span) {
    return text.sentences().stream().filter(s -> s.span().overlaps(span)).toList();
  }
}
