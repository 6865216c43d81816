package org.litopys.pages;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.litopys.explore.Article;
import org.litopys.explore.Relation;
import org.litopys.explore.Reported;
import org.litopys.explore.counts.TimeLine;

/**
 * A publisher as its page shows it: what its articles tell.
 *
 * @param relations the search for the facts of each relation, with how many there are
 * @param files all facts as files: a table has one kind of facts
 */
record PublisherView(
    String name,
    Address address,
    String counts,
    List<Link> relations,
    List<Link> files,
    List<MonthLine> months,
    List<ArticleLine> articles,
    int moreArticles,
    List<FactCard> cards) {
  private static final int FACTS = 10;
  private static final int ARTICLES = 10;

  /** An article with its day. */
  record ArticleLine(String day, Link article) {}

  static PublisherView of(
      String name, List<Article> articles, List<Reported> facts, Address address, Names names) {
    Address search = new Address("/search", ImmutableListMultimap.of("publisher", name));
    return new PublisherView(
        name,
        address,
        Brief.count(articles.size(), "article", "articles")
            + ", "
            + Brief.count(facts.size(), "fact", "facts"),
        Arrays.stream(Relation.values())
            .filter(relation -> count(relation, facts) > 0)
            .map(relation -> relation(relation, facts, search))
            .toList(),
        FactFiles.links(facts, address),
        MonthLine.of(TimeLine.of(facts), search),
        articles.stream().limit(ARTICLES).map(article -> line(article, names)).toList(),
        Math.max(0, articles.size() - ARTICLES),
        facts.stream().limit(FACTS).map(fact -> FactCard.of(fact, names, "")).toList());
  }

  boolean hasMonths() {
    return !months.isEmpty();
  }

  boolean hasMoreArticles() {
    return moreArticles > 0;
  }

  Address all() {
    return new Address("/search", ImmutableListMultimap.of("publisher", name));
  }

  Address compare() {
    return new Address("/compare", ImmutableListMultimap.of("a", name));
  }

  String monthsCsv() {
    return address.with("list", "months").with("format", "csv").toString();
  }

  String monthsJson() {
    return address.with("list", "months").with("format", "json").toString();
  }

  private static Link relation(Relation relation, List<Reported> facts, Address search) {
    return new Link(
        relation.title(),
        search.with("relation", relation.slug()).toString(),
        Brief.number(count(relation, facts)));
  }

  private static int count(Relation relation, List<Reported> facts) {
    return (int) facts.stream().filter(fact -> fact.relation() == relation).count();
  }

  private static ArticleLine line(Article article, Names names) {
    return new ArticleLine(
        article.published().map(LocalDate::toString).orElse("no date"),
        new Link(article.headline(), names.link(article.iri()).orElse(""), ""));
  }
}
