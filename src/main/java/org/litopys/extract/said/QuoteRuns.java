package org.litopys.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.litopys.extract.Quotation;
import org.litopys.fact.Said.Stance;
import org.litopys.text.Block;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/**
 * Follows a quotation over sentences and paragraphs: it goes on in quotations that stand alone,
 * right after the attribution or in the next paragraph, until another speaker is named.
 */
final class QuoteRuns {
  private final Reading reading;
  private final String text;

  QuoteRuns(Reading reading) {
    this.reading = reading;
    this.text = reading.words();
  }

  /** The finding with all that its quotation goes on with. */
  Finding extend(Finding finding, int sentenceEnd) {
    List<Span> parts = new ArrayList<>(finding.claim());
    Span last = parts.get(parts.size() - 1);
    Optional<Quotation> quotation = reading.quotations().at(last.end() - 1);
    boolean cut =
        quotation
            .filter(q -> q.closed() && q.outer().start() >= last.start())
            .filter(q -> last.end() == sentenceEnd && last.end() < q.inner().end())
            .isPresent();
    if (cut) {
      parts.set(parts.size() - 1, last.union(quotation.get().outer()));
      return extend(finding.withClaim(parts), sentenceEnd);
    }
    boolean ends = quotation.isPresent() && quotation.get().outer().end() <= last.end() + 1;
    if (!ends) {
      return finding;
    }
    before(finding.claim().get(0)).forEach(part -> parts.add(0, part));
    boolean open = !quotation.get().closed();
    int from = Math.max(last.end(), open ? 0 : sentenceEnd);
    if (finding.stance() == Stance.ASKS
        && reading.words().startsWith("?", quotation.get().inner().end() - 1)) {
      return finding.withClaim(parts);
    }
    Optional<Quotation> next = next(from);
    while (next.isPresent()) {
      parts.add(next.get().outer());
      next = next(next.get().outer().end());
    }
    return finding.withClaim(parts);
  }

  /**
   * The quotation that stands alone after a statement in the reporter's words, as a statement of
   * its own by the same speaker.
   */
  Optional<Finding> illustration(Finding finding, Sentence sentence) {
    Span last = finding.claim().get(finding.claim().size() - 1);
    boolean quoted = reading.quotations().at(last.end() - 1).isPresent();
    boolean clause =
        finding.rule().equals("said.subject-cue-that")
            || finding.rule().equals("said.subject-cue-clause");
    if (quoted || !clause || !blank(last.end(), sentence.span().end())) {
      return Optional.empty();
    }
    return next(sentence.span().end())
        .map(
            q ->
                new Finding(
                    finding.actor(),
                    finding.cue(),
                    List.of(q.outer()),
                    finding.stance(),
                    "said.quote-next"))
        .map(f -> extend(f, sentence.span().end()));
  }

  /** Paragraphs before that open a quotation and do not close it. */
  private List<Span> before(Span first) {
    List<Span> parts = new ArrayList<>();
    int offset = first.start();
    while (true) {
      int limit = offset;
      Optional<Quotation> open =
          reading.quotations().all().stream()
              .filter(q -> !q.closed() && q.outer().end() <= limit)
              .filter(q -> text.substring(q.outer().end(), limit).isBlank() && alone(q))
              .findFirst();
      if (open.isEmpty()) {
        return parts;
      }
      parts.add(open.get().outer());
      offset = open.get().outer().start();
    }
  }

  /** The quotation that follows with nothing but space before it, and that nobody else says. */
  private Optional<Quotation> next(int from) {
    return reading.quotations().all().stream()
        .filter(q -> q.outer().start() >= from)
        .findFirst()
        .filter(q -> text.substring(from, q.outer().start()).isBlank())
        .filter(q -> sameBlock(from, q) || alone(q))
        .filter(q -> !attributed(q));
  }

  private boolean sameBlock(int offset, Quotation quotation) {
    return block(quotation)
        .map(b -> b.span().start() < offset && offset <= b.span().end())
        .orElse(false);
  }

  /** Whether the quotation is its whole paragraph. */
  private boolean alone(Quotation quotation) {
    return block(quotation)
        .map(
            b ->
                blank(b.span().start(), quotation.outer().start())
                    && blank(quotation.outer().end(), b.span().end()))
        .orElse(false);
  }

  private boolean blank(int from, int to) {
    return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether its sentence goes on after it, or it ends with a comma: then another cue claims it. */
  private boolean attributed(Quotation quotation) {
    String inner = quotation.inner().in(text);
    int end = quotation.outer().end();
    boolean goesOn =
        reading.text().sentences().stream()
            .filter(s -> s.span().start() < end && end < s.span().end())
            .anyMatch(s -> !blank(end, s.span().end()));
    return goesOn || inner.endsWith(",");
  }

  private Optional<Block> block(Quotation quotation) {
    return reading.text().document().blocks().stream()
        .filter(b -> b.span().contains(quotation.outer()))
        .findFirst();
  }
}
