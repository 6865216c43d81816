package org.litopys.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.litopys.explore.Article;
import org.litopys.rdf.Iris;

/**
 * What stands above the facts of an article.
 *
 * @param publisher leads to the publisher's page
 * @param source where the article itself is on the web
 */
record ArticleHead(String day, Optional<Link> publisher, Optional<Link> source) {
  static ArticleHead of(Article article, Names names) {
    Iris iris = Iris.of(names.base());
    return new ArticleHead(
        article.published().map(LocalDate::toString).orElse("no date"),
        article
            .publisher()
            .map(name -> new Link(name, names.link(iris.publisher(name)).orElse(""), "")),
        article.url().flatMap(names::web).map(url -> new Link("the article itself", url, "")));
  }
}
