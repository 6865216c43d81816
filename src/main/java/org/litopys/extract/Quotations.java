package org.litopys.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Span;

/**
 * The quotations of a text: its quotation marks paired within each paragraph. Knows curly, straight
 * and low marks, guillemets, doubled single marks, and the three-character ruins that a wrong
 * encoding makes of curly marks. Single marks count only where they cannot be apostrophes and no
 * double mark is open.
 */
public final class Quotations {
  private final String text;
  private final List<Quotation> all = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  /** Pairs the marks of the whole text. */
  public static Quotations of(Annotated annotated) {
    Quotations quotations = new Quotations(annotated.text());
    for (Block block : annotated.document().blocks()) {
      quotations.pair(block.span());
    }
    return quotations;
  }

  /** All quotations, in order; none overlaps another. */
  public List<Quotation> all() {
    return Collections.unmodifiableList(all);
  }

  /** The quotation that holds the character, marks included. */
  public Optional<Quotation> at(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span outer = all.get(middle).outer();
      if (outer.end() <= offset) {
        low = middle + 1;
      } else if (outer.start() > offset) {
        high = middle - 1;
      } else {
        return Optional.of(all.get(middle));
      }
    }
    return Optional.empty();
  }

  /** Whether the whole stretch lies in one quotation, its marks not counted. */
  public boolean inside(Span span) {
    return all.stream().anyMatch(q -> q.inner().contains(span));
  }

  /** The quotations that overlap the stretch, in order. */
  public List<Quotation> in(Span span) {
    return all.stream().filter(q -> q.outer().overlaps(span)).toList();
  }

  private void pair(Span block) {
    Mark open = null;
    int i = block.start();
    while (i < block.end()) {
      Optional<Mark> mark = Mark.at(text, i, block);
      if (mark.isEmpty()) {
        i++;
        continue;
      }
      Mark m = mark.get();
      if (open == null) {
        open = m.opens() ? m : null;
      } else if (m.closes(open)) {
        add(open, m.start(), m.end(), true);
        open = null;
      } else if (m.reopens(open)) {
        addUnclosed(open, m.start());
        open = m;
      }
      i = m.end();
    }
    if (open != null) {
      addUnclosed(open, block.end());
    }
  }

  private void addUnclosed(Mark open, int limit) {
    if (!open.single()) {
      int end = trimmed(open.end(), limit);
      add(open, end, end, false);
    }
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void add(Mark open, int innerEnd, int outerEnd, boolean closed) {
    if (innerEnd > open.end()) {
      Span outer = new Span(open.start(), outerEnd);
      all.add(new Quotation(outer, new Span(open.end(), innerEnd), closed));
    }
  }
}
