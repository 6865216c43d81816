package org.litopys.pages;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.litopys.explore.Article;
import org.litopys.explore.Reported;
import org.litopys.explore.Role;
import org.litopys.explore.Thing;
import org.litopys.store.Words;

/**
 * A fact as lists show it: in one line, with its sentence, its article, and why it is believed.
 *
 * @param relation the slug of its relation
 * @param sentence the words that it was read from, those searched for marked
 * @param day when it was; the article's day where the article does not tell
 * @param dated whether the article tells when it was
 * @param source where the article itself is on the web
 * @param confidence in percent; empty where it was not measured
 * @param accordingTo the statement that it stands in; absent where the reporter tells it
 */
record FactCard(
    String relation,
    Link fact,
    List<Piece> sentence,
    String day,
    boolean dated,
    Link article,
    Optional<Link> source,
    String publisher,
    List<Labelled> parts,
    Link rule,
    String confidence,
    Optional<Link> accordingTo) {

  /** A piece of a text, which may be one that was searched for. */
  record Piece(String text, boolean marked) {}

  /** A thing with the part that it plays, in words. */
  record Labelled(String role, Link thing) {}

  /** Parts that the line of the fact and the page tell already. */
  private static final ImmutableList<Role> UNTOLD =
      ImmutableList.of(Role.CLAIM, Role.EVENT, Role.RULE);

  /**
   * The card of a fact.
   *
   * @param words what was searched for; empty for nothing
   */
  static FactCard of(Reported fact, Names names, String words) {
    Article article = fact.article();
    return new FactCard(
        fact.relation().slug(),
        link(fact.iri(), fact.label(), names),
        pieces(fact.sentence().text(), words),
        fact.day().map(LocalDate::toString).orElse(""),
        fact.time().isPresent(),
        link(article.iri(), article.headline(), names),
        article.url().flatMap(names::web).map(url -> new Link("article", url, "")),
        article.publisher().orElse(""),
        fact.parts().stream()
            .filter(part -> !UNTOLD.contains(part.role()))
            .map(
                part ->
                    new Labelled(part.role().slug().replace('-', ' '), link(part.thing(), names)))
            .toList(),
        fact.first(Role.RULE).map(rule -> link(rule, names)).orElse(Link.plain("", "")),
        fact.confidence().map(FactCard::percent).orElse(""),
        fact.accordingTo().map(iri -> link(iri, "a statement", names)));
  }

  private static Link link(Thing thing, Names names) {
    return link(thing.iri(), thing.label(), names);
  }

  private static Link link(String iri, String label, Names names) {
    return new Link(label, names.link(iri).orElse(""), "");
  }

  private static String percent(BigDecimal precision) {
    return String.format(Locale.ROOT, "%.0f", precision.movePointRight(2));
  }

  private static List<Piece> pieces(String text, String words) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int done = 0;
    for (Words.Mark mark : Words.marks(text, words)) {
      pieces.add(new Piece(text.substring(done, mark.start()), false));
      pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
      done = mark.end();
    }
    return pieces.add(new Piece(text.substring(done), false)).build();
  }
}
