package org.litopys.extract.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.extract.Quotation;
import org.litopys.fact.Said.Mode;
import org.litopys.text.Sentence;
import org.litopys.text.Span;

/** Cuts the raw stretches of a claim to its parts: one a sentence, no outer marks, no stops. */
final class ClaimText {
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}[:.]\\d\\d( ?(GMT|BST|ET|CET))?\\s+");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\[|\\]\\(http|\\[\\d+\\]");

  private final Reading reading;

  /** Whether the text has brackets, which few have: then no reference is looked for. */
  private final boolean bracketed;

  ClaimText(Reading reading) {
    this.reading = reading;
    this.bracketed = reading.words().indexOf('[') >= 0 || reading.words().indexOf(']') >= 0;
  }

  /** The parts in order; empty if nothing but marks is left. */
  List<Span> parts(List<Span> raw) {
    List<Span> parts = new ArrayList<>();
    for (Span stretch : raw) {
      for (Sentence sentence : reading.sentences(stretch)) {
        int start = Math.max(stretch.start(), sentence.span().start());
        int end = Math.min(stretch.end(), sentence.span().end());
        trim(start, end).flatMap(this::unquote).ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** The stretch without the marks of emphasis and links that pages leave at its edges. */
  Span bare(Span span) {
    int start = afterClock(span.start(), span.end());
    int end = span.end();
    while (start < end - 1 && "*_#[]| ".indexOf(reading.words().charAt(start)) >= 0) {
      start++;
    }
    while (end > start + 1 && "*_#|, ".indexOf(reading.words().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** How the parts are quoted. */
  Mode mode(List<Span> parts) {
    boolean direct = parts.stream().allMatch(reading.quotations()::inside);
    if (direct) {
      return Mode.DIRECT;
    }
    boolean some = parts.stream().anyMatch(part -> !reading.quotations().in(part).isEmpty());
    return some ? Mode.MIXED : Mode.INDIRECT;
  }

  private Optional<Span> unquote(Span part) {
    int start = part.start();
    int end = part.end();
    for (Quotation quotation : reading.quotations().in(part)) {
      Span outer = quotation.outer();
      Span inner = quotation.inner();
      if (start <= outer.start() && outer.end() >= end && onlyMarks(start, outer.start())) {
        start = inner.start();
      }
      if (outer.start() <= start
          && end >= inner.end()
          && onlyMarks(Math.min(outer.end(), end), end)) {
        end = inner.end();
      }
    }
    return start < end ? trim(start, end) : Optional.empty();
  }

  private boolean onlyMarks(int from, int to) {
    return reading
        .words()
        .substring(from, Math.max(from, to))
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
  }

  private Optional<Span> trim(int from, int to) {
    String text = reading.words();
    int start = afterClock(from, to);
    int end = beforeReference(from, to);
    while (start < end && " \t\n\r\u00a0,;:–—-.".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && droppable(text, start, end)) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The offset after the time that opens a paragraph of a live report: "14:15 ". */
  private int afterClock(int from, int to) {
    Matcher matcher = CLOCK.matcher(reading.words()).region(from, to);
    return matcher.lookingAt() && matcher.end() < to && opensBlock(from) ? matcher.end() : from;
  }

  private boolean opensBlock(int offset) {
    return reading.text().document().blocks().stream().anyMatch(b -> b.span().start() == offset);
  }

  /** Where a reference mark ("[[4]]", "[1](https://") ends the stretch. */
  private int beforeReference(int from, int to) {
    if (!bracketed) {
      return to;
    }
    Matcher matcher = REFERENCE.matcher(reading.words()).region(from, to);
    return matcher.find() ? matcher.start() : to;
  }

  private boolean droppable(String text, int start, int end) {
    char c = text.charAt(end - 1);
    if (c == '.') {
      boolean quoted = reading.quotations().inside(new Span(end - 1, end));
      boolean more = end - 2 >= start && text.charAt(end - 2) == '.';
      return !quoted && !more;
    }
    return Character.isWhitespace(c) || ",;:–—-\u00a0".indexOf(c) >= 0;
  }
}
