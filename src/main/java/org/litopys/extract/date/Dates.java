package org.litopys.extract.date;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.litopys.fact.When;
import org.litopys.fact.When.Precision;
import org.litopys.text.Annotated;
import org.litopys.text.Span;

/**
 * The dates that a text tells, in words or digits. What counts from "today" is read against the
 * article's own date and nothing else: no clock, no time zone. An article without a date yields
 * only dates that are whole in themselves. Immutable and thread-safe.
 */
public final class Dates {
  private static final ImmutableList<DateRule> ABSOLUTE =
      ImmutableList.copyOf(AbsoluteDates.rules());
  private static final ImmutableList<DateRule> RELATIVE =
      ImmutableList.copyOf(RelativeDates.rules());

  /** The time of day that opens an entry of a live blog. */
  static final Pattern STAMP =
      Pattern.compile(
          "\\s*[\\[(]?(?:[01]?[0-9]|2[0-3])[:.h][0-5][0-9](?:\\s?[ap]\\.?m\\.?)?"
              + "(?:\\s?(?:GMT|UTC|CET|CEST|EET|EEST|ET|EST|EDT|BST|MSK))?[\\])]?(?=[\\s:]|$)",
          Pattern.CASE_INSENSITIVE);

  /** A day that is whole in itself. */
  private static final Pattern WHOLE = Pattern.compile("(?:19|20)[0-9]{2}");

  private static final Pattern SINCE =
      Pattern.compile("\\bsince(?: at least)?(?: the)?\\s+$", Pattern.CASE_INSENSITIVE);

  /** News of this war never means a year before this one. */
  private static final int FIRST_YEAR = 1900;

  private static final int YEARS_AHEAD = 30;
  private static final int LAST_YEAR_UNDATED = 2100;

  private final String text;
  private final Optional<LocalDate> published;

  /** The headings of days over the text, if it has any. */
  private final Optional<DayHeadings> headings;

  /**
   * The latest whole day that an article without a date tells, where it is up to date by it: gives
   * the year to days without one.
   */
  private final Optional<LocalDate> latest;

  private Dates(
      String text,
      Optional<LocalDate> published,
      Optional<DayHeadings> headings,
      Optional<LocalDate> latest) {
    this.text = text;
    this.published = published;
    this.headings = headings;
    this.latest = latest;
  }

  public static Dates of(Annotated text) {
    Optional<LocalDate> published = text.document().date();
    Dates plain = of(text.text(), published);
    Optional<LocalDate> latest = published.isPresent() ? Optional.empty() : plain.latest(text);
    return new Dates(text.text(), published, Optional.of(DayHeadings.of(text)), latest);
  }

  public static Dates of(String text, Optional<LocalDate> published) {
    return new Dates(text, published, Optional.empty(), Optional.empty());
  }

  private Optional<LocalDate> latest(Annotated article) {
    return article.sentences().stream()
        .flatMap(sentence -> in(sentence.span()).stream())
        .filter(when -> when.precision() == Precision.DAY)
        .filter(when -> WHOLE.matcher(when.span().in(text)).find())
        .map(When::from)
        .max(Comparator.naturalOrder());
  }

  /** The dates within a part of the text, in order, not overlapping; of two the longer. */
  public List<When> in(Span part) {
    DateWords words = DateWords.in(text, part);
    Optional<LocalDate> today = heading(part).map(When::from).or(() -> published);
    List<When> found = read(ABSOLUTE, words, part, today.or(() -> latest));
    found.addAll(read(RELATIVE, words, part, today));
    return longest(found);
  }

  private List<When> read(
      List<DateRule> rules, DateWords words, Span part, Optional<LocalDate> today) {
    List<When> found = new ArrayList<>();
    for (DateRule rule : rules) {
      List<Integer> starts = words.starts(rule);
      if (!starts.isEmpty()) {
        found.addAll(read(rule, starts, part, today));
      }
    }
    return found;
  }

  private List<When> read(
      DateRule rule, List<Integer> starts, Span part, Optional<LocalDate> today) {
    List<When> found = new ArrayList<>();
    Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true);
    int end = part.start();
    for (int start : starts) {
      if (start >= end && matcher.region(start, part.end()).lookingAt()) {
        end = matcher.end();
        rule.read(matcher, today)
            .map(days -> sinceThen(days, start, part))
            .filter(this::plausible)
            .ifPresent(days -> found.add(days.at(new Span(start, matcher.end()))));
      }
    }
    return found;
  }

  private Optional<When> heading(Span part) {
    return headings.flatMap(days -> days.at(part.start()));
  }

  /**
   * The day of the heading that this part of the text stands under, or the article's, if the part
   * opens with a live blog's time of day.
   */
  public Optional<When> stamp(Span part) {
    Optional<When> heading = heading(part);
    if (heading.isPresent()) {
      return heading;
    }
    Matcher matcher = STAMP.matcher(text).region(part.start(), part.end());
    return matcher.lookingAt()
        ? published.map(day -> Days.day(day).at(new Span(matcher.start(), matcher.end())))
        : Optional.empty();
  }

  /** What has been so since a date lasts from then to the article's day. */
  private Days sinceThen(Days days, int start, Span part) {
    String before = text.substring(part.start(), start);
    boolean since = text.regionMatches(true, start, "since", 0, 5) || SINCE.matcher(before).find();
    return since && published.isPresent() && !days.from().isAfter(published.get())
        ? Days.between(days.from(), published.get())
        : days;
  }

  private boolean plausible(Days days) {
    int last = published.map(day -> day.getYear() + YEARS_AHEAD).orElse(LAST_YEAR_UNDATED);
    return days.from().getYear() >= FIRST_YEAR && days.to().getYear() <= last;
  }

  private static List<When> longest(List<When> found) {
    List<When> byLength =
        found.stream()
            .sorted(
                Comparator.comparingInt((When when) -> -when.span().length())
                    .thenComparing(When::span))
            .toList();
    List<When> kept = new ArrayList<>();
    for (When when : byLength) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(when.span()))) {
        kept.add(when);
      }
    }
    return kept.stream().sorted(Comparator.comparing(When::span)).toList();
  }
}
