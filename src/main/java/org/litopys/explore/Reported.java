package org.litopys.explore;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement, supply or event report with all that lists, maps and charts show of it.
 *
 * @param label it in one line
 * @param sentence the words that it was read from
 * @param parts who and what is in it, in the order of the roles
 * @param time when it was said or happened, if the article tells
 * @param accordingTo the statement that it stands in, if it is not the reporter's own
 * @param confidence the measured precision of its rule, if it was measured
 */
public record Reported(
    String iri,
    Relation relation,
    String label,
    Article article,
    Sentence sentence,
    ImmutableList<Part> parts,
    ImmutableList<Figure> figures,
    Optional<Time> time,
    Optional<String> accordingTo,
    Optional<BigDecimal> confidence) {

  /**
   * When something was: one day, or all days from the first to the last.
   *
   * @param text the words for it, as they stand in the article
   */
  public record Time(LocalDate from, LocalDate to, String text) {}

  /** A fact is known by its IRI: collections of many facts compare nothing else. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Reported fact && fact.iri.equals(iri);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }

  /** The things in one role. */
  public List<Thing> in(Role role) {
    return things(role).toList();
  }

  public Optional<Thing> first(Role role) {
    return things(role).findFirst();
  }

  /** Whether a thing plays this part. */
  public boolean has(Role role, String iri) {
    for (Part part : parts) { // A search asks this of every fact: a stream would cost most of it.
      if (part.role() == role && part.thing().iri().equals(iri)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thing plays any part. */
  public boolean has(String iri) {
    return parts.stream().anyMatch(part -> part.thing().iri().equals(iri));
  }

  public Optional<Figure> figure(Figure.Kind kind) {
    return figures.stream().filter(figure -> figure.kind() == kind).findFirst();
  }

  /** Its first day; of a fact without a date, the day of its article. */
  public Optional<LocalDate> day() {
    return time.map(Time::from).or(article::published);
  }

  private Stream<Thing> things(Role role) {
    return parts.stream().filter(part -> part.role() == role).map(Part::thing);
  }
}
