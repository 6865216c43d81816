package org.litopys.explore;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Where facts were read.
 *
 * @param url its address, if it is known
 * @param publisher its publisher's name, if it is known
 * @param published its own date, if it tells one
 */
public record Article(
    String iri,
    String headline,
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published) {

  /** Articles as a flat table, in their order. */
  public static FactTable table(Collection<Article> articles) {
    return new FactTable(
        ImmutableList.of("published", "headline", "publisher", "url", "article_iri"),
        articles.stream()
            .map(
                article ->
                    ImmutableList.of(
                        article.published().map(LocalDate::toString).orElse(""),
                        article.headline(),
                        article.publisher().orElse(""),
                        article.url().orElse(""),
                        article.iri()))
            .collect(toImmutableList()));
  }
}
