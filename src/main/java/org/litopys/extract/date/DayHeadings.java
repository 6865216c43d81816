package org.litopys.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.litopys.fact.When;
import org.litopys.fact.When.Precision;
import org.litopys.text.Annotated;
import org.litopys.text.Block;
import org.litopys.text.Span;

/**
 * The days that a digest, a timeline or a live blog tells as headings: "12 March 2024" on a line of
 * its own, also with the time and the author of an entry, "March 12:" at the head of a paragraph,
 * or a time of day alone, which is of the article's day. A day holds until the next heading, that
 * of a list's item for the item. The article's own date is no such heading. Immutable after
 * reading.
 */
final class DayHeadings {
  /** No heading's date is longer, in characters. */
  private static final int LONGEST = 40;

  /** Fewer lines that are a time of day are no live blog; one stands under many a title. */
  private static final int FEWEST_ENTRIES = 3;

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s*(?:$|[:–—](?:\\s|$).*|,?\\s*(?:at )?[0-2]?[0-9][:.][0-5][0-9].{0,40}$)",
          Pattern.DOTALL);

  private final NavigableMap<Integer, Optional<When>> days = new TreeMap<>();

  private DayHeadings() {}

  static DayHeadings of(Annotated text) {
    Dates dates = Dates.of(text.text(), text.document().date());
    DayHeadings headings = new DayHeadings();
    boolean live =
        text.document().blocks().stream().filter(block -> entry(text, block).isPresent()).count()
            >= FEWEST_ENTRIES;
    boolean entry = false;
    for (Block block : text.document().blocks()) {
      Optional<When> day =
          heading(text, block, dates).or(() -> entry(text, block).filter(when -> live));
      // An entry's own headline stands right after its time.
      if (day.isPresent() || (block.kind() == Block.Kind.HEADLINE && !entry)) {
        headings.days.put(block.span().start(), day);
      }
      entry = day.isPresent();
      if (day.isPresent() && block.kind() == Block.Kind.BULLET) {
        headings.days.put(block.span().end(), Optional.empty());
      }
    }
    return headings;
  }

  private static Optional<When> heading(Annotated text, Block block, Dates dates) {
    Span span = block.span();
    Optional<LocalDate> published = text.document().date();
    Span lead = new Span(span.start(), Math.min(span.end(), span.start() + LONGEST));
    boolean digits = lead.in(text.text()).chars().anyMatch(Character::isDigit);
    return (digits ? dates.in(lead) : List.<When>of())
        .stream()
            .findFirst()
            .filter(
                when -> when.precision() == Precision.DAY && when.span().start() == span.start())
            .filter(
                when ->
                    AFTER.matcher(text.text().substring(when.span().end(), span.end())).matches())
            .filter(when -> published.isPresent() && when.from().isBefore(published.get()));
  }

  /** "06:42 GMT" and no more on a line: the time of an entry. */
  private static Optional<When> entry(Annotated text, Block block) {
    String words = block.span().in(text.text());
    return Dates.STAMP.matcher(words).matches()
        ? text.document().date().map(day -> Days.day(day).at(block.span()))
        : Optional.empty();
  }

  /** The day that holds at this character. */
  Optional<When> at(int character) {
    Map.Entry<Integer, Optional<When>> before = days.floorEntry(character);
    return before == null ? Optional.empty() : before.getValue();
  }
}
