package org.litopys.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.fact.Said;
import org.litopys.text.Span;

/**
 * Puts statements of one text into PolNeAR's conventions: content takes in its "that" and its
 * quotation marks with the stop inside them, and a quotation of several sentences is one stretch.
 */
final class PolnearSpans {
  private static final Pattern OPENING = Pattern.compile("[\"“‘'«]\\s?\\z");
  private static final Pattern CLOSING = Pattern.compile("\\A[.,?!…]*\\s?[\"”’'»]");
  private static final Pattern THAT = Pattern.compile("\\b[Tt]hat,?\\s+\\z");

  private final String text;

  PolnearSpans(String text) {
    this.text = text;
  }

  AttributedSpans of(Said said) {
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
    return new AttributedSpans(Optional.of(said.actor().span()), said.cue(), content);
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
}
